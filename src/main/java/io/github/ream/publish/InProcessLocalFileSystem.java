package io.github.ream.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's file system of this machine, which gives files their permissions by a call. Hadoop's own
 * starts the program {@code chmod} for each file and folder that it makes, where its native library
 * is missing: 240 programs for a report of 72 papers. Named in {@code conf/local/core-site.xml}.
 */
public final class InProcessLocalFileSystem extends LocalFileSystem {
  /** Called by Hadoop. */
  public InProcessLocalFileSystem() {
    super(new Raw());
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      if (permission.getStickyBit()) {
        super.setPermission(path, permission);
        return;
      }
      String letters =
          permission.getUserAction().SYMBOL
              + permission.getGroupAction().SYMBOL
              + permission.getOtherAction().SYMBOL;
      try {
        Files.setPosixFilePermissions(
            pathToFile(path).toPath(), PosixFilePermissions.fromString(letters));
      } catch (UnsupportedOperationException e) {
        super.setPermission(path, permission); // A file system without permissions of this kind.
      }
    }
  }
}
