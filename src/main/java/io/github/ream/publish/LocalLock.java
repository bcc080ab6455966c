package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a file beside the report, given back by the kernel however a process ends. The file
 * left by a killed run means nothing, and the next run takes it over.
 */
final class LocalLock implements ReportLock {
  /**
   * The locks that this process holds. When a process closes a file, it loses all its locks on that
   * file; so a file that is locked here must not be opened a second time.
   */
  private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();

  private static final int MOST_BYTES = 4_096;

  /** A process that only looks whether the file is locked holds the lock for a moment. */
  private static final int TRIES = 10;

  private static final long PAUSE_MILLIS = 50;

  private final Path file;
  private final FileChannel channel;

  private LocalLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Thrown where the file system knows no locks. */
  static final class NoLocksException extends IOException {
    private static final long serialVersionUID = 1;

    NoLocksException(IOException cause) {
      super(cause);
    }
  }

  /**
   * Takes the lock, or fails at once.
   *
   * @param output what the user calls the output
   * @throws UserMistakeException if another run has it
   * @throws NoLocksException if the file system has no locks
   */
  static LocalLock take(Path file, LockHolder holder, String output) throws IOException {
    LockHolder here = HELD_HERE.putIfAbsent(file, holder);
    if (here != null) {
      throw ReportLock.held(output, Optional.of(here));
    }
    try {
      FileChannel channel = locked(file, output);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.text()), 0);
      return new LocalLock(file, channel);
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  /**
   * The holder of the lock; empty if nobody has it. The inner value is empty if the holder is
   * unknown.
   */
  static Optional<Optional<LockHolder>> holder(Path file) throws IOException {
    LockHolder here = HELD_HERE.get(file);
    if (here != null) {
      return Optional.of(Optional.of(here));
    }
    try (FileChannel channel = open(file)) {
      return tryLock(channel) == null ? Optional.of(read(channel)) : Optional.empty();
    } catch (NoSuchFileException | NoLocksException e) {
      return Optional.empty();
    }
  }

  @Override
  public void requireHeld() throws IOException {
    if (!channel.isOpen()) {
      throw new IOException("the lock " + file + " was given back");
    }
  }

  @Override
  public void close() throws IOException {
    try {
      // Delete while locked: a process that opened the file before notices that it is gone.
      Files.deleteIfExists(file);
      channel.close();
    } finally {
      HELD_HERE.remove(file);
    }
  }

  private static FileChannel locked(Path file, String output) throws IOException {
    for (int tries = 1; ; tries++) {
      Object before = createdOrThere(file);
      FileChannel channel;
      try {
        channel = open(file);
      } catch (NoSuchFileException e) {
        continue;
      }
      boolean locked = false;
      try {
        if (tryLock(channel) != null) {
          // A holder removes the file when it ends: a lock on a removed file means nothing. The
          // key of an open file is not given to another one.
          locked = Objects.equals(before, key(file)) && Files.exists(file);
        } else if (tries >= TRIES) {
          throw ReportLock.held(output, read(channel));
        } else {
          pause();
        }
        if (locked) {
          return channel;
        }
      } finally {
        if (!locked) {
          channel.close();
        }
      }
    }
  }

  private static Object createdOrThere(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      return key(file);
    }
    return key(file);
  }

  /** Null if the file is gone, or if the system gives files no keys. */
  private static Object key(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      throw new UserMistakeException(
          "the lock "
              + file
              + " is another user's and cannot be opened; remove it if no run writes there",
          e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws NoLocksException {
    try {
      return channel.tryLock();
    } catch (IOException e) {
      throw new NoLocksException(e);
    }
  }

  private static Optional<LockHolder> read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(MOST_BYTES);
    int length = Math.max(0, channel.read(text, 0));
    byte[] bytes = new byte[length];
    text.flip().get(bytes);
    return LockHolder.parse(bytes);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
