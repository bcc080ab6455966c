package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.executor.ShuffleReadMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionExtension.class)
class PaperFoldTest {
  private static final TopicFacts NO_TOPICS = new TopicFacts(0, List.of(), List.of(), List.of());

  /** The blocks that each task of a pass fetches, and the results that the driver receives. */
  private static final class Received extends SparkListener {
    private final List<Long> byTasks = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger byDriver = new AtomicInteger();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      ShuffleReadMetrics read = task.taskMetrics().shuffleReadMetrics();
      byTasks.add(read.totalBlocksFetched());
      if (task.taskType().equals("ResultTask")) {
        byDriver.incrementAndGet();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 30, 100})
  void noTaskAddsUpMoreThanSevenResultsAndTheDriverReceivesOne(int partitions) throws Exception {
    SparkSession spark = SparkSessionExtension.session();
    Received received = new Received();
    spark.sparkContext().addSparkListener(received);
    long total;
    try {
      total =
          PaperFold.of(MadeUpPages.manyPapers(spark, 900, 5).repartition(partitions), NO_TOPICS)
              .total();
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      spark.sparkContext().removeSparkListener(received);
    }
    assertEquals(900, total);
    assertEquals(1, received.byDriver.get());
    assertTrue(
        Collections.max(received.byTasks) <= 7, () -> "blocks of each task: " + received.byTasks);
  }
}
