package io.github.ream.lda;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** The threads of a {@link ResidentCorpus}; the calling thread is the first of them. */
final class PassThreads implements AutoCloseable {
  private final int count;
  private final ExecutorService helpers;

  PassThreads(int count) {
    this.count = count;
    helpers =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "lda-pass");
              thread.setDaemon(true);
              return thread;
            });
  }

  int count() {
    return count;
  }

  /**
   * Processes the pieces, each by the next free thread; returns when all are done.
   *
   * @param worker gives, for the number of a thread, the action of that thread on a piece
   */
  void each(int pieces, IntFunction<IntConsumer> worker) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int helper = 1; helper < count; helper++) {
      int thread = helper;
      running.add(helpers.submit(() -> work(worker.apply(thread), next, pieces)));
    }
    try {
      work(worker.apply(0), next, pieces);
    } finally {
      // After a failure here the other threads take no more pieces.
      next.set(pieces);
      running.forEach(PassThreads::await);
    }
  }

  private static void work(IntConsumer worker, AtomicInteger next, int pieces) {
    for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
      worker.accept(piece);
    }
  }

  private static void await(Future<?> helper) {
    try {
      helper.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in a pass over the documents", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a pass over the documents failed", e.getCause());
    }
  }

  @Override
  public void close() {
    helpers.shutdownNow();
  }
}
