package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class AuthorIdRangesTest {
  private static List<Integer> ranges(SparkSession spark, List<Long> ids, int ranges) {
    return spark
        .createDataset(ids, Encoders.LONG())
        .select(AuthorIdRanges.of(functions.col("value"), ranges))
        .as(Encoders.INT())
        .collectAsList();
  }

  @Test
  void idsAreInRangesOfOneSize(SparkSession spark) {
    long quarter = 1L << 62;
    List<Long> ids =
        List.of(
            Long.MIN_VALUE, -quarter - 1, -quarter, -1L, 0L, quarter - 1, quarter, Long.MAX_VALUE);

    assertEquals(List.of(0, 0, 1, 1, 2, 2, 3, 3), ranges(spark, ids, 4));
    assertEquals(Collections.nCopies(8, 0), ranges(spark, ids, 1));
  }

  @Test
  void aRangeNeverFallsWhereIdsRise(SparkSession spark) {
    List<Long> ids =
        LongStream.concat(LongStream.of(Long.MIN_VALUE, Long.MAX_VALUE), new Random(1).longs(3_000))
            .sorted()
            .boxed()
            .toList();

    List<Integer> found = ranges(spark, ids, 100_000);

    assertEquals(found.stream().sorted().toList(), found);
    assertTrue(found.get(0) == 0 && found.get(found.size() - 1) == 99_999, found.toString());
  }
}
