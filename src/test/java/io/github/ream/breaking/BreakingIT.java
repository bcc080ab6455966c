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

/**
 * A trial of each way to break a run on this machine; {@code jobs/break} makes as many as wanted.
 */
@ExtendWith(SparkSessionExtension.class)
class BreakingIT {
  @TempDir Path folder;

  private final Tally tally = new Tally(System.out);

  @Test
  void aRunThatIsKilledLeavesAWholeReport(SparkSession spark) throws Exception {
    new Kills(spark, folder, 0, 1).run(3, tally);
    assertEquals(List.of(), tally.faults());
  }

  @EnabledIfSystemProperty(
      named = "ream.breaking",
      matches = "true",
      disabledReason = "takes two minutes: ./mvnw verify -Dream.breaking=true, or jobs/break disk")
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
    new Mutants(spark, seeds, folder).run(1, 100, tally);
    assertEquals(List.of(), tally.faults());
  }
}
