package io.github.ream.dump;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real dumps for trying, where a machine has them: {@code REAM_DATA}, or {@code ../shared/data}.
 */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of the real dumps; the test is skipped where there is none. */
  public static Path at(String name) {
    String set = System.getenv("REAM_DATA");
    Path found = set == null ? null : Path.of(set, name);
    for (Path up = Path.of("").toAbsolutePath(); up != null && found == null; up = up.getParent()) {
      Path candidate = up.resolve("shared/data").resolve(name);
      found = Files.exists(candidate) ? candidate : null;
    }
    Assumptions.assumeTrue(found != null && Files.exists(found), "no shared data: " + name);
    return found;
  }
}
