package io.github.ream.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class HeldOutPapersTest {

  @Test
  void papersAreDrawnBySparksOwnHashOfSeedAndId(SparkSession session) {
    List<String> ids = List.of("a", "0123456789abcdef", "", "von Kármán, and more than 32 bytes");
    List<Row> hashes =
        session
            .createDataset(ids, Encoders.STRING())
            .select(col("value"), xxhash64(lit(7L), col("value")))
            .collectAsList();
    hashes.forEach(row -> assertEquals(row.getLong(1), HeldOutPapers.draw(7, row.getString(0))));
  }
}
