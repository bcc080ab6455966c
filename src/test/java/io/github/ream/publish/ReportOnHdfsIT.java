package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.TermsTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Publishing on a real HDFS with two data nodes. */
@ExtendWith(SparkSessionExtension.class)
class ReportOnHdfsIT {
  @TempDir static Path folder;
  private static MiniDFSCluster cluster;
  private static FileSystem hdfs;

  @BeforeAll
  static void start() throws IOException {
    Configuration conf = new Configuration();
    conf.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.toString());
    cluster = new MiniDFSCluster.Builder(conf).numDataNodes(2).build();
    cluster.waitActive();
    hdfs = cluster.getFileSystem();
  }

  @AfterAll
  static void stop() {
    cluster.shutdown();
  }

  private static String output(String name) {
    return hdfs.getUri() + "/reports/" + name;
  }

  @Test
  void aReportReplacesAnotherAndNothingIsLeftBesideIt(SparkSession spark) throws IOException {
    String output = output("replaced");
    SmallTables.publish(spark, output, 3);
    SmallTables.publish(spark, output, 5);
    assertEquals(5, spark.read().parquet(output + "/author_counts").count());
    List<String> left =
        Arrays.stream(hdfs.listStatus(new org.apache.hadoop.fs.Path("/reports")))
            .map(s -> s.getPath().getName())
            .filter(n -> n.contains("replaced"))
            .toList();
    assertEquals(List.of("replaced"), left);
  }

  @Test
  void aDataNodeThatIsLostWhileTablesAreWrittenCostsNothing(SparkSession spark) throws IOException {
    String output = output("lost-node");
    SmallTables.publish(spark, output, 3);
    ReportLocation location =
        new ReportLocation(output, spark.sparkContext().hadoopConfiguration());
    MiniDFSCluster.DataNodeProperties lost = null;
    try (ReportStage stage =
        new ReportStage(spark, SettingsReader.defaults().publish(), location, "second")) {
      stage.write(AuthorCountsTable.TABLE, SmallTables.counts(spark, 4));
      lost = cluster.stopDataNode(0);
      stage.write(TermsTable.TABLE, spark.createDataFrame(List.of(), TermsTable.TABLE.schema()));
      stage.publish();
      assertEquals(4, spark.read().parquet(output + "/author_counts").count());
    } finally {
      assertTrue(lost == null || cluster.restartDataNode(lost));
    }
  }

  @Test
  void aKeptTableIsCopied(SparkSession spark) throws IOException {
    String output = output("kept");
    SmallTables.publish(spark, output, 3);
    ReportLocation location =
        new ReportLocation(output, spark.sparkContext().hadoopConfiguration());
    try (ReportStage stage =
        new ReportStage(spark, SettingsReader.defaults().publish(), location, "second")) {
      stage.keep(AuthorCountsTable.TABLE);
      stage.write(TermsTable.TABLE, spark.createDataFrame(List.of(), TermsTable.TABLE.schema()));
      stage.publish();
    }
    assertEquals(3, spark.read().parquet(output + "/author_counts").count());
    assertTrue(hdfs.exists(new org.apache.hadoop.fs.Path(output + "/terms")));
  }

  @Test
  void aRunKilledBetweenTheTwoRenamesIsPutBackByTheNext(SparkSession spark) throws IOException {
    String output = output("killed");
    SmallTables.publish(spark, output, 3);
    org.apache.hadoop.fs.Path report = new org.apache.hadoop.fs.Path(output);
    assertTrue(
        hdfs.rename(
            report, new org.apache.hadoop.fs.Path(report.getParent(), ".killed.ream-previous")));
    assertFalse(hdfs.exists(report));
    SmallTables.publish(spark, output, 4);
    assertEquals(4, spark.read().parquet(output + "/author_counts").count());
  }

  @Test
  void aSecondRunOnTheSameOutputIsRefused(SparkSession spark) throws IOException {
    String output = output("twice");
    SmallTables.publish(spark, output, 3);
    ReportLocation location =
        new ReportLocation(output, spark.sparkContext().hadoopConfiguration());
    try (ReportStage first =
        new ReportStage(spark, SettingsReader.defaults().publish(), location, "first")) {
      UserMistakeException e =
          assertThrows(UserMistakeException.class, () -> SmallTables.publish(spark, output, 4));
      assertTrue(e.getMessage().contains("(run first on "), e.getMessage());
      first.write(AuthorCountsTable.TABLE, SmallTables.counts(spark, 5));
      first.publish();
    }
    assertEquals(5, spark.read().parquet(output + "/author_counts").count());
    SmallTables.publish(spark, output, 6);
    assertEquals(
        List.of("twice"),
        Arrays.stream(hdfs.listStatus(new org.apache.hadoop.fs.Path("/reports")))
            .map(s -> s.getPath().getName())
            .filter(n -> n.contains("twice"))
            .toList());
  }

  @Test
  void theLockOfAKilledRunIsTakenOverOnceItHasExpired() throws IOException {
    HeartbeatLock.Pace quick =
        new HeartbeatLock.Pace(Duration.ofMillis(200), Duration.ofSeconds(3));
    org.apache.hadoop.fs.Path locks = new org.apache.hadoop.fs.Path("/reports/.gone.ream-locks");
    // Never closed, as if the writer had been killed while it wrote.
    var unused = hdfs.create(new org.apache.hadoop.fs.Path(locks, "gone"), false);
    HeartbeatLock.take(hdfs, locks, LockHolder.here("next"), "report", quick).close();
    assertFalse(hdfs.exists(locks));
  }

  @Test
  void aFileOfTheUsersAmongThoseOfATableIsNotReplaced(SparkSession spark) throws IOException {
    String output = output("foreign");
    SmallTables.publish(spark, output, 3);
    org.apache.hadoop.fs.Path mine =
        new org.apache.hadoop.fs.Path(output + "/author_counts/mine.txt");
    hdfs.create(mine).close();
    UserMistakeException e =
        assertThrows(UserMistakeException.class, () -> SmallTables.publish(spark, output, 4));
    assertTrue(e.getMessage().contains("holds author_counts/mine.txt"), e.getMessage());
    assertTrue(hdfs.exists(mine));
  }

  @Test
  void differentSpellingsOfAFolderOnHdfsAreTheSame(SparkSession spark) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    org.apache.hadoop.fs.Path dump = new org.apache.hadoop.fs.Path("/dumps/one.jsonl");
    hdfs.create(dump).close();
    InputsApart apart = new InputsApart(hdfs.getUri() + "/dumps/report", hadoop);
    String other = hdfs.getUri().toString().replace("localhost", "LOCALHOST");
    for (String input :
        List.of(hdfs.getUri() + "/dumps", other + "/dumps/", hdfs.getUri() + "/x/../dumps")) {
      assertThrows(UserMistakeException.class, () -> apart.check(List.of(input)), input);
    }
    apart.check(List.of(hdfs.getUri() + "/dumps/one.jsonl"));
  }
}
