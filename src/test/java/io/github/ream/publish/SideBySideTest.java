package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ream.SparkSessionExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class SideBySideTest {
  /** Waits until others have come so far, but not for ever. */
  private static boolean meets(CountDownLatch others) {
    others.countDown();
    try {
      return others.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void worksAreDoneAtOnceButNotMoreThanSoMany() {
    CountDownLatch two = new CountDownLatch(2);
    AtomicInteger met = new AtomicInteger();
    Runnable meets = () -> met.addAndGet(meets(two) ? 1 : 0);
    SideBySide.run(List.of(meets, meets), 2);
    assertEquals(2, met.get());

    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch three = new CountDownLatch(1);
    Runnable counts =
        () -> {
          int now = running.incrementAndGet();
          most.accumulateAndGet(now, Math::max);
          if (now == 2) {
            three.countDown();
          }
          try {
            // Long enough for a third one to begin if it may.
            three.await(20, TimeUnit.SECONDS);
            Thread.sleep(50);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          running.decrementAndGet();
        };
    SideBySide.run(Collections.nCopies(4, counts), 2);
    assertEquals(2, most.get());
  }

  @Test
  void afterAFaultNoneIsBegunAndOthersEnd() {
    IllegalStateException fault = new IllegalStateException("no room");
    CountDownLatch both = new CountDownLatch(2);
    AtomicInteger ended = new AtomicInteger();
    Runnable fails =
        () -> {
          meets(both);
          throw fault;
        };
    Runnable ends =
        () -> {
          meets(both);
          ended.incrementAndGet();
        };

    assertSame(
        fault,
        assertThrows(IllegalStateException.class, () -> SideBySide.run(List.of(fails, ends), 2)));
    assertEquals(1, ended.get());
    assertThrows(IllegalStateException.class, () -> SideBySide.run(List.of(fails, ends, ends), 1));
    assertEquals(1, ended.get());
  }

  @Test
  void faultsOfAnyKindAreTold() {
    OutOfMemoryError fault = new OutOfMemoryError("in a test");
    Runnable fails =
        () -> {
          throw fault;
        };

    assertSame(
        fault,
        assertThrows(CompletionException.class, () -> SideBySide.run(List.of(fails), 1))
            .getCause());
  }

  @Test
  void jobsAreDescribedAsThoseOfTheCaller(SparkSession spark) {
    SparkContext context = spark.sparkContext();
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Runnable sees = () -> seen.add(context.getLocalProperty("spark.job.description"));
    String before = context.getLocalProperty("spark.job.description");
    try {
      context.setJobDescription("writing tables");
      SideBySide.run(List.of(sees, sees), 2);
    } finally {
      context.setJobDescription(before);
    }
    assertEquals(List.of("writing tables", "writing tables"), seen);
  }

  @Test
  void nothingToDoIsDone() {
    SideBySide.run(List.of(), 1);
  }
}
