package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.cluster.JavaProcess;
import io.github.ream.config.UserMistakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLockTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve(".report.ream-lock");
  }

  private LocalLock take(String run) throws IOException {
    return LocalLock.take(file, LockHolder.here(run), "report");
  }

  @Test
  void aSecondRunIsToldWhoHasTheOutput() throws IOException {
    try (LocalLock first = take("first")) {
      first.requireHeld();
      UserMistakeException e = assertThrows(UserMistakeException.class, () -> take("second"));
      assertTrue(e.getMessage().contains("another run writes to the output report"), e.toString());
      assertTrue(
          e.getMessage().contains("process " + ProcessHandle.current().pid()), e.getMessage());
    }
    take("second").close();
    assertFalse(Files.exists(file), "nothing is left");
  }

  @Test
  void theLockOfAnotherProcessHoldsUntilThatIsKilled() throws Exception {
    try (JavaProcess other =
        JavaProcess.start(
            folder.resolve("log"),
            Map.of(),
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                LockKeeper.class.getName(),
                file.toString()))) {
      other.awaitOutput("taken", Duration.ofMinutes(1));
      UserMistakeException e = assertThrows(UserMistakeException.class, () -> take("second"));
      assertTrue(e.getMessage().contains("run elsewhere on "), e.getMessage());
      assertEquals(
          Optional.of("elsewhere"), LocalLock.holder(file).orElseThrow().map(LockHolder::run));
      // Having looked at it must not have let go of it.
      assertThrows(UserMistakeException.class, () -> take("third"));
      other.kill();
    }
    assertTrue(Files.exists(file), "a killed run leaves the file");
    assertEquals(Optional.empty(), LocalLock.holder(file));
    take("fourth").close();
    assertFalse(Files.exists(file));
  }

  @Test
  void ofManyAtOnceOneHasIt() throws Exception {
    int[] holders = new int[1];
    int[] taken = new int[1];
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> runs =
        IntStream.range(0, 8)
            .<Future<?>>mapToObj(
                n ->
                    threads.submit(
                        () -> {
                          for (int i = 0; i < 50; i++) {
                            try (LocalLock lock = take("run " + n)) {
                              lock.requireHeld();
                              synchronized (holders) {
                                assertEquals(1, ++holders[0]);
                                taken[0]++;
                              }
                              Thread.sleep(1);
                              synchronized (holders) {
                                holders[0]--;
                              }
                            } catch (UserMistakeException e) {
                              Thread.sleep(1);
                            }
                          }
                          return null;
                        }))
            .toList();
    for (Future<?> run : runs) {
      run.get();
    }
    threads.shutdown();
    assertTrue(taken[0] > 0);
  }
}
