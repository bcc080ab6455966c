package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class PassThreadsTest {
  @Test
  void eachPieceIsTakenOnceAndDoneWhenItReturns() {
    AtomicIntegerArray taken = new AtomicIntegerArray(1_000);
    try (PassThreads threads = new PassThreads(3)) {
      threads.each(
          taken.length(),
          thread -> {
            assertTrue(thread >= 0 && thread < 3, "thread " + thread);
            return taken::incrementAndGet;
          });
      for (int piece = 0; piece < taken.length(); piece++) {
        assertEquals(1, taken.get(piece), "piece " + piece);
      }
    }
  }

  @Test
  void whatAHelperDiesOfIsSaid() {
    IllegalArgumentException fault = new IllegalArgumentException("no such topic");
    OutOfMemoryError memory = new OutOfMemoryError("of this test");
    try (PassThreads threads = new PassThreads(2)) {
      IllegalStateException said =
          assertThrows(IllegalStateException.class, () -> failingHelper(threads, fault));
      assertSame(fault, said.getCause());
      assertSame(
          memory, assertThrows(OutOfMemoryError.class, () -> failingHelper(threads, memory)));
    }
  }

  /** Two pieces, one for each thread: neither goes on before the other has its own. */
  private static void failingHelper(PassThreads threads, Throwable fault) {
    CountDownLatch both = new CountDownLatch(2);
    threads.each(
        2,
        thread ->
            piece -> {
              meet(both);
              if (thread == 1) {
                PassThreadsTest.<RuntimeException>raise(fault);
              }
            });
  }

  @Test
  void afterAFailureOfTheCallerNoHelperIsLeftAtWork() {
    CountDownLatch both = new CountDownLatch(2);
    AtomicBoolean atWork = new AtomicBoolean();
    AtomicIntegerArray taken = new AtomicIntegerArray(1_000);
    try (PassThreads threads = new PassThreads(2)) {
      assertThrows(
          ArithmeticException.class,
          () ->
              threads.each(
                  taken.length(),
                  thread ->
                      piece -> {
                        taken.incrementAndGet(piece);
                        if (thread == 0) {
                          meet(both);
                          throw new ArithmeticException("of this test");
                        }
                        atWork.set(true);
                        meet(both);
                        pause();
                        atWork.set(false);
                      }));
      assertTrue(!atWork.get(), "a helper is at work");
      assertEquals(0, taken.get(taken.length() - 1), "the last piece was taken");
    }
  }

  private static void meet(CountDownLatch both) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable fault) throws T {
    throw (T) fault;
  }
}
