package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
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
  void everyJobOfARunIsDescribedByItsStepOrItsTable(SparkSession spark) throws Exception {
    Path dump = Files.createDirectory(folder.resolve("dumps")).resolve("a.jsonl");
    Files.writeString(dump, "{\"title\":\"Old oaks\",\"abstract\":\"Oaks grow old.\"}\n");
    Descriptions heard = new Descriptions();
    spark.sparkContext().addSparkListener(heard);
    try {
      DescribedJobs described = new DescribedJobs(spark.sparkContext(), Progress.SILENT);
      new IngestJob(new JobContext(spark, SettingsReader.defaults(), described))
          .run(List.of(dump.getParent().toString()), folder.resolve("r").toString());
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      spark.sparkContext().removeSparkListener(heard);
      spark.sparkContext().setJobDescription(null);
    }
    Set<String> steps =
        heard.all.stream()
            .map(text -> text.replaceFirst(":.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("merging papers", "reading dumps"), steps);
    assertTrue(heard.all.contains("merging papers: writing papers"), heard.all.toString());
  }

  private static final class Descriptions extends SparkListener {
    private final Set<String> all = new TreeSet<>();

    @Override
    public void onJobStart(SparkListenerJobStart job) {
      all.add(String.valueOf(job.properties().getProperty("spark.job.description")));
    }
  }
}
