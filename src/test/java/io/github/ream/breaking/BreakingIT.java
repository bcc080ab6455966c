package io.github.ream.breaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ream.SparkSessionExtension;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A few trials of each way to break a run; {@code jobs/break} makes as many as wanted. */
@EnabledIfSystemProperty(
    named = "ream.breaking",
    matches = "true",
    disabledReason = "takes many minutes: ./mvnw verify -Dream.breaking=true, or jobs/break")
@ExtendWith(SparkSessionExtension.class)
class BreakingIT {
  @TempDir Path folder;

  private final Tally tally = new Tally(System.out);

  @Test
  void aRunThatIsKilledLeavesAWholeReport(SparkSession spark) throws Exception {
    Kills kills = new Kills(spark, folder);
    kills.run(3, tally);
    assertEquals(List.of(), tally.faults());
  }

  @Test
  void aFullDiskLeavesTheOldReport(SparkSession spark) throws Exception {
    assumeTrue(FullDisks.isPermitted(folder), "a file system can be mounted by root only");
    try (FullDisks disks = FullDisks.mounted(spark, folder)) {
      disks.run(1, tally);
    }
    assertEquals(List.of(), tally.faults());
  }

  @Test
  void mutatedDumpsAreAccountedFor(SparkSession spark) throws Exception {
    List<byte[]> seeds = Seeds.madeUp(spark, folder.resolve("seeds"));
    new Mutants(spark, seeds, folder).run(1, 500, tally);
    assertEquals(List.of(), tally.faults());
  }
}
