package io.github.ream.page;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Pages of made-up reports, made once for all tests. */
final class MadeUpPages {
  /** A title that is markup, script and a template slot. */
  static final String HOSTILE =
      "</script><img src=x onerror=\"window.hacked=1\"><b>bold</b> 'q' & $1 \u2028\u2029 {{script}}"
          + "<!--";

  /** A title that a spreadsheet would run, with the signs that divide a table. */
  static final String FORMULA = "=1+1, \"x\"";

  private static String small;
  private static String large;
  private static Map<Table, Dataset<Row>> largeTables;
  private static String papersOnly;

  private MadeUpPages() {}

  /** The tables as a page is given them: small ones row by row. */
  static PageTables given(Map<Table, Dataset<Row>> tables) {
    PageTables given = new PageTables();
    tables.forEach(
        (table, rows) -> {
          if (PageTables.DISTRIBUTED.contains(table)) {
            given.add(table, rows);
          } else {
            List<Row> all = rows.collectAsList();
            given.add(table, all::forEach);
          }
        });
    return given;
  }

  static Map<Table, Dataset<Row>> smallTables() {
    return new MadeUpReport(SparkSessionExtension.session(), 20, 300, 2012, 2026)
        .withTitle(3, HOSTILE)
        .withTitle(4, FORMULA)
        .tables();
  }

  /** 20 topics, 300 papers, one with a hostile title and one with a formula. */
  static synchronized String small() {
    if (small == null) {
      small = new ReportPage().html(given(smallTables()));
    }
    return small;
  }

  /** 500 topics, more papers than the page holds, more years than it shows. */
  static synchronized String large() {
    if (large == null) {
      large = new ReportPage().html(given(largeTables()));
    }
    return large;
  }

  static synchronized Map<Table, Dataset<Row>> largeTables() {
    if (largeTables == null) {
      largeTables =
          new MadeUpReport(SparkSessionExtension.session(), 500, 4000, 1960, 2026).tables();
    }
    return largeTables;
  }

  /** Two years: too few for a trend. */
  static String twoYears() {
    return new ReportPage()
        .html(given(new MadeUpReport(SparkSessionExtension.session(), 5, 60, 2025, 2026).tables()));
  }

  /** Only papers and the run. */
  static synchronized String papersOnly() {
    if (papersOnly == null) {
      Map<Table, Dataset<Row>> tables = smallTables();
      papersOnly =
          new ReportPage()
              .html(
                  given(
                      Map.of(
                          PapersTable.TABLE, tables.get(PapersTable.TABLE),
                          RunTable.TABLE, tables.get(RunTable.TABLE))));
    }
    return papersOnly;
  }
}
