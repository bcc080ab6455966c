package io.github.ream.dump.file;

import io.github.ream.config.UserMistakeException;
import io.github.ream.config.UserPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of a run, sorted by path, each once.
 *
 * @param files the files
 */
public record Listing(List<FoundFile> files) {

  /**
   * Finds the files that inputs name: a file, a folder (read through; names beginning with {@code
   * _} or {@code .} are left out) or a glob, on any Hadoop file system.
   *
   * @throws UserMistakeException if an input names nothing
   */
  public static Listing of(List<String> inputs, Configuration conf) {
    Map<String, FoundFile> found = new TreeMap<>();
    forEach(inputs, conf, (fileSystem, match) -> addAll(fileSystem, match, found));
    return new Listing(List.copyOf(found.values()));
  }

  /**
   * Checks that inputs name files, without listing all of them.
   *
   * @throws UserMistakeException if an input names nothing
   */
  public static void refuseMissing(List<String> inputs, Configuration conf) {
    forEach(
        inputs,
        conf,
        (fileSystem, match) -> match.isFile() || FilesBelow.first(fileSystem, match).hasNext());
  }

  /**
   * Does something with a file or folder that an input names, and says whether it has found a file.
   */
  @FunctionalInterface
  private interface Match {
    boolean holdsFiles(FileSystem fileSystem, FileStatus match) throws IOException;
  }

  private static void forEach(List<String> inputs, Configuration conf, Match found) {
    for (String input : inputs) {
      boolean any = false;
      try {
        Path path = new Path(input);
        FileSystem fileSystem = UserPath.fileSystem(path, conf);
        FileStatus[] matches = fileSystem.globStatus(path);
        for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
          any |= found.holdsFiles(fileSystem, match);
        }
      } catch (IllegalArgumentException | IOException e) {
        throw new UserMistakeException(
            "input " + input + " cannot be listed: " + e.getMessage(), e);
      }
      if (!any) {
        throw new UserMistakeException(
            "input " + input + " names no file; give a file, a folder that holds files, or a glob");
      }
    }
  }

  private static boolean addAll(
      FileSystem fileSystem, FileStatus match, Map<String, FoundFile> found) throws IOException {
    if (match.isFile()) {
      add(match, found);
      return true;
    }
    FilesBelow files = FilesBelow.of(fileSystem, match);
    boolean any = files.hasNext();
    while (files.hasNext()) {
      add(files.next(), found);
    }
    return any;
  }

  private static void add(FileStatus file, Map<String, FoundFile> found) {
    String path = file.getPath().toString();
    found.put(path, new FoundFile(path, file.getLen()));
  }
}
