package io.github.ream.publish;

import io.github.ream.schema.RowOf;
import io.github.ream.schema.RunTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The one row of the {@code run} table.
 *
 * @param runId start time and a random part
 * @param startedAt when the run began
 * @param seed seed of everything random
 * @param k number of topics, null if topics were not fitted
 * @param counts files, sightings, papers and rejects
 * @param settings every setting as JSON
 */
public record RunRow(
    String runId, Instant startedAt, long seed, Integer k, Counts counts, String settings) {
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern ID = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{8}");

  /**
   * The files and records of a run.
   *
   * @param files files the report rests on
   * @param newFiles those of them that this run read
   * @param sightings records that are papers
   * @param papers distinct papers
   * @param rejects records that are not
   */
  public record Counts(long files, long newFiles, long sightings, long papers, long rejects) {}

  /** A new id for a run that starts now. */
  public static String newId(Instant startedAt) {
    byte[] random = new byte[4];
    new SecureRandom().nextBytes(random);
    return START.format(startedAt) + "-" + HexFormat.of().formatHex(random);
  }

  /** Whether a text is a run's id. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The version of this Ream. */
  public static String reamVersion() {
    try (InputStream in = RunRow.class.getResourceAsStream("/io/github/ream/version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row of a run that finishes now. */
  public Row finished(SparkSession spark) {
    return new RowOf(RunTable.TABLE)
        .set(RunTable.RUN_ID, runId)
        .set(RunTable.STARTED_AT, timestamp(startedAt))
        .set(RunTable.FINISHED_AT, timestamp(Instant.now()))
        .set(RunTable.REAM_VERSION, reamVersion())
        .set(RunTable.SPARK_VERSION, spark.version())
        .set(RunTable.JAVA_VERSION, System.getProperty("java.version"))
        .set(RunTable.SEED, seed)
        .set(RunTable.K, k)
        .set(RunTable.N_FILES, counts.files())
        .set(RunTable.N_NEW_FILES, counts.newFiles())
        .set(RunTable.N_RECORDS, counts.sightings() + counts.rejects())
        .set(RunTable.N_SIGHTINGS, counts.sightings())
        .set(RunTable.N_PAPERS, counts.papers())
        .set(RunTable.N_REJECTS, counts.rejects())
        .set(RunTable.SETTINGS, settings)
        .build();
  }

  private static Timestamp timestamp(Instant instant) {
    return Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
  }
}
