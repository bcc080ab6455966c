package io.github.ream.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JvmModeTest {
  /** The limits stand in the script too, which runs before there is a JVM. */
  @Test
  void theLimitsAreThoseOfTheScript() throws IOException {
    String script = Files.readString(Path.of("jobs/ream"));
    MatchResult quick = limits(script, "if no_more_than (\\d+) (\\d+) [^|]*; then");
    MatchResult interpreted = limits(script, "if no_more_than (\\d+) (\\d+) .*\\|\\|");
    assertChanges(quick, JvmMode.QUICK, JvmMode.FULL);
    assertChanges(interpreted, JvmMode.INTERPRETED, JvmMode.QUICK);
  }

  private static MatchResult limits(String script, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(script);
    assertTrue(matcher.find(), pattern);
    return matcher.toMatchResult();
  }

  private static void assertChanges(MatchResult limits, JvmMode within, JvmMode beyond) {
    long files = Long.parseLong(limits.group(1));
    long bytes = Long.parseLong(limits.group(2)) << 10;
    assertEquals(within, JvmMode.of(files, bytes, 0));
    assertEquals(beyond, JvmMode.of(files + 1, bytes, 0));
    assertEquals(beyond, JvmMode.of(files, bytes + 1, 0));
    // Packed bytes count four times.
    assertEquals(within, JvmMode.of(files, 0, bytes / 4));
    assertEquals(beyond, JvmMode.of(files, 0, bytes / 4 + 1));
  }
}
