package io.github.ream.check;

import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Promises that the data dictionary describes the columns of the report's tables, and no others.
 */
final class DictionaryTable implements Look {
  private static final String PROMISE =
      "columns: each column of the report's tables is there with its type, and no other";

  private final CheckedReport report;

  DictionaryTable(CheckedReport report) {
    this.report = report;
  }

  @Override
  public List<String> promises() {
    return report.isReadable(ColumnsTable.TABLE) ? List.of(PROMISE) : List.of();
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    if (promises().isEmpty()) {
      return List.of();
    }
    TreeSet<String> expected =
        Tables.ALL.stream()
            .filter(report::has)
            .flatMap(t -> t.columns().stream().map(c -> described(t, c.name(), type(c))))
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> found = new TreeSet<>();
    for (Row row : report.rows(spark, ColumnsTable.TABLE).collectAsList()) {
      found.add(
          row.getAs(ColumnsTable.TABLE_NAME)
              + "."
              + row.getAs(ColumnsTable.COLUMN_NAME)
              + " "
              + row.getAs(ColumnsTable.TYPE));
    }
    List<String> differences = new ArrayList<>();
    expected.stream().filter(c -> !found.contains(c)).map(c -> "no " + c).forEach(differences::add);
    found.stream().filter(c -> !expected.contains(c)).forEach(differences::add);
    return differences.isEmpty()
        ? List.of()
        : List.of(new Broken(PROMISE, differences.size(), differences.get(0)));
  }

  private static String described(Table table, String column, String type) {
    return table.name() + "." + column + " " + type;
  }

  private static String type(io.github.ream.schema.Column column) {
    return column.type().sql().toLowerCase(Locale.ROOT);
  }
}
