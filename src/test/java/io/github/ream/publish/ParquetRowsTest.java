package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class ParquetRowsTest {

  @Test
  void rowsOfEveryTypeAreAsSparkReadsThem(SparkSession spark, @TempDir Path folder) {
    Dataset<Row> table =
        spark
            .range(0, 7, 1, 1)
            .selectExpr(
                "id",
                "cast(id as int) as whole",
                "id / 3.0D as number",
                "if(id = 2, null, concat('größe ', id)) as text",
                "id % 2 = 0 as even",
                "date_add(date'1969-12-30', cast(id as int)) as day",
                "timestamp_micros(id * 1000001 - 3) as moment");
    String written = folder.resolve("table").toString();
    // Two files, the first of which holds the lower ids.
    table.repartitionByRange(2, table.col("id")).write().parquet(written);
    List<Row> read = new ArrayList<>();
    new ParquetRows(
            new org.apache.hadoop.fs.Path(written), spark.sparkContext().hadoopConfiguration())
        .forEach(read::add);
    assertEquals(spark.read().parquet(written).orderBy("id").collectAsList(), read);
    assertEquals(spark.read().parquet(written).schema(), read.get(0).schema());
    assertEquals("größe 3", read.get(3).getAs("text"));
  }
}
