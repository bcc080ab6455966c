package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.config.UserMistakeException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeartbeatLockTest {
  private static final HeartbeatLock.Pace QUICK =
      new HeartbeatLock.Pace(Duration.ofMillis(100), Duration.ofSeconds(2));

  @TempDir Path folder;
  private Path locks;
  private FileSystem files;

  @BeforeEach
  void place() throws IOException {
    locks = folder.resolve(".report.ream-locks");
    files = FileSystem.getLocal(new Configuration()).getRawFileSystem();
  }

  private HeartbeatLock take(String run) throws IOException {
    return HeartbeatLock.take(
        files,
        new org.apache.hadoop.fs.Path(locks.toString()),
        LockHolder.here(run),
        "report",
        QUICK);
  }

  /** The file of a run that was killed, its last sign of life so long ago. */
  private Path killed(Duration ago) throws IOException {
    Files.createDirectories(locks);
    String text = "holds\n" + new String(LockHolder.here("gone").text(), StandardCharsets.UTF_8);
    Path file = Files.writeString(locks.resolve("gone"), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(ago)));
    return file;
  }

  @Test
  void aSecondRunIsToldWhoHasTheOutput() throws IOException {
    try (HeartbeatLock first = take("first")) {
      UserMistakeException e = assertThrows(UserMistakeException.class, () -> take("second"));
      assertTrue(e.getMessage().contains("run first on "), e.getMessage());
      first.requireHeld();
    }
    take("second").close();
    assertFalse(Files.exists(locks), "nothing is left");
  }

  @Test
  void theLockOfAKilledRunIsNobodysOnceItHasExpired() throws IOException {
    killed(Duration.ofMinutes(1));
    long started = System.nanoTime();
    take("second").close();
    assertTrue(System.nanoTime() - started < QUICK.expiry().toNanos(), "long expired: no wait");

    killed(Duration.ZERO);
    started = System.nanoTime();
    take("third").close();
    assertTrue(System.nanoTime() - started >= QUICK.expiry().toNanos() / 2, "just killed: waits");
    assertFalse(Files.exists(locks));
  }

  /** A store that tells no times of writing. */
  private static final class Timeless extends RawLocalFileSystem {
    private static FileStatus timeless(FileStatus file) {
      return new FileStatus(file.getLen(), file.isDirectory(), 1, 1, 0, file.getPath());
    }

    @Override
    public FileStatus getFileStatus(org.apache.hadoop.fs.Path file) throws IOException {
      return timeless(super.getFileStatus(file));
    }

    @Override
    public FileStatus[] listStatus(org.apache.hadoop.fs.Path folder) throws IOException {
      return Arrays.stream(super.listStatus(folder))
          .map(Timeless::timeless)
          .toArray(FileStatus[]::new);
    }
  }

  @Test
  void withoutTimesSignsOfLifeAreCounted() throws IOException {
    files = new Timeless();
    files.initialize(URI.create("file:///"), new Configuration());
    try (HeartbeatLock first = take("first")) {
      assertThrows(UserMistakeException.class, () -> take("second"));
      first.requireHeld();
    }
    killed(Duration.ZERO);
    long started = System.nanoTime();
    take("third").close();
    assertTrue(System.nanoTime() - started >= QUICK.expiry().toNanos(), "it is watched so long");
    assertFalse(Files.exists(locks));
  }

  @Test
  void whoLostItFindsOut() throws Exception {
    try (HeartbeatLock first = take("first")) {
      Files.delete(locks.resolve("first"));
      Thread.sleep(3 * QUICK.beat().toMillis());
      IOException e = assertThrows(IOException.class, first::requireHeld);
      assertTrue(e.getMessage().contains("lost its right to write to report"), e.getMessage());
    }
  }

  @Test
  void whoFindsAnotherHolderHasLostIt() throws IOException {
    try (HeartbeatLock first = take("first")) {
      first.requireHeld();
      killed(Duration.ZERO);
      assertThrows(IOException.class, first::requireHeld);
      Files.delete(locks.resolve("gone"));
    }
  }

  @Test
  void ofManyAtOnceOneHasIt() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(5);
    List<Future<?>> runs =
        IntStream.range(0, 5)
            .<Future<?>>mapToObj(
                n ->
                    threads.submit(
                        () -> {
                          try (HeartbeatLock lock = take("run-" + n)) {
                            assertEquals(1, holders.incrementAndGet());
                            taken.incrementAndGet();
                            Thread.sleep(300);
                            lock.requireHeld();
                            holders.decrementAndGet();
                          } catch (UserMistakeException e) {
                            assertTrue(e.getMessage().contains("another run"), e.getMessage());
                          }
                          return null;
                        }))
            .toList();
    for (Future<?> run : runs) {
      run.get();
    }
    threads.shutdown();
    assertTrue(taken.get() > 0, "somebody has it");
  }
}
