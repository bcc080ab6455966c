package io.github.ream.generate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real dumps beside the project or where REAM_DATA says; without them a test is skipped. */
public final class RealData {
  private RealData() {}

  public static Path folder(String name) {
    String given = System.getenv("REAM_DATA");
    Path data = given == null ? beside(Path.of("").toAbsolutePath()) : Path.of(given);
    Assumptions.assumeTrue(data != null && Files.isDirectory(data.resolve(name)));
    return data.resolve(name);
  }

  private static Path beside(Path project) {
    for (Path up = project; up != null; up = up.getParent()) {
      Path candidate = up.resolve("shared").resolve("data");
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    return null;
  }
}
