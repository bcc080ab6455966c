package io.github.ream.cli;

import io.github.ream.config.UserMistakeException;
import io.github.ream.config.UserPath;
import io.github.ream.job.Sessions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The file of settings that {@code --conf} names. */
final class ConfFile {
  /** Bytes: more than any settings need, and few enough to hold in memory. */
  private static final long LONGEST = 1 << 20;

  private ConfFile() {}

  /**
   * Its text.
   *
   * @throws UserMistakeException if it is no file of text
   */
  static String text(String name) {
    try {
      Path path = new Path(name);
      FileSystem files = UserPath.fileSystem(path, Sessions.hadoop());
      if (!files.exists(path)) {
        throw unreadable(name, "there is no such file", null);
      }
      FileStatus status = files.getFileStatus(path);
      if (status.isDirectory()) {
        throw unreadable(name, "it is a folder; give a file", null);
      }
      if (status.getLen() > LONGEST) {
        throw unreadable(name, "it is too large to be a file of settings", null);
      }
      try (FSDataInputStream in = files.open(path)) {
        return StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(in.readAllBytes()))
            .toString();
      }
    } catch (CharacterCodingException e) {
      throw unreadable(name, "it is no UTF-8 text", e);
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(name, e.getMessage(), e);
    }
  }

  private static UserMistakeException unreadable(String name, String why, Exception e) {
    return new UserMistakeException("--conf " + name + " cannot be read: " + why, e);
  }
}
