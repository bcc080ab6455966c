package io.github.ream.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
import io.github.ream.job.DescribedJobs;
import io.github.ream.job.IngestJob;
import io.github.ream.job.JobContext;
import io.github.ream.plan.JvmMode;
import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.progress.RunPart;
import io.github.ream.progress.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class PartListenerTest {
  private static final int MEGA = 1 << 20;

  @TempDir Path folder;

  private final AtomicLong cpu = new AtomicLong();
  private final PartListener listener =
      new PartListener(() -> cpu.addAndGet(1_000_000_000), JvmMode.FULL, null);

  private interface Work {
    void run() throws Exception;
  }

  private Map<RunPart, PartCost> heard(SparkSession spark, Work work) throws Exception {
    spark.sparkContext().addSparkListener(listener);
    try {
      work.run();
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      spark.sparkContext().removeSparkListener(listener);
      spark.sparkContext().setJobDescription(null);
      spark.sparkContext().setLocalProperty(DescribedJobs.PART, null);
    }
    return listener.costs().parts();
  }

  @Test
  void whatTasksReadAndShuffleAndSendBelongsToThePartOfTheirJob(SparkSession spark)
      throws Exception {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    DescribedJobs jobs = new DescribedJobs(spark.sparkContext(), Progress.SILENT);
    Map<RunPart, PartCost> costs =
        heard(
            spark,
            () -> {
              context.parallelize(List.of(1), 1).count();
              jobs.begin(Step.TOPICS);
              jobs.activity(Activity.Work.FITTING, "7 topics");
              context.parallelize(List.of(1, 2), 2).map(i -> new byte[i * MEGA]).collect();
              jobs.begin(Step.PAGE);
              context
                  .parallelize(Collections.nCopies(1_000, "a word of the page"), 2)
                  .groupBy(word -> word)
                  .count();
            });
    assertEquals(1, costs.get(RunPart.STARTING).tasks());
    PartCost fitting = costs.get(RunPart.FITTING);
    assertEquals(2, fitting.tasks());
    assertTrue(fitting.toDriverBytes() > 3 * MEGA, fitting.toString());
    assertTrue(fitting.largestResult().bytes() > 2 * MEGA, fitting.toString());
    assertTrue(fitting.largestResult().bytes() < 2.5 * MEGA, fitting.toString());
    assertEquals("topics: 7 topics", fitting.largestResult().work());
    assertEquals(0, fitting.shuffledBytes());
    assertEquals("topics: 7 topics", fitting.leastEven().work());
    assertTrue(
        fitting.leastEven().longestSeconds() >= fitting.leastEven().medianSeconds(),
        fitting.toString());
    PartCost page = costs.get(RunPart.PAGE);
    assertTrue(page.shuffledBytes() > 0, page.toString());
    assertTrue(page.largestInput().bytes() > 0, page.toString());
    assertTrue(page.toDriverBytes() < MEGA, page.toString());
    // A second at each of the three beginnings and ends; what comes before a job is its part's.
    assertEquals(2, costs.get(RunPart.STARTING).cpuSeconds());
    assertEquals(2, fitting.cpuSeconds());
    assertEquals(2, page.cpuSeconds());
    assertTrue(fitting.wallSeconds() >= fitting.driverSeconds(), fitting.toString());
  }

  @Test
  void theDumpsAreTheInputOfTheTasksThatReadThem(SparkSession spark) throws Exception {
    Path dump = Files.createDirectory(folder.resolve("dumps")).resolve("a.jsonl");
    String line = "{\"title\":\"Old oaks\",\"abstract\":\"Oaks grow old.\"}\n";
    Files.writeString(dump, line);
    JobContext job =
        new JobContext(
            spark,
            SettingsReader.defaults(),
            new DescribedJobs(spark.sparkContext(), Progress.SILENT));
    Map<RunPart, PartCost> costs =
        heard(
            spark,
            () ->
                new IngestJob(job)
                    .run(List.of(dump.toString()), folder.resolve("report").toString()));
    assertEquals(line.length(), costs.get(RunPart.READING).largestInput().bytes());
    assertTrue(costs.get(RunPart.MERGING).tasks() > 0);
  }
}
