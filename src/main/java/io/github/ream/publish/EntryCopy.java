package io.github.ream.publish;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;

/** A copy of something that a new report takes over from the old one as it is. */
final class EntryCopy {
  private EntryCopy() {}

  /** An average size of files that are as good as fewer and larger ones. */
  private static final long FAIR_BYTES = 4L << 20;

  /**
   * Whether a folder has few files for its bytes, and these few bytes where they cannot be linked.
   *
   * @param mostFiles that may be small
   */
  static boolean isCheap(FileSystem files, Path folder, int mostFiles, long mostBytes) {
    try {
      int n = 0;
      long bytes = 0;
      for (FileStatus file : files.listStatus(folder)) {
        n += file.getLen() > 0 ? 1 : 0;
        bytes += file.getLen();
      }
      return n <= Math.max(mostFiles, bytes / FAIR_BYTES) && (links(folder) || bytes <= mostBytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean links(Path path) {
    return "file".equals(path.toUri().getScheme());
  }

  /** Copies a file, or a folder with everything in it, within one file system. */
  static void of(FileSystem files, Path from, Path to) {
    try {
      if (links(from)) {
        link(new File(from.toUri()).toPath(), new File(to.toUri()).toPath());
      } else {
        FileUtil.copy(files, from, files, to, false, files.getConf());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hard links cost no space; published files are never changed in place. */
  private static void link(java.nio.file.Path from, java.nio.file.Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
      try (var entries = Files.newDirectoryStream(from)) {
        for (java.nio.file.Path entry : entries) {
          link(entry, to.resolve(entry.getFileName()));
        }
      }
      return;
    }
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
