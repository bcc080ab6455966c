package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class BlockJobsTest {
  private static RDD<Integer> rows(SparkContext context) {
    return JavaSparkContext.fromSparkContext(context)
        .parallelize(List.of(300, 301, 0, 1, 2, 3), 3)
        .rdd();
  }

  /** The first partition is the last to end. */
  @Test
  void resultsAreInTheOrderOfThePartitions(SparkSession session) {
    List<List<Integer>> results =
        new BlockJobs(session.sparkContext())
            .results(
                rows(session.sparkContext()),
                elements -> {
                  List<Integer> all = new ArrayList<>();
                  elements.forEachRemaining(all::add);
                  pause(all.get(0));
                  return all;
                });
    assertEquals(List.of(List.of(300, 301), List.of(0, 1), List.of(2, 3)), results);
  }

  @Test
  void whatAPartitionFailsOfIsSaid(SparkSession session) {
    SparkException failure =
        assertThrows(
            SparkException.class,
            () ->
                new BlockJobs(session.sparkContext())
                    .results(
                        rows(session.sparkContext()), elements -> 1 / (elements.next() - 300)));
    assertTrue(failure.getMessage().contains("/ by zero"), failure.getMessage());
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
