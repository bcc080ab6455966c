package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The right to write to an output, which one run has at a time. The run that takes it first puts
 * right what killed runs have left there.
 */
final class WriteAccess {
  private final ReportLocation location;
  private final FileSystem files;

  WriteAccess(ReportLocation location) {
    this.location = location;
    this.files = location.fileSystem();
  }

  /**
   * Takes the lock, completes a replacement that was interrupted, and removes the working folders
   * of other runs: with the lock taken, none of these runs is alive.
   *
   * @throws UserMistakeException if another run has it
   */
  ReportLock take(String run) throws IOException {
    ReportLock lock = lockOnly(LockHolder.here(run));
    boolean done = false;
    try {
      if (!files.exists(location.path()) && files.exists(location.previous())) {
        location.rename(location.previous(), location.path());
      } else {
        new ReportSwap(location).retire(location.previous());
      }
      removeAbandoned();
      done = true;
      return lock;
    } finally {
      if (!done) {
        lock.close();
      }
    }
  }

  /**
   * Takes the lock alone.
   *
   * @throws UserMistakeException if another run has it
   */
  ReportLock claim(String run) throws IOException {
    return lockOnly(LockHolder.here(run));
  }

  private ReportLock lockOnly(LockHolder holder) throws IOException {
    if (location.isLocal()) {
      java.nio.file.Path file = localLock();
      Files.createDirectories(file.getParent());
      try {
        return LocalLock.take(file, holder, location.words());
      } catch (LocalLock.NoLocksException e) {
        // Some network file systems have none.
        Files.deleteIfExists(file);
      }
    }
    return HeartbeatLock.take(
        files, location.beside("locks"), holder, location.words(), HeartbeatLock.PACE);
  }

  private java.nio.file.Path localLock() {
    return FolderListing.local(location.beside("lock"));
  }

  /**
   * Refuses an output on a local disk to which another run writes now. Elsewhere it takes a while
   * to tell: the run finds out when it takes the lock.
   *
   * @throws UserMistakeException if another run writes there
   */
  void refuseBusy() {
    try {
      if (location.isLocal()) {
        LocalLock.holder(localLock())
            .ifPresent(
                holder -> {
                  throw ReportLock.held(location.words(), holder);
                });
      }
    } catch (IOException e) {
      throw new UserMistakeException(
          "the output " + location.words() + " cannot be used: " + e.getMessage(), e);
    }
  }

  private void removeAbandoned() throws IOException {
    Path parent = location.path().getParent();
    if (!files.exists(parent)) {
      return;
    }
    for (String kind : List.of(ReportLocation.STAGE, ReportLocation.WORK)) {
      String prefix = location.beside(kind).getName();
      for (FileStatus entry : files.listStatus(parent)) {
        String name = entry.getPath().getName();
        if (name.startsWith(prefix) && RunRow.isId(name.substring(prefix.length()))) {
          files.delete(entry.getPath(), true);
        }
      }
    }
  }
}
