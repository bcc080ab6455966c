package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class InProcessLocalFileSystemTest {
  @TempDir Path folder;

  private final Configuration conf = new Configuration();

  @Test
  void isTheFileSystemOfThisMachine() throws IOException {
    assertInstanceOf(InProcessLocalFileSystem.class, FileSystem.newInstance(folder.toUri(), conf));
    assertInstanceOf(InProcessLocalFileSystem.class, FileSystem.newInstanceLocal(conf));
  }

  @Test
  void givesPermissions() throws IOException {
    assertEquals("rw-r-----", permissionsAfter(0640));
    assertEquals("r-x------", permissionsAfter(0500));
  }

  /** The permissions that the platform's calls do not know are set by a program, as before. */
  @Test
  void keepsTheStickyBit() throws IOException {
    assertEquals("rwxrwx---", permissionsAfter(01770));
    assertEquals(01000, (int) Files.getAttribute(folder.resolve("file"), "unix:mode") & 01000);
  }

  @Test
  void refusesAFileThatIsNotThere() throws IOException {
    try (FileSystem files = FileSystem.newInstance(folder.toUri(), conf)) {
      org.apache.hadoop.fs.Path missing = new org.apache.hadoop.fs.Path(folder + "/missing");
      assertThrows(
          IOException.class, () -> files.setPermission(missing, new FsPermission((short) 0644)));
    }
  }

  private String permissionsAfter(int mode) throws IOException {
    Path file = folder.resolve("file");
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    try (FileSystem files = FileSystem.newInstance(folder.toUri(), conf)) {
      files.setPermission(
          new org.apache.hadoop.fs.Path(file.toString()), new FsPermission((short) mode));
    }
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
