package io.github.ream.breaking;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.bench.growth.CostTable;
import io.github.ream.bench.growth.PartCost;
import io.github.ream.bench.growth.PartListener;
import io.github.ream.bench.growth.Uneven;
import io.github.ream.cluster.JavaProcess;
import io.github.ream.schema.RunTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Runs, in a JVM of 1 GiB, on records of which very many share one thing: each is a sighting or a
 * reject, the report keeps its promises, records that something tells apart stay apart, and no task
 * takes more than its records, one by one.
 */
final class Skew {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What one task may take, in CPU seconds, and a record of it: what all records share may come to
   * one task, but each costs no more for all the others.
   */
  private static final double SECONDS = 5;

  private static final double SECONDS_OF_A_RECORD = 1e-3;

  /** What records share. */
  enum Shared {
    /** The title; authors, abstracts and DOIs differ. */
    TITLE,
    /** The DOI; all else differs. */
    DOI,
    /** The arXiv id; all else differs. */
    ARXIV_ID,
    /** The abstract; titles and authors differ. */
    ABSTRACT,
    /** One of three authors. */
    AUTHOR,
    /** Everything. */
    RECORD,
    /** Nothing; but each has a file of its own. */
    FILES
  }

  private final SparkSession spark;
  private final TinyRuns runs;
  private final Path folder;
  private final int records;

  /**
   * Trials in a folder.
   *
   * @param records of each trial
   */
  Skew(SparkSession spark, Path folder, int records) throws IOException {
    this.spark = spark;
    this.folder = folder;
    this.records = records;
    this.runs = TinyRuns.of(spark, folder.resolve("runs"));
  }

  /** A run on records that share what the seed names. */
  void run(long seed, Tally tally) throws IOException, InterruptedException {
    Shared shared = Shared.values()[Math.floorMod(seed, Shared.values().length)];
    Path trial = Files.createDirectories(folder.resolve("trial-" + seed));
    Path dumps = Files.createDirectories(trial.resolve("dumps"));
    write(dumps, shared, new Random(seed));
    Path report = Files.createDirectories(trial.resolve("out")).resolve("report");
    List<String> words =
        List.of(
            "run",
            "--input",
            dumps.toString(),
            "--output",
            report.toString(),
            "--set",
            "topics.k=5");
    Path costs = trial.resolve("costs.tsv");
    try (JavaProcess run =
        runs.start(
            words,
            "--conf",
            "spark.extraListeners=" + PartListener.class.getName(),
            "--conf",
            PartListener.FILE + "=" + costs)) {
      int status = run.awaitEnd(TinyRuns.LIMIT);
      if (status != 0) {
        tally.fault(seed, shared + ": status " + status + ": " + run.output());
        return;
      }
    }
    Target target = new Target(spark, report);
    target.faults().forEach(fault -> tally.fault(seed, shared + ": " + fault));
    Row told = spark.read().parquet(report.resolve(RunTable.TABLE.name()).toString()).first();
    long sightings = told.getAs(RunTable.N_SIGHTINGS);
    long rejects = told.getAs(RunTable.N_REJECTS);
    if (sightings + rejects != records) {
      tally.fault(seed, shared + ": " + sightings + " sightings and " + rejects + " rejects");
    }
    long papers = told.getAs(RunTable.N_PAPERS);
    if (papers != (shared == Shared.RECORD ? 1 : sightings)) {
      tally.fault(seed, shared + ": " + papers + " papers of " + sightings + " sightings");
    }
    Uneven tasks = leastEven(costs);
    if (tasks.longestSeconds() > SECONDS + records * SECONDS_OF_A_RECORD) {
      tally.fault(seed, shared + ": " + text(tasks));
    }
    tally.add(seed, shared + ", " + papers + " papers, " + text(tasks));
  }

  /** The stage of the run whose longest task went furthest beyond the others. */
  private static Uneven leastEven(Path costs) throws IOException {
    return CostTable.readParts(costs).parts().values().stream()
        .map(PartCost::leastEven)
        .max(Uneven.FURTHEST)
        .orElseThrow();
  }

  private static String text(Uneven tasks) {
    return String.format(
        Locale.ROOT,
        "a task of %.1f CPU seconds where the median is %.1f (%s)",
        tasks.longestSeconds(),
        tasks.medianSeconds(),
        tasks.work());
  }

  private void write(Path dumps, Shared shared, Random random) throws IOException {
    if (shared == Shared.FILES) {
      for (int i = 0; i < records; i++) {
        Files.writeString(dumps.resolve("paper-" + i + ".json"), record(i, shared, random));
      }
      return;
    }
    try (BufferedWriter out = Files.newBufferedWriter(dumps.resolve("papers.jsonl"))) {
      for (int i = 0; i < records; i++) {
        out.write(record(i, shared, random));
        out.newLine();
      }
    }
  }

  private static String record(int i, Shared shared, Random random) {
    boolean equal = shared == Shared.RECORD;
    ObjectNode record = JSON.createObjectNode();
    record.put("title", equal || shared == Shared.TITLE ? "The one title" : words(random, 8));
    record.put(
        "abstract",
        equal || shared == Shared.ABSTRACT ? words(new Random(0), 90) : words(random, 90));
    record
        .putArray("authors")
        .add(equal || shared == Shared.AUTHOR ? "Ana Veil" : name(random))
        .add(equal ? "Bo Crane" : name(random))
        .add(equal ? "Cy Marsh" : name(random));
    record.put("year", equal ? 2020 : 2000 + i % 25);
    if (equal || shared == Shared.DOI) {
      record.put("doi", "10.1234/one");
    } else if (shared == Shared.TITLE) {
      record.put("doi", "10.1234/p" + i);
    } else if (shared == Shared.ARXIV_ID) {
      record.put("arxiv_id", "2001.00001");
    }
    return record.toString();
  }

  private static String name(Random random) {
    return word(random) + " " + word(random);
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(word(random));
    }
    return text.toString();
  }

  /** One of 3,600 made-up words. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int syllable = 0; syllable < 2; syllable++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append('n').toString();
  }
}
