package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.cluster.JavaProcess;
import io.github.ream.cluster.StandaloneCluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An executor that is lost in the middle of a fit costs a few passes, and no bit of the model. */
@ExtendWith(SparkSessionExtension.class)
class LostExecutorIT {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Pattern TOLD =
      Pattern.compile("model (-?\\d+), (\\d+) jobs, lost at (\\d+)");

  /** Jobs that may be told apart from those of the fit: checkpoints and a repartition. */
  private static final int OTHER_JOBS = 15;

  @Test
  void withAndWithoutACheckpointDirectory(SparkSession session, @TempDir Path folder)
      throws Exception {
    FitOnCluster.Watch undisturbed = new FitOnCluster.Watch(session, false);
    int expected = FitOnCluster.fit(session, undisturbed);
    try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("cluster"))) {
      for (List<String> words :
          List.of(List.<String>of(), List.of(folder.resolve("checkpoints").toString()))) {
        JavaProcess fit = cluster.submitTest(FitOnCluster.class, words);
        assertEquals(0, fit.awaitEnd(LIMIT), fit.output());
        Matcher told = TOLD.matcher(fit.output());
        assertTrue(told.find(), fit.output());
        assertEquals(expected, Integer.parseInt(told.group(1)), told.group());
        int jobs = Integer.parseInt(told.group(2));
        int lostAt = Integer.parseInt(told.group(3));
        // A fit that starts again after the loss would take as many jobs more.
        assertTrue(lostAt > OTHER_JOBS && lostAt < jobs - 1, told.group());
        assertTrue(jobs < undisturbed.jobs() + OTHER_JOBS, told.group() + " " + undisturbed.jobs());
      }
    }
  }
}
