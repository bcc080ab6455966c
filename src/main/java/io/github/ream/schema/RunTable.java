package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The run that made the report, in one row. */
public final class RunTable {
  public static final String RUN_ID = "run_id";
  public static final String STARTED_AT = "started_at";
  public static final String FINISHED_AT = "finished_at";
  public static final String REAM_VERSION = "ream_version";
  public static final String SPARK_VERSION = "spark_version";
  public static final String JAVA_VERSION = "java_version";
  public static final String SEED = "seed";
  public static final String K = "k";
  public static final String N_FILES = "n_files";
  public static final String N_NEW_FILES = "n_new_files";
  public static final String N_RECORDS = "n_records";
  public static final String N_SIGHTINGS = "n_sightings";
  public static final String N_PAPERS = "n_papers";
  public static final String N_REJECTS = "n_rejects";
  public static final String SETTINGS = "settings";

  public static final Table TABLE =
      Table.named("run", "one row: the run that made the report")
          .key(RUN_ID)
          .mandatory(
              RUN_ID, DataTypes.StringType, "", "Id of the run: its start time and a random part")
          .mandatory(STARTED_AT, DataTypes.TimestampType, "UTC", "Time when the run began")
          .mandatory(
              FINISHED_AT,
              DataTypes.TimestampType,
              "UTC",
              "Time when the tables were ready to publish")
          .mandatory(REAM_VERSION, DataTypes.StringType, "", "Version of Ream")
          .mandatory(SPARK_VERSION, DataTypes.StringType, "", "Version of Spark")
          .mandatory(JAVA_VERSION, DataTypes.StringType, "", "Version of Java")
          .mandatory(SEED, DataTypes.LongType, "", "Seed of everything random")
          .optional(
              K,
              DataTypes.IntegerType,
              "topics",
              "Number of topics; null if topics were not fitted")
          .mandatory(
              N_FILES,
              DataTypes.LongType,
              "files",
              "Files that the report rests on, the rows of dump_files")
          .mandatory(
              N_NEW_FILES,
              DataTypes.LongType,
              "files",
              "Files that this run read; the others are known from earlier runs")
          .mandatory(
              N_RECORDS, DataTypes.LongType, "records", "Records found: n_sightings + n_rejects")
          .mandatory(N_SIGHTINGS, DataTypes.LongType, "sightings", "Records that are papers")
          .mandatory(N_PAPERS, DataTypes.LongType, "papers", "Distinct papers, the rows of papers")
          .mandatory(N_REJECTS, DataTypes.LongType, "rejects", "Records that are no papers")
          .mandatory(SETTINGS, DataTypes.StringType, "JSON", "Every setting in force, as JSON")
          .build();

  private RunTable() {}
}
