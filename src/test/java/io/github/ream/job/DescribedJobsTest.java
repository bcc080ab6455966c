package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.progress.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Spark's pages tell what each job is for. */
@ExtendWith(SparkSessionExtension.class)
class DescribedJobsTest {
  @TempDir Path folder;

  @Test
  void everyJobIsDescribedByItsStepOrItsTable(SparkSession spark) throws Exception {
    Path dump = Files.createDirectory(folder.resolve("dumps")).resolve("a.jsonl");
    Files.writeString(dump, "{\"title\":\"Old oaks\",\"abstract\":\"Oaks grow old.\"}\n");
    String report = folder.resolve("r").toString();
    JobContext context =
        new JobContext(
            spark,
            SettingsReader.defaults(),
            new DescribedJobs(spark.sparkContext(), Progress.SILENT));

    Set<String> run =
        descriptions(
            spark, () -> new IngestJob(context).run(List.of(dump.getParent().toString()), report));
    assertEquals(Set.of("merging papers", "reading dumps"), steps(run));
    assertTrue(run.contains("merging papers: writing papers"), run.toString());

    assertEquals(
        Set.of("checking the report"),
        descriptions(
            spark,
            () ->
                new CheckJob(report, true, spark.sparkContext().hadoopConfiguration()).run(spark)));

    Set<String> repeat =
        descriptions(
            spark, () -> new RepeatJob(context, report).run(folder.resolve("again").toString()));
    assertFalse(repeat.contains("null"), repeat.toString());
  }

  @Test
  void madeUpDumpsAreDescribedByTheirTables(SparkSession spark) throws Exception {
    Set<String> made =
        descriptions(
            spark,
            () -> new DumpGenerator(spark, GeneratorSettings.of(2)).write(folder.toString()));
    assertEquals(Set.of("made-up dumps"), steps(made));
    assertTrue(made.contains("made-up dumps: truth/papers"), made.toString());
  }

  private interface Work {
    void run() throws Exception;
  }

  /** The descriptions of the jobs of some work; "null" for jobs without one. */
  private static Set<String> descriptions(SparkSession spark, Work work) throws Exception {
    Descriptions heard = new Descriptions();
    spark.sparkContext().setJobDescription(null);
    spark.sparkContext().addSparkListener(heard);
    try {
      work.run();
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      spark.sparkContext().removeSparkListener(heard);
      spark.sparkContext().setJobDescription(null);
    }
    return heard.all;
  }

  private static Set<String> steps(Set<String> descriptions) {
    return descriptions.stream()
        .map(text -> text.replaceFirst(":.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static final class Descriptions extends SparkListener {
    private final Set<String> all = new TreeSet<>();

    @Override
    public void onJobStart(SparkListenerJobStart job) {
      all.add(String.valueOf(job.properties().getProperty("spark.job.description")));
    }
  }
}
