package io.github.ream.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.spark.SparkContext;

/**
 * Ctrl-C, or a signal to end, while a command works: one line is said, Spark's jobs are cancelled,
 * and the command gets time to remove what it had staged. The published report stays, since a
 * command touches it only in its last moment.
 */
final class Interruption implements AutoCloseable {
  /**
   * The hook's priority: it runs before the hooks of Spark and Hadoop (50 and less), which close
   * what the clean-up needs.
   */
  private static final int FIRST = 100;

  /** Hadoop gives a hook 30 seconds. */
  private static final int PATIENCE_MILLIS = 20_000;

  private static final int BETWEEN_CANCELS_MILLIS = 200;

  private final ConsoleProgress progress;
  private final Runnable hook = this::interrupt;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile SparkContext spark;
  private volatile boolean came;

  Interruption(ConsoleProgress progress) {
    this.progress = progress;
    ShutdownHookManager.get()
        .addShutdownHook(hook, FIRST, PATIENCE_MILLIS + 5_000L, TimeUnit.MILLISECONDS);
  }

  /** The jobs of this context are cancelled when the signal comes. */
  void cancels(SparkContext context) {
    spark = context;
  }

  boolean came() {
    return came;
  }

  private void interrupt() {
    came = true;
    progress.interrupt("ream: stopped before its end; what was published stays");
    long patience = PATIENCE_MILLIS;
    try {
      do {
        SparkContext context = spark;
        if (context != null && !context.isStopped()) {
          context.cancelAllJobs();
        }
        patience -= BETWEEN_CANCELS_MILLIS;
      } while (!ended.await(BETWEEN_CANCELS_MILLIS, TimeUnit.MILLISECONDS) && patience > 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command has ended, one way or the other. */
  @Override
  public void close() {
    ended.countDown();
    if (!ShutdownHookManager.get().isShutdownInProgress()) {
      ShutdownHookManager.get().removeShutdownHook(hook);
    }
  }
}
