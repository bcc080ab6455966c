package io.github.ream.breaking;

import io.github.ream.cluster.JavaProcess;
import io.github.ream.cluster.SparkSubmit;
import io.github.ream.schema.DumpFilesTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * Mutated dumps, thousands in one run of {@code ingest} with 1 GiB of memory: it ends well, every
 * file is accounted for, and the report keeps its promises.
 */
final class Mutants {
  private static final Duration LIMIT = Duration.ofMinutes(60);
  private static final List<String> SETTINGS =
      List.of("--set", "ingest.max-record-chars=100000", "--set", "ingest.keep-records=false");

  private final SparkSession spark;
  private final List<byte[]> seeds;
  private final Path folder;

  Mutants(SparkSession spark, List<byte[]> seeds, Path folder) {
    this.spark = spark;
    this.seeds = seeds;
    this.folder = folder;
  }

  /** One run over so many files; what is found wrong is kept in the folder. */
  void run(long seed, int files, Tally tally) throws IOException, InterruptedException {
    Path trial = Files.createDirectories(folder.resolve("mutants-" + seed));
    Path dumps = Files.createDirectories(trial.resolve("dumps"));
    write(dumps, new Random(seed), files);
    Target target =
        new Target(spark, Files.createDirectories(trial.resolve("output")).resolve("report"));
    List<String> words =
        new ArrayList<>(
            List.of("ingest", "--input", dumps.toString(), "--output", target.report().toString()));
    words.addAll(SETTINGS);
    int before = tally.faults().size();
    try (JavaProcess ingest =
        SparkSubmit.ream(trial.resolve("ingest.log"), "local[1]", List.of(), words)) {
      int status = ingest.awaitEnd(LIMIT);
      if (status != 0) {
        tally.fault(seed, "status " + status + ": " + ingest.output());
        return;
      }
    }
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < files; i++) {
      missing.add(dumps.resolve(name(i)).toUri().toString().replaceFirst("^file:/+", "file:/"));
    }
    missing.removeAll(accounted(target));
    if (!missing.isEmpty()) {
      tally.fault(
          seed, missing.size() + " files are not accounted for: " + missing.iterator().next());
    }
    target.faults().forEach(fault -> tally.fault(seed, fault));
    if (tally.faults().size() == before) {
      tally.add(seed, files + " mutants read");
      remove(trial);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }

  private void write(Path dumps, Random random, int files) throws IOException {
    Mutations mutations = new Mutations(random);
    Containers containers = new Containers(random);
    for (int i = 0; i < files; i++) {
      byte[] dump = mutations.of(seeds);
      if (random.nextInt(5) == 0) {
        dump = containers.around(dump);
      } else if (random.nextInt(400) == 0) {
        dump = containers.bomb();
      }
      Files.write(dumps.resolve(name(i)), dump);
    }
  }

  private static String name(int i) {
    return "mutant-%05d".formatted(i);
  }

  private List<String> accounted(Target target) {
    return spark
        .read()
        .parquet(target.report().resolve(DumpFilesTable.TABLE.name()).toString())
        .select(DumpFilesTable.SOURCE_FILE)
        .as(Encoders.STRING())
        .collectAsList();
  }
}
