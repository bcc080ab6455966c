package io.github.ream.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.CodePoints;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The facts about what was read, and about the values known for papers.
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

  /** The columns of papers in which known values are counted. */
  static final List<String> COUNTED =
      List.of(
          PapersTable.ABSTRACT,
          PapersTable.PUBLISHED_YEAR,
          PapersTable.N_AUTHORS,
          PapersTable.ORGANIZATION,
          PapersTable.VENUE,
          PapersTable.TOPIC_ID);

  private static final String KIND = "kind";
  private static final String REJECTS = "reject";
  private static final String SIGHTINGS = "sighting";
  private static final String CODE = "code";
  private static final String EXAMPLE = "example";
  private static final String FILES = "files";
  private static final String N = "n";

  /** The run that made the report. */
  static final class Run {
    public final String version;
    public final String spark;
    public final String java;
    public final String started;
    public final String finished;
    public final Long seed;
    public final Long k;
    public final Long files;
    public final Long records;
    public final Long sightings;
    public final Long papers;
    public final Long rejects;
    public final String settings;

    Run(PageRow r) {
      version = r.text(RunTable.REAM_VERSION, TEXT);
      spark = r.text(RunTable.SPARK_VERSION, TEXT);
      java = r.text(RunTable.JAVA_VERSION, TEXT);
      started = r.minute(RunTable.STARTED_AT);
      finished = r.minute(RunTable.FINISHED_AT);
      seed = r.whole(RunTable.SEED);
      k = r.whole(RunTable.K);
      files = r.whole(RunTable.N_FILES);
      records = r.whole(RunTable.N_RECORDS);
      sightings = r.whole(RunTable.N_SIGHTINGS);
      papers = r.whole(RunTable.N_PAPERS);
      rejects = r.whole(RunTable.N_REJECTS);
      settings = r.text(RunTable.SETTINGS, SETTINGS);
    }
  }

  /** The number of papers, and for each column the number of papers with a known value. */
  static final class Papers {
    public final Long total;
    public final Long withAbstract;
    public final Long withYear;
    public final Long withInferredYear;
    public final Long withAuthors;
    public final Long withOrganization;
    public final Long withVenue;
    public final Long withTopic;
    public final Long firstYear;
    public final Long lastYear;
    public final Long mostFromYear;
    public final Long solidFromYear;

    Papers(PaperFold papers) {
      total = papers.total();
      withAbstract = papers.withKnown(PapersTable.ABSTRACT);
      withYear = papers.withKnown(PapersTable.PUBLISHED_YEAR);
      withInferredYear = total == 0 ? null : Long.valueOf(papers.withInferredYear());
      withAuthors = papers.withKnown(PapersTable.N_AUTHORS);
      withOrganization = papers.withKnown(PapersTable.ORGANIZATION);
      withVenue = papers.withKnown(PapersTable.VENUE);
      withTopic = papers.withKnown(PapersTable.TOPIC_ID);
      firstYear = papers.years().first();
      lastYear = papers.years().last();
      mostFromYear = papers.years().mostFrom();
      solidFromYear = papers.years().solidFrom();
    }
  }

  record Reject(String reason, Long n, String example) {}

  record Format(String format, Long sightings, Long files) {}

  /**
   * The facts, in one pass over sightings and rejects.
   *
   * @param papers the papers, null if the report has none
   */
  static ReadFacts of(PageTables tables, PaperFold papers) {
    List<PageRow> counted =
        Stream.of(
                tables.dataset(RejectsTable.TABLE).map(ReadFacts::rejected),
                tables.dataset(SightingsTable.TABLE).map(ReadFacts::seen))
            .flatMap(Optional::stream)
            .reduce(Dataset::union)
            .map(ReadFacts::counted)
            .orElse(List.of());
    return new ReadFacts(
        run(tables),
        papers == null ? null : new Papers(papers),
        of(REJECTS, counted)
            .map(r -> new Reject(r.text(CODE, TEXT), r.whole(N), r.text(EXAMPLE, TEXT)))
            .toList(),
        of(SIGHTINGS, counted)
            .map(r -> new Format(r.text(CODE, TEXT), r.whole(N), r.whole(FILES)))
            .toList());
  }

  private static Run run(PageTables tables) {
    return tables.rows(RunTable.TABLE).stream()
        .min(Comparator.comparing(r -> r.text(RunTable.RUN_ID, TEXT), CodePoints.ORDER))
        .map(Run::new)
        .orElse(null);
  }

  private static Dataset<Row> rejected(Dataset<Row> rejects) {
    return rejects.select(
        lit(REJECTS).as(KIND),
        col(RejectsTable.REASON).as(CODE),
        col(RejectsTable.DETAIL).as(EXAMPLE),
        lit(null).cast("string").as(FILES));
  }

  private static Dataset<Row> seen(Dataset<Row> sightings) {
    return sightings.select(
        lit(SIGHTINGS).as(KIND),
        col(SightingsTable.SOURCE_FORMAT).as(CODE),
        lit(null).cast("string").as(EXAMPLE),
        col(SightingsTable.SOURCE_FILE).as(FILES));
  }

  /** One row per reason and format. */
  private static List<PageRow> counted(Dataset<Row> records) {
    return PageTables.collect(
        records
            .groupBy(KIND, CODE, FILES)
            .agg(count(lit(1)).as(N), min(EXAMPLE).as(EXAMPLE))
            .groupBy(KIND, CODE)
            .agg(sum(N).as(N), min(EXAMPLE).as(EXAMPLE), count(FILES).as(FILES))
            .orderBy(col(KIND), col(N).desc(), col(CODE))
            .limit(100 * GROUPS));
  }

  private static Stream<PageRow> of(String kind, List<PageRow> counted) {
    return counted.stream().filter(r -> kind.equals(r.text(KIND, TEXT))).limit(GROUPS);
  }
}
