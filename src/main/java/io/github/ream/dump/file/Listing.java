package io.github.ream.dump.file;

import io.github.ream.config.UserMistakeException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of a run, sorted by path, each once.
 *
 * @param files the files
 */
public record Listing(List<DumpFile> files) {

  /**
   * Finds the files that inputs name: a file, a folder (read through; names beginning with {@code
   * _} or {@code .} are left out) or a glob, on any Hadoop file system.
   *
   * @throws UserMistakeException if an input names nothing
   */
  public static Listing of(List<String> inputs, Configuration conf) {
    Map<String, DumpFile> found = new TreeMap<>();
    for (String input : inputs) {
      int before = found.size();
      boolean any = false;
      try {
        Path path = new Path(input);
        FileSystem fileSystem = path.getFileSystem(conf);
        FileStatus[] matches = fileSystem.globStatus(path);
        for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
          any |= addAll(fileSystem, match, found);
        }
      } catch (IllegalArgumentException | IOException e) {
        throw new UserMistakeException(
            "input " + input + " cannot be listed: " + e.getMessage(), e);
      }
      if (!any && found.size() == before) {
        throw new UserMistakeException(
            "input " + input + " names no file; give a file, a folder that holds files, or a glob");
      }
    }
    return new Listing(List.copyOf(found.values()));
  }

  private static boolean addAll(
      FileSystem fileSystem, FileStatus match, Map<String, DumpFile> found) throws IOException {
    if (match.isFile()) {
      add(match, found);
      return true;
    }
    boolean any = false;
    int root = match.getPath().toUri().getPath().length();
    RemoteIterator<LocatedFileStatus> files = fileSystem.listFiles(match.getPath(), true);
    while (files.hasNext()) {
      FileStatus file = files.next();
      if (!isHidden(file.getPath().toUri().getPath().substring(root))) {
        add(file, found);
        any = true;
      }
    }
    return any;
  }

  private static void add(FileStatus file, Map<String, DumpFile> found) {
    String path = file.getPath().toString();
    found.put(path, new DumpFile(path, file.getLen()));
  }

  private static boolean isHidden(String pathBelowRoot) {
    return pathBelowRoot.contains("/_") || pathBelowRoot.contains("/.");
  }
}
