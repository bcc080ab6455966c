package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.cluster.JavaProcess;
import io.github.ream.cluster.StandaloneCluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An executor that is lost in the middle of a fit costs a few passes, and no bit of the model. */
@ExtendWith(SparkSessionExtension.class)
class LostExecutorIT {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  @Test
  void withAndWithoutACheckpointDirectory(SparkSession session, @TempDir Path folder)
      throws Exception {
    int expected = FitOnCluster.model(FitOnCluster.fit(session));
    try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("cluster"))) {
      for (List<String> words :
          List.of(List.<String>of(), List.of(folder.resolve("checkpoints").toString()))) {
        JavaProcess fit = cluster.submitTest(FitOnCluster.class, words);
        assertEquals(0, fit.awaitEnd(LIMIT), fit.output());
        String output = fit.output();
        assertTrue(output.contains("executor lost: true"), output);
        assertTrue(output.contains("model " + expected + " in "), output);
        assertFalse(output.contains("starts again"), output);
      }
    }
  }
}
