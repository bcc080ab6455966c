package io.github.ream.dump.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
  @TempDir Path folder;

  private LocalFiles files() throws IOException {
    FileSystem local = FileSystem.getLocal(new Configuration());
    return new LocalFiles(
        local, local.getFileStatus(new org.apache.hadoop.fs.Path(folder.toUri())));
  }

  @Test
  void filesOfAllFoldersAreFoundAndNotAskedForPermissions() throws IOException {
    Files.createDirectories(folder.resolve("a/b/empty"));
    Files.writeString(folder.resolve("one"), "1");
    Files.writeString(folder.resolve("a/two"), "22");
    Files.writeString(folder.resolve("a/b/three"), "333");
    Files.createDirectories(folder.resolve("c"));
    Files.createSymbolicLink(folder.resolve("c/link"), folder.resolve("a/b"));

    Map<String, Long> sizes = new TreeMap<>();
    LocalFiles files = files();
    while (files.hasNext()) {
      FileStatus file = files.next();
      assertFalse(file instanceof LocatedFileStatus, "takes a process for each file");
      sizes.put(
          folder.relativize(Path.of(file.getPath().toUri().getPath())).toString(), file.getLen());
    }
    assertEquals(Map.of("one", 1L, "a/two", 2L, "a/b/three", 3L, "c/link/three", 3L), sizes);
  }

  @Test
  void anEmptyFolderHasNone() throws IOException {
    LocalFiles files = files();

    assertFalse(files.hasNext());
    assertThrows(NoSuchElementException.class, files::next);
  }
}
