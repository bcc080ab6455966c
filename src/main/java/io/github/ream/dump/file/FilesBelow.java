package io.github.ream.dump.file;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of a folder and of its folders, without hidden files and the contents of hidden
 * folders.
 */
final class FilesBelow {
  private final RemoteIterator<LocatedFileStatus> files;
  private final int root;
  private FileStatus next;

  private FilesBelow(RemoteIterator<LocatedFileStatus> files, int root) {
    this.files = files;
    this.root = root;
  }

  static FilesBelow of(FileSystem fileSystem, FileStatus folder) throws IOException {
    return new FilesBelow(
        fileSystem.listFiles(folder.getPath(), true), folder.getPath().toUri().getPath().length());
  }

  boolean hasNext() throws IOException {
    while (next == null && files.hasNext()) {
      FileStatus file = files.next();
      if (!isHidden(file.getPath().toUri().getPath().substring(root))) {
        next = file;
      }
    }
    return next != null;
  }

  FileStatus next() throws IOException {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    FileStatus file = next;
    next = null;
    return file;
  }

  private static boolean isHidden(String pathBelowRoot) {
    return pathBelowRoot.contains("/_") || pathBelowRoot.contains("/.");
  }
}
