package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  @TempDir Path folder;

  private Path jar(String name, String content, long time) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      ZipEntry entry = new ZipEntry("a/A.class");
      entry.setLastModifiedTime(FileTime.fromMillis(time));
      zip.putNextEntry(entry);
      zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return jar;
  }

  private Path classes(String name, String content) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(name).resolve("a"));
    Files.writeString(classes.resolve("A.class"), content);
    return folder.resolve(name);
  }

  @Test
  void twoSnapshotsOfOneVersionAreToldApart() throws IOException {
    assertNotEquals(
        Build.of("1-SNAPSHOT", jar("one.jar", "x", 0)),
        Build.of("1-SNAPSHOT", jar("other.jar", "y", 0)));
    assertNotEquals(
        Build.of("1-SNAPSHOT", classes("one", "x")), Build.of("1-SNAPSHOT", classes("other", "y")));
  }

  @Test
  void theSameSnapshotBuiltElsewhereOrLaterIsTheSame() throws IOException {
    assertEquals(
        Build.of("1-SNAPSHOT", jar("one.jar", "x", 1_000_000_000_000L)),
        Build.of("1-SNAPSHOT", jar("later.jar", "x", 1_700_000_000_000L)));
  }

  @Test
  void aReleaseIsItsVersion() {
    assertEquals("1.0.0", Build.of("1.0.0", folder.resolve("nothing.jar")));
  }

  @Test
  void aBuildThatCannotBeReadIsNoOther() {
    Path nothing = folder.resolve("nothing.jar");
    assertNotEquals(Build.of("1-SNAPSHOT", nothing), Build.of("1-SNAPSHOT", nothing));
  }

  @Test
  void thisBuildHasAnId() {
    assertTrue(Build.id().startsWith(RunRow.reamVersion()));
    assertEquals(Build.id(), Build.id());
  }
}
