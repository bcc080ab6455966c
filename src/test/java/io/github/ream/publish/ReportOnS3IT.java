package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.cluster.JavaProcess;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.TermsTable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Publishing on a real S3-compatible server over HTTP. */
@ExtendWith(SparkSessionExtension.class)
class ReportOnS3IT {
  private static final String BUCKET = "ream-reports";
  private static final String FAULTY_BUCKET = "ream-faulty";

  @TempDir static Path folder;
  private static JavaProcess server;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Files.createDirectories(folder.resolve("data").resolve(BUCKET));
    Files.createDirectories(folder.resolve("data").resolve(FAULTY_BUCKET));
    Path properties =
        Files.writeString(
            folder.resolve("s3proxy.conf"),
            String.join(
                "\n",
                "s3proxy.authorization=aws-v2-or-v4",
                "s3proxy.endpoint=http://127.0.0.1:" + port,
                "s3proxy.identity=local",
                "s3proxy.credential=secret",
                "jclouds.provider=filesystem-nio2",
                "jclouds.identity=local",
                "jclouds.credential=secret",
                "jclouds.filesystem.basedir=" + folder.resolve("data")));
    server =
        JavaProcess.start(
            folder.resolve("s3proxy.log"),
            Map.of(),
            List.of(
                "-cp",
                System.getProperty("s3proxy.jar"),
                "org.gaul.s3proxy.Main",
                "--properties",
                properties.toString()));
    server.awaitOutput("Started", Duration.ofSeconds(60));
    Configuration hadoop = SparkSessionExtension.session().sparkContext().hadoopConfiguration();
    hadoop.set("fs.s3a.endpoint", "http://127.0.0.1:" + port);
    hadoop.set("fs.s3a.endpoint.region", "us-east-1");
    hadoop.set("fs.s3a.path.style.access", "true");
    hadoop.set("fs.s3a.connection.ssl.enabled", "false");
    hadoop.set("fs.s3a.access.key", "local");
    hadoop.set("fs.s3a.secret.key", "secret");
    hadoop.set(
        "fs.s3a.aws.credentials.provider", "org.apache.hadoop.fs.s3a.SimpleAWSCredentialsProvider");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aReportReplacesAnotherTableByTable(SparkSession spark) throws IOException {
    String output = "s3a://" + BUCKET + "/reports/papers";
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    for (int n : new int[] {3, 5}) {
      ReportLocation location = new ReportLocation(output, hadoop);
      try (ReportStage stage =
          new ReportStage(spark, SettingsReader.defaults().publish(), location, "run" + n)) {
        stage.write(AuthorCountsTable.TABLE, SmallTables.counts(spark, n));
        if (n == 3) {
          stage.write(
              TermsTable.TABLE, spark.createDataFrame(List.of(), TermsTable.TABLE.schema()));
        }
        stage.publish();
      }
    }
    assertEquals(5, spark.read().parquet(output + "/author_counts").count());
    assertEquals(
        5, spark.read().parquet(output + "/author_counts").select("n_papers").first().getLong(0));
    ReportLocation location = new ReportLocation(output, hadoop);
    assertTrue(location.has("columns"));
    assertFalse(location.has("terms"), "a table of the old run is gone");
  }

  @Test
  void requestsThatAreRefusedAndConnectionsThatAreCutAreRepeated(SparkSession spark)
      throws IOException {
    String output = "s3a://" + FAULTY_BUCKET + "/papers";
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    try (FaultyServer faulty = new FaultyServer(port)) {
      String of = "fs.s3a.bucket." + FAULTY_BUCKET + ".";
      hadoop.set(of + "endpoint", "http://127.0.0.1:" + faulty.port());
      // Hadoop repeats sooner than the library below it would.
      hadoop.set(of + "attempts.maximum", "0");
      hadoop.set(of + "retry.interval", "10ms");
      hadoop.set(of + "retry.throttle.interval", "10ms");
      SmallTables.publish(spark, output, 3);
      SmallTables.publish(spark, output, 5);

      assertEquals(5, spark.read().parquet(output + "/author_counts").count());
      assertEquals(List.of("papers"), names("s3a://" + FAULTY_BUCKET + "/", spark));
      assertTrue(faulty.refused() > 0 && faulty.cut() > 0);
    }
  }

  @Test
  void aSecondRunOnTheSameOutputIsRefusedAndNothingIsLeft(SparkSession spark) throws IOException {
    String output = "s3a://" + BUCKET + "/twice/papers";
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
    assertEquals(List.of("papers"), names("s3a://" + BUCKET + "/twice", spark));
  }

  @Test
  void aRunThatLosesItsLockWhileItReplacesTheReportStops(SparkSession spark) throws IOException {
    String output = "s3a://" + BUCKET + "/lost/papers";
    SmallTables.publish(spark, output, 3);
    ReportLocation location =
        new ReportLocation(output, spark.sparkContext().hadoopConfiguration());
    AtomicInteger looks = new AtomicInteger();
    try (ReportStage stage =
        new ReportStage(spark, SettingsReader.defaults().publish(), location, "second")) {
      stage.write(AuthorCountsTable.TABLE, SmallTables.counts(spark, 4));
      stage.write(ColumnsTable.TABLE, List.of());
      ReportMark.of(location.fileSystem(), location.stage("second"), OwnFiles.ENTRIES)
          .write(location.fileSystem(), location.stage("second"));
      IOException e =
          assertThrows(
              IOException.class,
              () ->
                  new ReportSwap(location)
                      .replaceWith(location.stage("second"), lostAfter(3, looks)));
      assertEquals("lost", e.getMessage());
    }
    assertTrue(location.has(ReportMark.NAME), "a report still");
    SmallTables.publish(spark, output, 3);
    try (ReportStage stage =
        new ReportStage(spark, SettingsReader.defaults().publish(), location, "third")) {
      assertFalse(stage.has(AuthorCountsTable.TABLE), "what stands would have to go");
      ReportMark.of(location.fileSystem(), location.stage("third"), OwnFiles.ENTRIES)
          .write(location.fileSystem(), location.stage("third"));
      assertThrows(
          IOException.class,
          () ->
              new ReportSwap(location)
                  .replaceWith(location.stage("third"), lostAfter(2, new AtomicInteger())));
    }
    assertEquals(3, spark.read().parquet(output + "/author_counts").count(), "nothing is removed");
    SmallTables.publish(spark, output, 5);
    assertEquals(5, spark.read().parquet(output + "/author_counts").count());
  }

  /** A lock that is no longer held when it is looked at once more than so many times. */
  private static ReportLock lostAfter(int looks, AtomicInteger looked) {
    return new ReportLock() {
      @Override
      public void requireHeld() throws IOException {
        if (looked.incrementAndGet() > looks) {
          throw new IOException("lost");
        }
      }

      @Override
      public void close() {}
    };
  }

  @Test
  void filesThatAreNotReamsAreNeitherReplacedNorRemoved(SparkSession spark) throws IOException {
    String output = "s3a://" + BUCKET + "/foreign/papers";
    SmallTables.publish(spark, output, 3);
    FileSystem s3 =
        new org.apache.hadoop.fs.Path(output)
            .getFileSystem(spark.sparkContext().hadoopConfiguration());
    org.apache.hadoop.fs.Path notes = new org.apache.hadoop.fs.Path(output, "notes.txt");
    s3.create(notes).close();
    SmallTables.publish(spark, output, 4);
    assertTrue(s3.exists(notes));
    org.apache.hadoop.fs.Path among =
        new org.apache.hadoop.fs.Path(output, "author_counts/mine.txt");
    s3.create(among).close();
    UserMistakeException e =
        assertThrows(UserMistakeException.class, () -> SmallTables.publish(spark, output, 5));
    assertTrue(e.getMessage().contains("holds author_counts/mine.txt"), e.getMessage());
    assertTrue(s3.exists(among));
  }

  @Test
  void aReportWhoseReplacementWasKilledIsAReportStill(SparkSession spark) throws IOException {
    String output = "s3a://" + BUCKET + "/killed/papers";
    SmallTables.publish(spark, output, 3);
    FileSystem s3 =
        new org.apache.hadoop.fs.Path(output)
            .getFileSystem(spark.sparkContext().hadoopConfiguration());
    s3.delete(new org.apache.hadoop.fs.Path(output, "columns"), true);
    s3.create(
            new org.apache.hadoop.fs.Path(
                "s3a://"
                    + BUCKET
                    + "/killed/.papers.ream-stage-20260101T000000Z-0123abcd/terms/part-0.parquet"))
        .close();
    ReportLocation half = new ReportLocation(output, spark.sparkContext().hadoopConfiguration());
    UserMistakeException e =
        assertThrows(
            UserMistakeException.class, half::refuseHalfReplaced, "nothing is added to it");
    assertTrue(e.getMessage().contains("is only half there"), e.getMessage());
    SmallTables.publish(spark, output, 4);
    assertEquals(4, spark.read().parquet(output + "/author_counts").count());
    assertEquals(List.of("papers"), names("s3a://" + BUCKET + "/killed", spark));
  }

  /**
   * The first parts of the names of all objects in a folder. Folders without objects, which the
   * stand-in for S3 has as folders of a disk, are none.
   */
  private static List<String> names(String folder, SparkSession spark) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(folder);
    FileSystem s3 = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    Set<String> names = new TreeSet<>();
    for (var objects = s3.listFiles(path, true); objects.hasNext(); ) {
      names.add(
          s3.makeQualified(path)
              .toUri()
              .relativize(objects.next().getPath().toUri())
              .getPath()
              .split("/", -1)[0]);
    }
    return List.copyOf(names);
  }
}
