package io.github.ream.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What was read, and how much of it each paper has.
 *
 * @param run the run, null if the report has no {@code run} row
 * @param papers how many papers there are and what is known of them
 * @param rejects records that are no papers, by reason
 * @param formats sightings by dump format
 */
record ReadFacts(Run run, Papers papers, List<Reject> rejects, List<Format> formats) {
  private static final int TEXT = 200;

  /**
   * The closed lists of reasons and formats are short; the bound guards against a foreign table.
   */
  private static final int GROUPS = 100;

  private static final int SETTINGS = 20_000;

  record Run(
      String version,
      String spark,
      String java,
      String started,
      String finished,
      Long seed,
      Long k,
      Long files,
      Long records,
      Long sightings,
      Long papers,
      Long rejects,
      String settings) {}

  record Papers(
      Long total,
      Long withAbstract,
      Long withYear,
      Long withInferredYear,
      Long withAuthors,
      Long withOrganization,
      Long withVenue,
      Long withTopic,
      Long firstYear,
      Long lastYear) {}

  record Reject(String reason, Long n, String example) {}

  record Format(String format, Long sightings, Long files) {}

  static ReadFacts of(PageTables tables) {
    return new ReadFacts(
        tables.find(RunTable.TABLE).map(ReadFacts::run).orElse(null),
        tables.find(PapersTable.TABLE).map(ReadFacts::papers).orElse(null),
        tables.find(RejectsTable.TABLE).map(ReadFacts::rejects).orElse(List.of()),
        tables.find(SightingsTable.TABLE).map(ReadFacts::formats).orElse(List.of()));
  }

  private static Run run(Dataset<Row> rows) {
    return PageTables.collect(rows.orderBy(RunTable.RUN_ID).limit(1)).stream()
        .map(
            r ->
                new Run(
                    r.text(RunTable.REAM_VERSION, TEXT),
                    r.text(RunTable.SPARK_VERSION, TEXT),
                    r.text(RunTable.JAVA_VERSION, TEXT),
                    r.minute(RunTable.STARTED_AT),
                    r.minute(RunTable.FINISHED_AT),
                    r.whole(RunTable.SEED),
                    r.whole(RunTable.K),
                    r.whole(RunTable.N_FILES),
                    r.whole(RunTable.N_RECORDS),
                    r.whole(RunTable.N_SIGHTINGS),
                    r.whole(RunTable.N_PAPERS),
                    r.whole(RunTable.N_REJECTS),
                    r.text(RunTable.SETTINGS, SETTINGS)))
        .findFirst()
        .orElse(null);
  }

  private static Papers papers(Dataset<Row> rows) {
    PageRow r =
        new PageRow(
            rows.agg(
                    count(lit(1)).as("total"),
                    count(PapersTable.ABSTRACT).as("abstract"),
                    count(PapersTable.PUBLISHED_YEAR).as("year"),
                    sum(when(col(PapersTable.YEAR_INFERRED), 1L).otherwise(0L)).as("inferred"),
                    count(PapersTable.N_AUTHORS).as("authors"),
                    count(PapersTable.ORGANIZATION).as("organization"),
                    count(PapersTable.VENUE).as("venue"),
                    count(PapersTable.TOPIC_ID).as("topic"),
                    min(PapersTable.PUBLISHED_YEAR).as("first"),
                    max(PapersTable.PUBLISHED_YEAR).as("last"))
                .first());
    return new Papers(
        r.whole("total"),
        r.whole("abstract"),
        r.whole("year"),
        r.whole("inferred"),
        r.whole("authors"),
        r.whole("organization"),
        r.whole("venue"),
        r.whole("topic"),
        r.whole("first"),
        r.whole("last"));
  }

  private static List<Reject> rejects(Dataset<Row> rows) {
    return PageTables.collect(
            rows.groupBy(RejectsTable.REASON)
                .agg(count(lit(1)).as("n"), min(RejectsTable.DETAIL).as("example"))
                .orderBy(col("n").desc(), col(RejectsTable.REASON))
                .limit(GROUPS))
        .stream()
        .map(
            r ->
                new Reject(
                    r.text(RejectsTable.REASON, TEXT), r.whole("n"), r.text("example", TEXT)))
        .toList();
  }

  private static List<Format> formats(Dataset<Row> rows) {
    return PageTables.collect(
            rows.groupBy(SightingsTable.SOURCE_FORMAT)
                .agg(
                    count(lit(1)).as("n"),
                    countDistinct(col(SightingsTable.SOURCE_FILE)).as("files"))
                .orderBy(col("n").desc(), col(SightingsTable.SOURCE_FORMAT))
                .limit(GROUPS))
        .stream()
        .map(
            r ->
                new Format(
                    r.text(SightingsTable.SOURCE_FORMAT, TEXT), r.whole("n"), r.whole("files")))
        .toList();
  }
}
