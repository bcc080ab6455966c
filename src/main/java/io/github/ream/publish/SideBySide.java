package io.github.ream.publish;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does several pieces of work at once. Spark's local properties, such as the description of jobs,
 * are those of the caller.
 */
final class SideBySide {
  private SideBySide() {}

  /**
   * Runs works until all are done. After one has failed none is begun, and those that run come to
   * their end.
   *
   * @param works begun in this order
   * @param most how many are done at a time, at least 1
   * @throws RuntimeException that the first work to fail has thrown; later ones are suppressed in
   *     it. What is no runtime exception, as Spark throws undeclared, is the cause of a {@link
   *     CompletionException}
   */
  static void run(List<Runnable> works, int most) {
    AtomicReference<Throwable> fault = new AtomicReference<>();
    // New threads: they inherit Spark's local properties.
    ExecutorService threads =
        Executors.newFixedThreadPool(
            most,
            work -> {
              Thread thread = new Thread(work, "tables");
              thread.setDaemon(true);
              return thread;
            });
    try {
      CompletableFuture.allOf(
              works.stream()
                  .map(work -> CompletableFuture.runAsync(() -> run(work, fault), threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    } finally {
      threads.shutdown();
    }
    Throwable thrown = fault.get();
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown != null) {
      throw new CompletionException(thrown);
    }
  }

  private static void run(Runnable work, AtomicReference<Throwable> fault) {
    if (fault.get() != null) {
      return;
    }
    try {
      work.run();
    } catch (Throwable e) { // Spark throws checked exceptions undeclared.
      if (!fault.compareAndSet(null, e) && fault.get() != e) {
        fault.get().addSuppressed(e);
      }
    }
  }
}
