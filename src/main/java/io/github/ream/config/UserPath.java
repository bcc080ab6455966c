package io.github.ream.config;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.VersionInfo;

/** Paths as users write them, on any Hadoop file system. */
public final class UserPath {
  private static final Pattern PATTERN = Pattern.compile("[{}\\[\\]*?\\\\]");

  private UserPath() {}

  /**
   * The file system of a path.
   *
   * @throws IOException also if the connector of that kind of file system is not on the classpath
   */
  public static FileSystem fileSystem(Path path, Configuration hadoop) throws IOException {
    try {
      return path.getFileSystem(hadoop);
    } catch (RuntimeException | NoClassDefFoundError e) {
      // Hadoop knows more file systems by name than it brings along, and connectors need others.
      if (e.getCause() instanceof ClassNotFoundException) {
        String scheme = path.toUri().getScheme();
        throw new IOException(
            scheme
                + ":// needs a connector that is not on the classpath"
                + (e instanceof Error
                    ? " as a whole: " + e.getCause().getMessage() + " is missing"
                    : "")
                + (scheme.startsWith("s3")
                    ? " (jobs/submit --packages org.apache.hadoop:hadoop-aws:"
                        + VersionInfo.getVersion()
                        + " …)"
                    : ""),
            e);
      }
      throw e;
    }
  }

  /**
   * Refuses a folder whose path Spark would take for a pattern, so that it would read other
   * folders, or none.
   *
   * @param what what the user calls it
   * @throws UserMistakeException if the path holds a character of patterns
   */
  public static void refusePattern(String what, Path qualified) {
    String path = qualified.toUri().getPath();
    if (PATTERN.matcher(path).find()) {
      throw new UserMistakeException(
          what
              + " cannot be used: Spark takes { } [ ] * ? and \\ in a path for a pattern; give a"
              + " path without these"
              + (what.endsWith(path) ? "" : " (" + path + " has some)"));
    }
  }
}
