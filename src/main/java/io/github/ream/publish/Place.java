package io.github.ream.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The place that a path leads to, so that two spellings of one place are known to be the same:
 * relative and full paths, links, schemes of one store, a host with and without its port.
 *
 * @param store the file system
 * @param path the path in it, beginning with a slash; the root is empty
 */
record Place(String store, String path) {
  private static final String LOCAL = "file";

  /** Schemes that lead to the same store. */
  private static final Map<String, String> SAME_AS =
      Map.of("s3", "s3a", "s3n", "s3a", "webhdfs", "hdfs", "swebhdfs", "hdfs", "wasbs", "wasb");

  /** The place that a user's words name, whether something is there or not. */
  static Place of(Path words, Configuration hadoop) throws IOException {
    FileSystem files = words.getFileSystem(hadoop);
    Path path = files.makeQualified(words);
    if (files instanceof LocalFileSystem) {
      return ofLocal(FolderListing.local(path));
    }
    Path resolved = resolved(files, path);
    String scheme = resolved.toUri().getScheme().toLowerCase(Locale.ROOT);
    String family = SAME_AS.getOrDefault(scheme, scheme);
    String host = String.valueOf(resolved.toUri().getHost());
    String authority = String.valueOf(resolved.toUri().getAuthority());
    return new Place(
        family + "://" + (family.equals("hdfs") ? host : authority).toLowerCase(Locale.ROOT),
        trimmed(resolved.toUri().getPath()));
  }

  /** A local place; links are followed as far as it exists. */
  static Place ofLocal(java.nio.file.Path path) throws IOException {
    return new Place(LOCAL, trimmed(path.toFile().getCanonicalPath()));
  }

  /** Whether the other place is this one or beneath it. */
  boolean holds(Place other) throws IOException {
    if (!store.equals(other.store)) {
      return false;
    }
    return (other.path + "/").startsWith(path + "/")
        || (store.equals(LOCAL) && holdsUnderAnotherName(other));
  }

  /**
   * Whether the other place is within this one under another name: mounted twice, or spelled in
   * another case where case does not count.
   */
  private boolean holdsUnderAnotherName(Place other) throws IOException {
    java.nio.file.Path here = new File(path + "/").toPath();
    if (!Files.exists(here)) {
      return false;
    }
    java.nio.file.Path there = new File(other.path + "/").toPath();
    for (; there != null; there = there.getParent()) {
      if (Files.exists(there) && Files.isSameFile(here, there)) {
        return true;
      }
    }
    return false;
  }

  /** The path behind mount tables and links, as far as the path exists. */
  private static Path resolved(FileSystem files, Path path) throws IOException {
    if (path.isRoot() || files.exists(path)) {
      return files.resolvePath(path);
    }
    return new Path(resolved(files, path.getParent()), new Path(null, null, path.getName()));
  }

  private static String trimmed(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
