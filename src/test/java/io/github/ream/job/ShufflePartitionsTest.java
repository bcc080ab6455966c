package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class ShufflePartitionsTest {
  private static final String SET = "spark.sql.shuffle.partitions";

  @Test
  void fewBytesTakeOnePartitionAndManyNoMoreThanAreSet(SparkSession shared) {
    SparkSession spark = shared.newSession();
    spark.conf().set(SET, "3");
    ShufflePartitions partitions = new ShufflePartitions(spark);
    ShufflePartitions.suit(spark, 1L << 40);
    assertEquals("3", spark.conf().get(SET));
    ShufflePartitions.suit(spark, 5L << 20);
    assertEquals("2", spark.conf().get(SET));
    ShufflePartitions.suit(spark, 10);
    assertEquals("1", spark.conf().get(SET));
    partitions.setBack();
    assertEquals("3", spark.conf().get(SET));
  }
}
