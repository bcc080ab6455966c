package io.github.ream.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.ream.job.ReportRows;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import io.github.ream.sql.SampleReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on a real cluster: local mode hides static state and classpath faults. */
class StandaloneClusterIT {
  private static final Duration LIMIT = Duration.ofMinutes(6);
  private static final String SAMPLE = Path.of("jobs/sample/dumps").toAbsolutePath().toString();

  @Test
  void twoWorkersMakeTheSameReportAsOneMachine(@TempDir Path folder) throws Exception {
    Path onCluster = folder.resolve("cluster-report");
    try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("cluster"))) {
      JavaProcess run =
          cluster.submit(List.of("run", "--input", SAMPLE, "--output", onCluster.toString()));
      assertEquals(0, run.awaitEnd(LIMIT), run.output());
    }
    Path local = SampleReport.folder();
    for (Table table : Tables.ALL) {
      assertEquals(
          Files.exists(local.resolve(table.name())),
          Files.exists(onCluster.resolve(table.name())),
          table.name());
      // What these tell is another time and other seconds in each run.
      if (Files.exists(local.resolve(table.name()))
          && !List.of(RunTable.TABLE, ModelSelectionTable.TABLE).contains(table)) {
        ReportRows.assertSame(
            table.name(), ReportRows.of(local, table), ReportRows.of(onCluster, table));
      }
    }
    assertFalse(ReportRows.of(onCluster, PapersTable.TABLE).isEmpty());
  }
}
