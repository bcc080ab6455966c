package io.github.ream.publish;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Lists everything in a folder as it is. Hadoop's local file system would hide checksum files and
 * broken links, and take a link for the file it points to.
 */
final class FolderListing {
  private final FileSystem files;

  FolderListing(FileSystem files) {
    this.files = files;
  }

  /**
   * One entry of a folder.
   *
   * @param path where it stands
   * @param place the same on a local disk; null elsewhere
   * @param folder whether it is a folder, not a link to one
   * @param link whether it is a symbolic link
   */
  record Entry(Path path, java.nio.file.Path place, boolean folder, boolean link) {
    String name() {
      return path.getName();
    }

    boolean plainFile() {
      return !folder && !link;
    }
  }

  /** The entries of a folder, by name. */
  List<Entry> of(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (files instanceof LocalFileSystem) {
      try (DirectoryStream<java.nio.file.Path> stream = Files.newDirectoryStream(local(folder))) {
        for (java.nio.file.Path entry : stream) {
          // A name with a colon is no relative path to Hadoop unless it is given as one.
          Path name = new Path(null, null, entry.getFileName().toString());
          entries.add(
              new Entry(
                  new Path(folder, name),
                  entry,
                  Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS),
                  Files.isSymbolicLink(entry)));
        }
      }
    } else {
      try {
        for (FileStatus entry : files.listStatus(folder)) {
          entries.add(new Entry(entry.getPath(), null, entry.isDirectory(), entry.isSymlink()));
        }
      } catch (FileNotFoundException e) {
        // An object store may list a folder that vanished with its last file.
        return entries;
      }
    }
    entries.sort(Comparator.comparing(Entry::name));
    return entries;
  }

  /** All files and links beneath a folder; links are not followed. */
  List<Entry> beneath(Path folder) throws IOException {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : of(folder)) {
      if (entry.folder()) {
        found.addAll(beneath(entry.path()));
      } else {
        found.add(entry);
      }
    }
    return found;
  }

  static java.nio.file.Path local(Path path) {
    return new File(path.toUri().getPath()).toPath();
  }
}
