package io.github.ream.page;

import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables a page is made from; a report without topics or without author counts lacks some.
 *
 * <p>Tables with rows for each paper or record are {@linkplain #DISTRIBUTED datasets}, and Spark
 * finds the rows that the page shows. Of the other tables, those of authors too, the driver reads
 * every row and keeps those.
 */
public final class PageTables {
  /** The tables that are given as datasets. */
  public static final Set<Table> DISTRIBUTED =
      Set.of(
          PapersTable.TABLE,
          PaperAuthorsTable.TABLE,
          PaperAffiliationsTable.TABLE,
          PaperTermsTable.TABLE,
          SightingsTable.TABLE,
          RejectsTable.TABLE);

  private final Map<String, Dataset<Row>> datasets = new HashMap<>();
  private final Map<String, RowSource> sources = new HashMap<>();

  /** Adds a table with many rows. */
  public PageTables add(Table table, Dataset<Row> rows) {
    datasets.put(table.name(), rows);
    return this;
  }

  /** Adds a table whose rows the driver can go through. */
  public PageTables add(Table table, RowSource rows) {
    sources.put(table.name(), rows);
    return this;
  }

  Optional<Dataset<Row>> dataset(Table table) {
    return Optional.ofNullable(datasets.get(table.name()));
  }

  boolean has(Table table) {
    return sources.containsKey(table.name());
  }

  /** Goes through the rows of a table, none if the report lacks it. */
  void forEach(Table table, Consumer<PageRow> reader) {
    RowSource rows = sources.get(table.name());
    if (rows != null) {
      rows.forEach(row -> reader.accept(new PageRow(row)));
    }
  }

  /** All rows of a table, none if the report lacks it; the caller states why they are few. */
  List<PageRow> rows(Table table) {
    List<PageRow> rows = new ArrayList<>();
    forEach(table, rows::add);
    return rows;
  }

  /** All rows of a small dataset; the caller states why it is small. */
  static List<PageRow> collect(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(PageRow::new).toList();
  }
}
