package io.github.ream.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.repeat;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

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

  /** The shape of a large corpus: every year has papers of every topic, all texts are long. */
  static Dataset<Row> manyPapers(SparkSession spark, long papers, int topics) {
    return spark
        .range(papers)
        .select(
            Arrays.stream(PapersTable.TABLE.schema().fields())
                .map(field -> made(field, topics).cast(field.dataType()).as(field.name()))
                .toArray(Column[]::new));
  }

  private static Column made(StructField field, int topics) {
    return switch (field.name()) {
      case PapersTable.PAPER_ID -> concat(lit("p"), col("id"));
      case PapersTable.TITLE -> concat_ws(" ", words(8));
      case PapersTable.ABSTRACT ->
          concat(repeat(lit("We follow the flow of a river. "), 40), col("id"));
      case PapersTable.N_AUTHORS -> col("id").mod(12).plus(1);
      case PapersTable.PUBLISHED_YEAR -> col("id").mod(60).plus(1960);
      case PapersTable.PUBLISHED_ON ->
          date_add(lit("1960-01-01"), col("id").mod(20_000).cast("int"));
      case PapersTable.TOPIC_ID -> col("id").mod(topics);
      case PapersTable.TOPIC_WEIGHT -> col("id").mod(997).divide(1000);
      case PapersTable.VENUE -> concat(lit("Venue "), col("id").mod(300));
      case PapersTable.DATE_PRECISION -> lit("day");
      case PapersTable.YEAR_INFERRED, PapersTable.WITHDRAWN -> lit(false);
      case PapersTable.N_SIGHTINGS -> lit(1);
      case PapersTable.FIRST_SOURCE -> lit("openalex");
      default -> lit(null);
    };
  }

  /** The ten terms of each of these papers, of some twenty thousand, the lower numbers oftener. */
  static Dataset<Row> manyTerms(SparkSession spark, long papers) {
    Column draw = pmod(hash(col("id")), lit(1_000_000));
    return spark
        .range(10 * papers)
        .select(
            concat(lit("p"), floor(col("id").divide(10))).as(PaperTermsTable.PAPER_ID),
            col("id").mod(10).plus(1).cast("int").as(PaperTermsTable.RANK),
            concat(lit("term "), pow(draw, lit(0.72)).cast("int")).as(PaperTermsTable.TERM),
            lit(1).as(PaperTermsTable.TF),
            lit(1.0).as(PaperTermsTable.TFIDF));
  }

  /** Words by the number of the paper, a thousand in all. */
  private static Column[] words(int n) {
    return IntStream.range(0, n)
        .mapToObj(
            i -> {
              Column draw = pmod(hash(col("id"), lit(i)), lit(100_000));
              return concat(lit("word"), pow(draw, lit(0.6)).cast("int"));
            })
        .toArray(Column[]::new);
  }
}
