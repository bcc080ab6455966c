package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.publish.ParquetRows;
import io.github.ream.schema.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/** The rows of a report's tables in their order, read without a query. */
public final class ReportRows {
  private static final Configuration HADOOP = new Configuration();

  private ReportRows() {}

  public static List<Row> of(Path report, Table table) {
    List<Row> rows = new ArrayList<>();
    new ParquetRows(new org.apache.hadoop.fs.Path(report.resolve(table.name()).toString()), HADOOP)
        .forEach(rows::add);
    return rows;
  }

  /** Names the first rows that differ. */
  public static void assertSame(String table, List<Row> expected, List<Row> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), table);
    }
    assertEquals(expected.size(), found.size(), table);
  }
}
