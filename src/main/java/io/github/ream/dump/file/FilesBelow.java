package io.github.ream.dump.file;

import io.github.ream.config.UserMistakeException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of a folder and of its folders, without hidden files and the contents of hidden
 * folders.
 */
final class FilesBelow {
  /** Stands for what a name has that the encoding has not. */
  private static final char UNKNOWN = '\ufffd';

  /** Names that are read before a command says whether its input is there at all. */
  private static final long FIRST = 10_000;

  private final RemoteIterator<? extends FileStatus> files;
  private final int root;
  private FileStatus next;

  private FilesBelow(RemoteIterator<? extends FileStatus> files, int root) {
    this.files = files;
    this.root = root;
  }

  static FilesBelow of(FileSystem fileSystem, FileStatus folder) throws IOException {
    return of(fileSystem, folder, Long.MAX_VALUE);
  }

  /** The same for a look at the first files alone. */
  static FilesBelow first(FileSystem fileSystem, FileStatus folder) throws IOException {
    return of(fileSystem, folder, FIRST);
  }

  private static FilesBelow of(FileSystem fileSystem, FileStatus folder, long named)
      throws IOException {
    boolean local = fileSystem instanceof LocalFileSystem;
    if (local) {
      refuseUnspeakable(new File(folder.getPath().toUri().getPath()).toPath(), named);
    }
    return new FilesBelow(
        local ? new LocalFiles(fileSystem, folder) : fileSystem.listFiles(folder.getPath(), true),
        folder.getPath().toUri().getPath().length());
  }

  /**
   * Refuses a folder with a name that has no spelling in the encoding of this process: Hadoop would
   * leave the file out without a word.
   */
  private static void refuseUnspeakable(Path folder, long most) throws IOException {
    Files.walkFileTree(
        folder,
        Set.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          private long seen;

          @Override
          public FileVisitResult preVisitDirectory(Path entry, BasicFileAttributes of) {
            return isHidden("/" + entry.getFileName()) && !entry.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : refuse(entry);
          }

          @Override
          public FileVisitResult visitFile(Path entry, BasicFileAttributes of) {
            return refuse(entry);
          }

          @Override
          public FileVisitResult visitFileFailed(Path entry, IOException e) {
            return refuse(entry); // Whoever reads it will say why it cannot be.
          }

          private FileVisitResult refuse(Path entry) {
            String name = String.valueOf(entry.getFileName());
            if (name.indexOf(UNKNOWN) >= 0 && !isHidden("/" + name) && !isSpelt(entry)) {
              throw new UserMistakeException(
                  "the name of "
                      + entry
                      + " cannot be read in the encoding of this machine; rename it, or run with"
                      + " LC_ALL=C.UTF-8");
            }
            return ++seen < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }
        });
  }

  /** Whether a path leads to the file again after it was text. */
  private static boolean isSpelt(Path entry) {
    try {
      return Files.exists(Path.of(entry.toString()), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
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
