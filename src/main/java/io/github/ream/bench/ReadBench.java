package io.github.ream.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.ream.config.Settings;
import io.github.ream.dump.DumpReader;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.file.Listing;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Times reading the dumps of each format against Spark's own reader of the same bytes: text of
 * pages and tagged records, JSON and XML with the whole schema given (it is inferred before the
 * clock starts). Spark's readers only parse; Ream's also finds the format, cleans texts, reads
 * authors and dates and accounts for every record.
 */
public final class ReadBench {
  private static final int ROUNDS = 3;
  private static final String CASE_SENSITIVE = "spark.sql.caseSensitive";
  private static final Set<String> TEXTS =
      Set.of("hf-listing", "hf-titles", "ris", "bibtex", "nbib", "wos");
  private static final Set<String> INVERTED_INDEXES =
      Set.of("abstract_inverted_index", "InvertedIndex");
  private static final String PARQUET =
      "title string, abstract string, journal string, doi string, arxiv_id string";
  private static final Map<String, String> ROW_TAGS =
      Map.of(
          "pubmed", "PubmedArticle",
          "acl", "paper",
          "oai", "record",
          "endnote", "record",
          "atom", "entry",
          "jats", "article",
          "crossref-xml", "doi_record",
          "dblp", "article");

  private final SparkSession spark;
  private final Settings settings;
  private final PrintStream out;

  public ReadBench(SparkSession spark, Settings settings, PrintStream out) {
    this.spark = spark;
    this.settings = settings;
    this.out = out;
  }

  /**
   * Generates papers in each of some formats under a working folder, reads each dump {@value
   * #ROUNDS} times with either reader in turn, after a first round that does not count, and prints
   * the medians.
   */
  public void run(int papers, List<String> formats, String work) throws IOException {
    Path folder = new Path(work);
    out.printf(
        Locale.ROOT,
        "Spark %s, Java %s, master %s, %d cores; %,d papers of each format, seed %d; medians of %d"
            + " rounds%n%-12s %8s %14s %16s %8s%n",
        spark.version(),
        System.getProperty("java.version"),
        spark.sparkContext().master(),
        spark.sparkContext().defaultParallelism(),
        papers,
        settings.seed(),
        ROUNDS,
        "format",
        "MB",
        "Ream MB/CPU s",
        "spark MB/CPU s",
        "ratio");
    // Some dumps have fields whose names differ in case only.
    spark.conf().set(CASE_SENSITIVE, "true");
    try {
      for (String format : formats) {
        measure(format, papers, new Path(folder, format));
      }
    } finally {
      spark.conf().unset(CASE_SENSITIVE);
      folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
    }
  }

  private void measure(String format, int papers, Path folder) throws IOException {
    new DumpGenerator(
            spark,
            GeneratorSettings.of(papers)
                .withSeed(settings.seed())
                .withLayouts(List.of(format))
                .withPapersPerFile(Math.max(1, papers / 4)))
        .write(folder.toString());
    String dumps = new Path(folder, "dumps").toString();
    DumpReader reader = new DumpReader(spark, settings.ingest());
    Listing listing = reader.list(List.of(dumps));
    double megabytes = listing.files().stream().mapToLong(FoundFile::length).sum() / 1e6;
    StructType schema = withMap(bare(format, dumps, null).schema());
    double[] ream = new double[ROUNDS];
    double[] plain = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double ours = cpuSeconds(() -> readAll(reader.read(listing)));
      double theirs = cpuSeconds(() -> readAll(bare(format, dumps, schema)));
      if (round >= 0) {
        ream[round] = ours;
        plain[round] = theirs;
      }
    }
    double ourSpeed = megabytes / median(ream);
    double theirSpeed = megabytes / median(plain);
    out.printf(
        Locale.ROOT,
        "%-12s %8.1f %14.1f %16.1f %8.2f%n",
        format,
        megabytes,
        ourSpeed,
        theirSpeed,
        ourSpeed / theirSpeed);
  }

  /**
   * Makes an inverted index a map, at any depth: Spark's inference takes each word of all abstracts
   * for a field.
   */
  private static StructType withMap(StructType inferred) {
    StructType schema = new StructType();
    for (StructField field : inferred.fields()) {
      schema =
          INVERTED_INDEXES.contains(field.name())
              ? schema.add(field.name(), "map<string,array<int>>")
              : field.dataType() instanceof StructType below
                  ? schema.add(field.name(), withMap(below))
                  : schema.add(field);
    }
    return schema;
  }

  /** Spark's own reader of a format; the schema is inferred if none is given. */
  private Dataset<Row> bare(String format, String dumps, StructType schema) {
    var files = spark.read().option("recursiveFileLookup", "true");
    if (TEXTS.contains(format)) {
      return files.text(dumps);
    }
    if (format.equals("parquet")) {
      // Authors are of another type from file to file, and left out.
      return files.schema(PARQUET).parquet(dumps);
    }
    if (format.equals("csv")) {
      // Columns differ from file to file: each is read as text, in as many columns as the first
      // file has.
      return files.option("header", "true").option("multiLine", "true").csv(dumps);
    }
    var typed = schema == null ? files : files.schema(schema);
    if (ROW_TAGS.containsKey(format)) {
      return typed.option("rowTag", ROW_TAGS.get(format)).xml(dumps);
    }
    return typed.option("multiLine", format.equals("hf-api")).json(dumps);
  }

  private static void readAll(Dataset<Row> rows) {
    rows.write().format("noop").mode("overwrite").save();
  }

  private static double cpuSeconds(Runnable work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    work.run();
    return (system.getProcessCpuTime() - before) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
