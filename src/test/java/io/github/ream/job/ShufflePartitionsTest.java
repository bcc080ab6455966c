package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class ShufflePartitionsTest {
  private static final String SET = "spark.sql.shuffle.partitions";
  private static final Settings.Ingest INGEST = SettingsReader.defaults().ingest();

  @Test
  void fewBytesTakeOnePartitionAndManyNoMoreThanAreSet(SparkSession shared) {
    SparkSession spark = shared.newSession();
    spark.conf().set(SET, "3");
    ShufflePartitions partitions = new ShufflePartitions(spark);
    ShufflePartitions.suit(spark, 1L << 40, INGEST);
    assertEquals("3", spark.conf().get(SET));
    ShufflePartitions.suit(spark, 5L << 20, INGEST);
    assertEquals("2", spark.conf().get(SET));
    ShufflePartitions.suit(spark, 10, INGEST);
    assertEquals("1", spark.conf().get(SET));
    partitions.setBack();
    assertEquals("3", spark.conf().get(SET));
  }

  @Test
  void partitionsAreLargeUnlessCoresWouldBeIdle() {
    long gigabyte = 1L << 30;
    long piece = 16L << 20;
    assertEquals(65, ShufflePartitions.number(gigabyte, piece, 2));
    assertEquals(128, ShufflePartitions.number(gigabyte, piece, 32));
    assertEquals(257, ShufflePartitions.number(gigabyte, piece, 1_000));
    assertEquals(8, ShufflePartitions.number(gigabyte / 16, piece, 2));
    assertEquals(1, ShufflePartitions.number(0, piece, 2));
  }
}
