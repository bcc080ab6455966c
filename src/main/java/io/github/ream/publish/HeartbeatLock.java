package io.github.ream.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A lock on a file system that has none: HDFS and object stores. Every run that wants the output
 * writes a file of its own into a folder beside it, and has the output if it then finds no other
 * live file there. Two runs that ask at once find each other, as both write before they look; no
 * step needs a rename or a conditional write, only a store that lists what was written.
 *
 * <p>A live file is written anew every {@link Pace#beat}. A file not written for {@link
 * Pace#expiry} belongs to a run that is gone. Ages are differences between times that the store
 * itself gave, so no machine's clock counts. A run that was paused for longer than that notices
 * before it replaces the report, and fails.
 */
final class HeartbeatLock implements ReportLock {
  static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(60));

  private static final int TRIES = 4;
  private static final String HOLDS = "holds\n";
  private static final String WAITS = "waits\n";

  private final FileSystem files;
  private final Path folder;
  private final Path mine;
  private final LockHolder holder;
  private final String output;
  private final Pace pace;
  private final ScheduledExecutorService heart;
  private volatile long lastBeat;
  private long beats;
  private volatile boolean lost;

  /**
   * The times by which a holder is known to live or taken to be gone.
   *
   * @param beat time between two signs of life
   * @param expiry silence after which a lock is nobody's
   */
  record Pace(Duration beat, Duration expiry) {}

  private HeartbeatLock(
      FileSystem files, Path folder, LockHolder holder, String output, Pace pace) {
    this.files = files;
    this.folder = folder;
    this.mine = new Path(folder, holder.run());
    this.holder = holder;
    this.output = output;
    this.pace = pace;
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "ream-lock");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes the lock. A lock of another run that shows no sign of life is watched until it has
   * expired.
   *
   * @param output what the user calls the output
   * @throws io.github.ream.config.UserMistakeException if another run has it
   */
  static HeartbeatLock take(
      FileSystem files, Path folder, LockHolder holder, String output, Pace pace)
      throws IOException {
    HeartbeatLock lock = new HeartbeatLock(files, folder, holder, output, pace);
    boolean taken = false;
    try {
      lock.take();
      taken = true;
    } finally {
      if (!taken) {
        lock.close();
      }
    }
    return lock;
  }

  @Override
  public void requireHeld() throws IOException {
    boolean late = System.nanoTime() - lastBeat > pace.expiry().toNanos();
    if (lost || late || !files.exists(mine) || isHeldByAnother()) {
      throw new IOException(
          "the run gave no sign of life for "
              + pace.expiry().toSeconds()
              + " s and lost its right to write to "
              + output);
    }
  }

  private boolean isHeldByAnother() throws IOException {
    for (FileStatus file : files.listStatus(folder)) {
      if (!isMine(file) && text(file.getPath()).startsWith(HOLDS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEmpty() throws IOException {
    return files.exists(folder) && files.listStatus(folder).length == 0;
  }

  private boolean isMine(FileStatus file) {
    return file.getPath().getName().equals(mine.getName());
  }

  @Override
  public void close() throws IOException {
    heart.shutdownNow();
    try {
      if (!heart.awaitTermination(pace.expiry().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("a sign of life in " + folder + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    files.delete(mine, false);
    try {
      if (isEmpty()) {
        files.delete(folder, false);
      }
    } catch (IOException e) {
      if (isEmpty()) {
        throw e;
      }
      // Another run came first; its file stays.
    }
  }

  private void take() throws IOException {
    for (int tries = 1; !isAlone(); tries++) {
      if (tries == TRIES) {
        throw ReportLock.held(output, Optional.empty());
      }
      // Runs that asked at the same time try again at different times.
      files.delete(mine, false);
      sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(pace.beat().toMillis()) + 1));
    }
    write(HOLDS);
    var unused =
        heart.scheduleAtFixedRate(
            this::beat, pace.beat().toMillis(), pace.beat().toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Writes this run's file and looks for others until every one of them has expired.
   *
   * @return false if another run wants the output at the same time
   */
  private boolean isAlone() throws IOException {
    Map<Path, Sign> seen = new HashMap<>();
    while (true) {
      write(WAITS);
      long now = files.getFileStatus(mine).getModificationTime();
      boolean alone = true;
      for (FileStatus other : files.listStatus(folder)) {
        if (isMine(other)) {
          continue;
        }
        Sign sign = sign(other, now);
        Sign first = seen.computeIfAbsent(other.getPath(), path -> sign);
        boolean fresh = !sign.of().equals(first.of());
        if (!fresh && isExpired(other, now, sign, first)) {
          files.delete(other.getPath(), false);
          continue;
        }
        alone = false;
        if (fresh) {
          String text = text(other.getPath());
          if (text.startsWith(WAITS)) {
            return false;
          }
          if (text.startsWith(HOLDS)) {
            throw ReportLock.held(output, LockHolder.parse(text.getBytes(StandardCharsets.UTF_8)));
          }
          // It is being written right now, or was when its run ended; look again.
          seen.put(other.getPath(), sign);
        }
      }
      if (alone) {
        return true;
      }
      sleep(pace.beat().dividedBy(4));
    }
  }

  /**
   * What changes with each sign of life of another run: the time at which its file was written, or
   * its text, which counts the signs, where the store tells no times.
   *
   * @param seenAt when this process met it first, by {@code System.nanoTime}
   */
  private record Sign(String of, long seenAt) {}

  private Sign sign(FileStatus other, long now) throws IOException {
    // Taken before the text is read: a pause after that must not make a live run look gone.
    long at = System.nanoTime();
    return new Sign(
        now > 0 ? Long.toString(other.getModificationTime()) : text(other.getPath()), at);
  }

  /** By the store's own clock; where it has none, by how long this process has seen no sign. */
  private boolean isExpired(FileStatus other, long now, Sign sign, Sign first) {
    return now > 0
        ? now - other.getModificationTime() > pace.expiry().toMillis()
        : sign.seenAt() - first.seenAt() > pace.expiry().toNanos();
  }

  private void beat() {
    try {
      if (files.exists(mine)) {
        write(HOLDS);
      } else {
        lost = true;
      }
    } catch (IOException e) {
      // The next beat may succeed. If none does in time, the lock is lost, and requireHeld says so.
      lost = lost || System.nanoTime() - lastBeat > pace.expiry().toNanos();
    }
  }

  private void write(String state) throws IOException {
    try (OutputStream out = files.create(mine, true)) {
      out.write(state.getBytes(StandardCharsets.UTF_8));
      out.write(holder.text());
      out.write(("beat " + beats++ + "\n").getBytes(StandardCharsets.UTF_8));
    }
    lastBeat = System.nanoTime();
  }

  private String text(Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return "";
    }
  }

  private static void sleep(Duration pause) throws IOException {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
