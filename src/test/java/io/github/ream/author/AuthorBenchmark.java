package io.github.ream.author;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log1p;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import com.sun.management.OperatingSystemMXBean;
import io.github.ream.config.SettingsReader;
import io.github.ream.schema.Column;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * CPU seconds of the author statistics on generated papers: {@code AuthorBenchmark N [N …]}.
 *
 * <p>Each size is run on counts alone and with named authors. The inputs are made from hashes of
 * the row number and kept before the clock starts; every table is computed in full and thrown away.
 */
public final class AuthorBenchmark {
  private final SparkSession spark;

  private AuthorBenchmark(SparkSession spark) {
    this.spark = spark;
  }

  public static void main(String[] sizes) throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("author-benchmark")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "8")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate()) {
      AuthorBenchmark benchmark = new AuthorBenchmark(spark);
      // So that class loading and code generation are not on the first size's bill.
      benchmark.cpuSeconds(2_000, true, false);
      System.out.printf("%10s %8s %12s%n", "papers", "names", "CPU seconds");
      for (String size : sizes) {
        for (boolean named : new boolean[] {false, true}) {
          double seconds = benchmark.cpuSeconds(Long.parseLong(size), named, true);
          System.out.printf("%10s %8s %12.1f%n", size, named, seconds);
        }
      }
    }
  }

  private double cpuSeconds(long papers, boolean named, boolean perTable) {
    AuthorInputs inputs = inputs(papers, named);
    inputs.papers().persist().count();
    inputs.sightings().persist().count();
    inputs.paperAuthors().persist().count();
    inputs.paperTopics().orElseThrow().persist().count();
    double start = cpuSecondsSoFar();
    try (AuthorReport report =
        new AuthorStatistics(SettingsReader.defaults().authors(), 1).of(inputs)) {
      double last = cpuSecondsSoFar();
      if (perTable) {
        System.out.printf("%10s %-28s %6.1f%n", "", "(before tables)", last - start);
      }
      for (var table : report.tables().entrySet()) {
        table.getValue().write().format("noop").mode("overwrite").save();
        double now = cpuSecondsSoFar();
        if (perTable) {
          System.out.printf("%10s %-28s %6.1f%n", "", table.getKey().name(), now - last);
        }
        last = now;
      }
    }
    double seconds = cpuSecondsSoFar() - start;
    spark.catalog().clearCache();
    return seconds;
  }

  private static double cpuSecondsSoFar() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  /** A number from 0 to 1 that depends on the row and a name only. */
  private static org.apache.spark.sql.Column uniform(String name, String... keys) {
    org.apache.spark.sql.Column[] columns = new org.apache.spark.sql.Column[keys.length + 1];
    columns[0] = lit(name);
    for (int i = 0; i < keys.length; i++) {
      columns[i + 1] = col(keys[i]);
    }
    return xxhash64(columns).bitwiseAND(lit((1L << 52) - 1)).divide(lit((double) (1L << 52)));
  }

  private static org.apache.spark.sql.Column whole(
      org.apache.spark.sql.Column uniform, int from, int to) {
    return floor(uniform.multiply(to - from + 1)).plus(from).cast("int");
  }

  private AuthorInputs inputs(long n, boolean named) {
    Dataset<Row> rows =
        spark
            .range(0, n, 1, 8)
            .withColumn(
                PapersTable.PAPER_ID, functions.sha1(col("id").cast("string").cast("binary")))
            // About lognormal, mean 5; one in a hundred thousand has more than a hundred.
            .withColumn(
                "size",
                functions
                    .greatest(
                        lit(1.0),
                        functions.exp(
                            lit(1.3)
                                .plus(
                                    functions
                                        .sqrt(log1p(uniform("a", "id").multiply(-1)).multiply(-2))
                                        .multiply(
                                            functions.cos(uniform("b", "id").multiply(2 * Math.PI)))
                                        .multiply(0.75))))
                    .cast("int"));
    Dataset<Row> papers =
        rows.withColumn(PapersTable.N_AUTHORS, when(uniform("known", "id").lt(0.95), col("size")))
            .withColumn(PapersTable.TITLE, lit("A title"))
            .withColumn(PapersTable.PUBLISHED_YEAR, whole(uniform("year", "id"), 2001, 2025))
            .withColumn(
                PapersTable.ORGANIZATION,
                when(
                    uniform("has", "id").lt(0.3),
                    concat(lit("Organisation "), floor(pow(uniform("o", "id"), 3).multiply(5000)))))
            .withColumn(
                PapersTable.VENUE,
                concat(lit("Venue "), floor(pow(uniform("v", "id"), 2).multiply(2000))))
            .withColumn(PapersTable.COMMENTS, whole(pow(uniform("c", "id"), 4), 0, 200))
            .withColumn(PapersTable.UPVOTES, whole(pow(uniform("u", "id"), 4), 0, 500))
            .withColumn(PapersTable.TOPIC_ID, whole(uniform("t", "id"), 0, 99))
            .withColumn(PapersTable.TOPIC_WEIGHT, uniform("w", "id").multiply(0.6).plus(0.3))
            .withColumn(PapersTable.FIRST_SOURCE, lit("jsonl"));
    Dataset<Row> sightings =
        rows.select(
            col(PapersTable.PAPER_ID),
            explode(
                    when(uniform("s", "id").lt(0.2), array(lit("arxiv"), lit("openalex")))
                        .otherwise(array(lit("jsonl"))))
                .as(SightingsTable.SOURCE_FORMAT));
    Dataset<Row> topics =
        rows.select(
                col(PapersTable.PAPER_ID),
                explode(expr("transform(sequence(0, 4), i -> named_struct('i', i))")).as("k"),
                col("id"))
            .select(
                col(PapersTable.PAPER_ID),
                functions
                    .pmod(whole(uniform("t", "id"), 0, 99).plus(col("k.i").multiply(7)), lit(100))
                    .as(PaperTopicsTable.TOPIC_ID),
                lit(0.5).divide(col("k.i").plus(1)).as(PaperTopicsTable.WEIGHT));
    // Two authors in three papers come from a community of 200 papers, the others from anywhere.
    Dataset<Row> authors =
        rows.where(lit(named))
            .select(
                col("id"),
                col(PapersTable.PAPER_ID),
                explode(expr("sequence(1, size)")).as(PaperAuthorsTable.POSITION))
            .withColumn(
                "person",
                floor(
                    functions
                        .when(
                            uniform("p", "id", PaperAuthorsTable.POSITION).lt(0.67),
                            floor(col("id").divide(200))
                                .multiply(600)
                                .plus(
                                    pow(uniform("q", "id", PaperAuthorsTable.POSITION), 2)
                                        .multiply(600)))
                        .otherwise(
                            uniform("r", "id", PaperAuthorsTable.POSITION).multiply(3.0 * n))))
            .withColumn(
                PaperAuthorsTable.AUTHOR_NAME, concat(lit("Person, Number "), col("person")));
    return new AuthorInputs(
        filled(papers, PapersTable.TABLE),
        filled(sightings, SightingsTable.TABLE),
        filled(authors, PaperAuthorsTable.TABLE),
        Optional.of(filled(topics, PaperTopicsTable.TABLE)));
  }

  private static Dataset<Row> filled(Dataset<Row> rows, Table table) {
    Dataset<Row> filled = rows;
    for (Column column : table.columns()) {
      if (!java.util.Arrays.asList(filled.columns()).contains(column.name())) {
        filled = filled.withColumn(column.name(), lit(null).cast(column.type()));
      }
    }
    return table.select(filled);
  }
}
