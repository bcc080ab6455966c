package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import io.github.ream.config.UserPath;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.GlobFilter;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Checks that a report stands apart from the dumps it is made from. Otherwise a run would read the
 * tables of an earlier report as dumps, or put a report among the dumps.
 */
public final class InputsApart {
  private static final Pattern FOLDERS_IN_BRACES = Pattern.compile("\\{[^}]*/");

  private final String outputWords;
  private final Path outputPath;
  private final Place output;
  private final Configuration hadoop;

  /** A check of the inputs of a report at that output. */
  public InputsApart(String output, Configuration hadoop) {
    this.outputWords = output;
    this.hadoop = hadoop;
    try {
      this.outputPath = qualified(new Path(output));
      this.output = Place.of(outputPath, hadoop);
    } catch (IllegalArgumentException | IOException e) {
      throw new UserMistakeException(
          "the output " + output + " cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * Checks every input: a file, a folder or a glob.
   *
   * @throws UserMistakeException if one is the output, lies in it or holds it, by whatever spelling
   *     or link
   */
  public void check(List<String> inputs) {
    for (String input : inputs) {
      try {
        check(input);
      } catch (IllegalArgumentException | IOException e) {
        throw new UserMistakeException(
            "input " + input + " cannot be listed: " + e.getMessage(), e);
      }
    }
  }

  private void check(String input) throws IOException {
    Path path = qualified(new Path(input));
    if (matchesOutput(path)) {
      throw holds(input, path.toString());
    }
    FileSystem files = UserPath.fileSystem(path, hadoop);
    FileStatus[] matches = files.globStatus(path);
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      checkPlace(input, Place.of(match.getPath(), hadoop));
      if (files instanceof LocalFileSystem && match.isDirectory()) {
        checkLinks(input, FolderListing.local(match.getPath()), new HashSet<>());
      }
    }
  }

  private void checkPlace(String input, Place place) throws IOException {
    boolean inside = output.holds(place);
    boolean around = place.holds(output);
    if (inside && around) {
      throw new UserMistakeException(
          "the input " + input + " is the output " + outputWords + "; give another output");
    }
    if (inside) {
      throw new UserMistakeException(
          "the input "
              + input
              + " lies in the output "
              + outputWords
              + "; a report stands apart from its dumps: give another output");
    }
    if (around) {
      throw holds(input, place.path());
    }
  }

  private UserMistakeException holds(String input, String found) {
    return new UserMistakeException(
        "the output "
            + outputWords
            + " lies in the input "
            + input
            + (found.endsWith(input) ? "" : " (" + found + ")")
            + ", so that its tables would be read as dumps; give another output");
  }

  /** Follows the links in a local folder, as reading it does. */
  private void checkLinks(String input, java.nio.file.Path folder, Set<java.nio.file.Path> seen)
      throws IOException {
    if (!Files.isReadable(folder) || !seen.add(folder.toRealPath())) {
      return;
    }
    try (DirectoryStream<java.nio.file.Path> entries = Files.newDirectoryStream(folder)) {
      for (java.nio.file.Path entry : entries) {
        if (Files.isSymbolicLink(entry) && Files.exists(entry)) {
          checkPlace(input, Place.ofLocal(entry.toRealPath()));
        }
        if (Files.isDirectory(entry)) {
          checkLinks(input, entry, seen);
        }
      }
    }
  }

  /** Whether a glob would find the output, or a folder around it, once the output exists. */
  private boolean matchesOutput(Path glob) throws IOException {
    if (!isGlob(glob)
        || !glob.toUri().getScheme().equals(outputPath.toUri().getScheme())
        || !String.valueOf(glob.toUri().getAuthority())
            .equals(String.valueOf(outputPath.toUri().getAuthority()))) {
      return false;
    }
    Path around = outputPath;
    while (around.depth() > glob.depth()) {
      around = around.getParent();
    }
    Path pattern = glob;
    if (around.depth() < pattern.depth()) {
      return false;
    }
    while (!pattern.isRoot()) {
      if (!new GlobFilter(pattern.getName()).accept(around)) {
        return false;
      }
      pattern = pattern.getParent();
      around = around.getParent();
    }
    return true;
  }

  /** Not one with alternatives that are several folders long: what that finds is checked only. */
  private static boolean isGlob(Path path) throws IOException {
    if (FOLDERS_IN_BRACES.matcher(path.toUri().getPath()).find()) {
      return false;
    }
    for (Path part = path; !part.isRoot(); part = part.getParent()) {
      if (new GlobFilter(part.getName()).hasPattern()) {
        return true;
      }
    }
    return false;
  }

  private Path qualified(Path path) throws IOException {
    return UserPath.fileSystem(path, hadoop).makeQualified(path);
  }
}
