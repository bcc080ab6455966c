package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class DistributedCorpusTest {
  /** With so many topics and terms the word counts are added up in three ranges of terms. */
  private static final int TOPICS = 800;

  private static final int TERMS = 3_000;
  private static final int DOCUMENTS = 120;
  private static final int BINS = 3;

  /** What a pass leaves behind. */
  private record Passed(IntBuffer table, IntBuffer above, PassScore score) {}

  /** Documents by the remainder of their number, in the order of their keys. */
  private static List<DocumentBlock> blocks(int partitions) {
    List<DocumentBlock> blocks = new ArrayList<>();
    for (int p = 0; p < partitions; p++) {
      List<int[]> documents = new ArrayList<>();
      List<Long> keys = new ArrayList<>();
      for (int d = p; d < DOCUMENTS; d += partitions) {
        keys.add((long) d << 56);
        Random random = new Random(d);
        documents.add(
            random
                .ints(20 + random.nextInt(20), 0, TERMS)
                .map(term -> Math.min(term, TERMS - 2))
                .sorted()
                .toArray());
      }
      int[] starts = new int[documents.size() + 1];
      for (int d = 0; d < documents.size(); d++) {
        starts[d + 1] = starts[d] + documents.get(d).length;
      }
      blocks.add(
          new DocumentBlock(
              keys.stream().mapToLong(key -> key).toArray(),
              starts,
              documents.stream().flatMapToInt(Arrays::stream).toArray()));
    }
    return blocks;
  }

  private static TopicTables tables(CellCounts counts, float unit) {
    double[] alpha = new double[TOPICS];
    Arrays.fill(alpha, 0.05);
    return new TopicTables(
        counts.rows(), counts.ledTwice(null, 0, new int[0]), unit / 2, alpha, 0.01);
  }

  private static IntBuffer table(TrainingCorpus corpus) {
    return IntBuffer.wrap(CountTable.table(corpus.counts()));
  }

  private static List<Passed> passes(TrainingCorpus corpus) {
    List<Passed> passed = new ArrayList<>();
    corpus.start(TOPICS, 0.5, 1);
    for (int sweep = 0; sweep < 2; sweep++) {
      int[] above = new int[TOPICS * BINS];
      PassScore score = corpus.sweep(tables(corpus.counts(), 1), 1, sweep, BINS, above);
      passed.add(new Passed(table(corpus), IntBuffer.wrap(above), score));
    }
    for (float unit : new float[] {1, 0x1p-16f}) {
      PassScore score = corpus.finish(tables(corpus.counts(), unit), 16);
      passed.add(new Passed(table(corpus), IntBuffer.allocate(0), score));
    }
    return passed;
  }

  private static DistributedCorpus corpus(SparkSession session, int partitions) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    return new DistributedCorpus(
        spark, spark.parallelize(blocks(partitions), partitions), TERMS, 10);
  }

  @Test
  void aPassIsTheSameByThreadsAndByAnyNumberOfPartitions(SparkSession session) {
    List<Passed> expected;
    try (ResidentCorpus resident = new ResidentCorpus(blocks(1), TERMS, 2)) {
      expected = passes(resident);
    }
    for (int partitions : new int[] {3, 9}) {
      try (DistributedCorpus corpus = corpus(session, partitions)) {
        List<Passed> passed = passes(corpus);
        for (int p = 0; p < expected.size(); p++) {
          String pass = "pass " + p + " in " + partitions;
          assertEquals(expected.get(p), passed.get(p), pass);
        }
      }
    }
  }

  /** What a task tells of itself goes to the driver too, so only results of jobs are counted. */
  @Test
  void whatTheDriverReceivesDoesNotGrowWithTheNumberOfPartitions(SparkSession session)
      throws Exception {
    long few = sentToDriver(session, 10);
    long many = sentToDriver(session, 30);
    assertTrue(
        few > 0 && many < 1.1 * few, many + " bytes from 30 partitions, " + few + " from 10");
  }

  private static long sentToDriver(SparkSession session, int partitions) throws Exception {
    AtomicLong sent = new AtomicLong();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.taskType().equals("ResultTask")) {
              sent.addAndGet(end.taskMetrics().resultSize());
            }
          }
        };
    session.sparkContext().listenerBus().waitUntilEmpty();
    session.sparkContext().addSparkListener(listener);
    try (DistributedCorpus corpus = corpus(session, partitions)) {
      passes(corpus);
      session.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      session.sparkContext().removeSparkListener(listener);
    }
    return sent.get();
  }
}
