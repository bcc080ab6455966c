package io.github.ream.publish;

import java.nio.file.Path;

/** A process that takes the lock on a file and keeps it until it is killed. */
final class LockKeeper {
  private LockKeeper() {}

  public static void main(String[] words) throws Exception {
    LocalLock lock = LocalLock.take(Path.of(words[0]), LockHolder.here("elsewhere"), "report");
    System.out.println("taken");
    Thread.sleep(600_000);
    lock.close();
  }
}
