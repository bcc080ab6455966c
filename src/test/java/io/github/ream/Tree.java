package io.github.ream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything beneath a folder: to copy, and to compare with what a command left of it. */
public final class Tree {
  private Tree() {}

  /** Path and content of each file, target of each link, mark of each folder. */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> entries = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path entry : all.toList()) {
        entries.put(folder.relativize(entry).toString(), content(entry));
      }
    }
    return entries;
  }

  /** Copies a folder to where nothing is; answers with the copy. */
  public static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path entry : all.toList()) {
        Files.copy(entry, to.resolve(from.relativize(entry).toString()));
      }
    }
    return to;
  }

  private static String content(Path entry) throws IOException {
    if (Files.isSymbolicLink(entry)) {
      return "link to " + Files.readSymbolicLink(entry);
    }
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        ? "folder"
        : "file " + Arrays.hashCode(Files.readAllBytes(entry));
  }
}
