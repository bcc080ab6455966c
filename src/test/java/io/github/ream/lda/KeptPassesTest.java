package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.RDDInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class KeptPassesTest {
  private static final int INTERVAL = 3;

  private final Set<Integer> before = new TreeSet<>();

  /** The RDDs of which blocks are stored, beside those of other tests. */
  private Set<Integer> stored(JavaSparkContext spark) {
    Set<Integer> ids = new TreeSet<>();
    for (RDDInfo info : spark.sc().getRDDStorageInfo()) {
      if (info.numCachedPartitions() > 0) {
        ids.add(info.id());
      }
    }
    ids.removeAll(before);
    return ids;
  }

  /** Seven passes that each add one; of the newest the blocks are lost in the end. */
  private void sevenPasses(JavaSparkContext spark, KeptPasses.Way way, List<Integer> safe) {
    before.addAll(stored(spark));
    JavaRDD<Integer> documents = spark.parallelize(List.of(1, 2, 3), 2).map(i -> i);
    try (KeptPasses kept = new KeptPasses(spark, INTERVAL, way)) {
      kept.documents(documents.rdd());
      documents.count();
      List<JavaRDD<Integer>> passes = new ArrayList<>(List.of(documents));
      for (int pass = 1; pass <= 7; pass++) {
        JavaRDD<Integer> next = passes.get(pass - 1).map(i -> i + 1);
        kept.add(next.rdd());
        next.count();
        kept.forget();
        passes.add(next);
      }
      Set<Integer> expected = new TreeSet<>(List.of(documents.id()));
      safe.forEach(pass -> expected.add(passes.get(pass).id()));
      assertEquals(expected, stored(spark), way.name());
      if (way != KeptPasses.Way.ONE_BLOCK) {
        SparkEnv.get().blockManager().master().removeRdd(passes.get(7).id(), true);
        assertEquals(List.of(8, 9, 10), passes.get(7).collect());
        assertEquals(expected, stored(spark), way + ": passes are stored again");
      }
    }
    assertEquals(Set.of(), stored(spark), way.name());
  }

  @Test
  void theNewestPassAndTheLastSafeOneAreStored(SparkSession session) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    sevenPasses(spark, KeptPasses.Way.COPIES, List.of(6, 7));
    sevenPasses(spark, KeptPasses.Way.ONE_BLOCK, List.of(7));
  }

  @Test
  void wordTablesStayAsLongAsPassesMayBeRepeated(SparkSession session) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    RDD<Integer> documents = spark.parallelize(List.of(1), 1).rdd();
    try (KeptPasses kept = new KeptPasses(spark, INTERVAL, KeptPasses.Way.COPIES)) {
      kept.documents(documents);
      RDD<Integer> last = documents;
      for (int pass = 1; pass <= 5; pass++) {
        var two = kept.send(2);
        last = BlockRDD.of(last, Integer.class, i -> i * two.value());
        kept.add(last);
        last.count();
        kept.forget();
      }
      SparkEnv.get().blockManager().master().removeRdd(last.id(), true);
      assertArrayEquals(new Integer[] {32}, (Object[]) last.collect());
    }
  }

  @Test
  void oneExecutorOrNoIntervalStoresEachPassOnce(SparkSession session) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    for (int interval : new int[] {-1, 0, 10}) {
      try (KeptPasses kept = new KeptPasses(spark, interval)) {
        JavaRDD<Integer> documents = spark.parallelize(List.of(1), 1);
        kept.documents(documents.rdd());
        JavaRDD<Integer> next = documents.map(i -> i + 1);
        kept.add(next.rdd());
        next.count();
        kept.forget();
        assertTrue(next.toDebugString().contains("LocalCheckpoint"), next.toDebugString());
      }
    }
  }
}
