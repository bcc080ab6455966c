package io.github.ream.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.sql.SampleReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on a real cluster: local mode hides static state and classpath faults. */
@ExtendWith(SparkSessionExtension.class)
class StandaloneClusterIT {
  private static final Duration LIMIT = Duration.ofMinutes(6);
  private static final String SAMPLE = Path.of("jobs/sample/dumps").toAbsolutePath().toString();

  @Test
  void twoWorkersMakeTheSameReportAsOneMachine(SparkSession spark, @TempDir Path folder)
      throws Exception {
    Path onCluster = folder.resolve("cluster-report");
    try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("cluster"))) {
      JavaProcess run =
          cluster.submit(List.of("run", "--input", SAMPLE, "--output", onCluster.toString()));
      assertEquals(0, run.awaitEnd(LIMIT), run.output());
    }
    Path local = SampleReport.folder();
    for (String table :
        List.of(
            "papers",
            "sightings",
            "rejects",
            "terms",
            "paper_terms",
            "topics",
            "topic_terms",
            "paper_topics",
            "topic_trends",
            "author_counts",
            "author_count_stats",
            "author_count_tests")) {
      Dataset<Row> there = spark.read().parquet(onCluster.resolve(table).toString());
      Dataset<Row> here = spark.read().parquet(local.resolve(table).toString());
      assertEquals(List.of(), there.exceptAll(here).limit(3).collectAsList(), table);
      assertEquals(List.of(), here.exceptAll(there).limit(3).collectAsList(), table);
      assertTrue(table.equals("author_count_tests") || there.count() > 0, table + " has no rows");
    }
  }
}
