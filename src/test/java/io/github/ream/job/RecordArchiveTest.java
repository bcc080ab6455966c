package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
import io.github.ream.dump.DumpReader;
import io.github.ream.dump.file.Listing;
import io.github.ream.dump.record.Affiliation;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.progress.Progress;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class RecordArchiveTest {

  private static Dataset<Row> one(SparkSession spark, StructType schema) {
    Object[] values = new Object[schema.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (schema.fields()[i].dataType().typeName()) {
            case "string" -> "x";
            case "integer" -> (Object) 1;
            case "long" -> 1L;
            case "boolean" -> false;
            default -> null;
          };
    }
    return spark.createDataFrame(List.of(RowFactory.create(values)), schema);
  }

  private static StructType older() {
    return without(RecordSchema.AFFILIATIONS);
  }

  private static StructType without(String column) {
    StructType schema = new StructType();
    for (var field : ArchivedRecords.SCHEMA.fields()) {
      if (!field.name().equals(column)) {
        schema = schema.add(field);
      }
    }
    return schema;
  }

  @Test
  void recordsFromBeforeAffiliationsAreKeptAndTheirFilesReadAgain(SparkSession spark) {
    Dataset<Row> known = ArchivedRecords.ofNow(one(spark, older()));
    assertEquals(ArchivedRecords.SCHEMA, known.schema());
    Row record = known.first();
    assertNull(record.getAs(RecordSchema.AFFILIATIONS));
    assertEquals("x, without affiliations", record.getAs(ArchivedRecords.READ_BY));
  }

  @Test
  void recordsFromBeforeLanguagesAreKeptAndTheirFilesReadAgain(SparkSession spark) {
    Dataset<Row> known = ArchivedRecords.ofNow(one(spark, without(RecordSchema.LANGUAGE)));
    assertEquals(ArchivedRecords.SCHEMA, known.schema());
    assertNull(known.first().getAs(RecordSchema.LANGUAGE));
    assertEquals("x, without languages", known.first().getAs(ArchivedRecords.READ_BY));
  }

  @Test
  void recordsFromBeforeCorrespondingAuthorsAreKeptToo(SparkSession spark) {
    ArrayType now = (ArrayType) RecordSchema.SCHEMA.apply(RecordSchema.AFFILIATIONS).dataType();
    StructType then = new StructType();
    for (StructField field : ((StructType) now.elementType()).fields()) {
      then = field.name().equals(Affiliation.CORRESPONDING) ? then : then.add(field);
    }
    StructType full = new StructType();
    for (StructField field : ArchivedRecords.SCHEMA.fields()) {
      full =
          field.name().equals(RecordSchema.AFFILIATIONS)
              ? full.add(field.name(), DataTypes.createArrayType(then), true)
              : full.add(field);
    }
    Dataset<Row> known =
        ArchivedRecords.ofNow(
            one(spark, full)
                .withColumn(
                    RecordSchema.AFFILIATIONS,
                    // As read from a file: it may be null.
                    functions
                        .expr(
                            "if(position > 0, array(struct(1, 'Univ Ponds', null, null, 'FR')),"
                                + " null)")
                        .cast(DataTypes.createArrayType(then))));
    assertEquals(ArchivedRecords.SCHEMA, known.schema());
    assertEquals(
        "[1,Univ Ponds,null,null,FR,null]",
        known
            .first()
            .getList(known.schema().fieldIndex(RecordSchema.AFFILIATIONS))
            .get(0)
            .toString());
    assertEquals("x, without corresponding authors", known.first().getAs(ArchivedRecords.READ_BY));
  }

  @Test
  void otherRecordsAreLeftAsTheyAre(SparkSession spark) {
    Dataset<Row> now = one(spark, ArchivedRecords.SCHEMA);
    assertSame(now, ArchivedRecords.ofNow(now));
    Dataset<Row> foreign = one(spark, older().add("more", DataTypes.StringType));
    assertSame(foreign, ArchivedRecords.ofNow(foreign));
    assertNull(ArchivedRecords.ofNow(null));
  }

  @Test
  void whatIsAddedIsToldWhereverAllElseStays(SparkSession shared, @TempDir Path folder)
      throws IOException {
    // Gathering suits its session to the dumps; within a run that is set back at its end.
    SparkSession spark = shared.newSession();
    JobContext context = new JobContext(spark, SettingsReader.defaults(), Progress.SILENT);
    Path before = folder.resolve("before.jsonl");
    Path added = folder.resolve("later.jsonl");
    Path report = folder.resolve("report");
    Files.writeString(
        before, "{\"title\":\"Kites\",\"abstract\":\"We fold.\",\"n_authors\":1}\n".repeat(40));
    Files.writeString(added, "{\"title\":\"Rafts\",\"abstract\":\"We fold.\",\"n_authors\":1}\n");
    new IngestJob(context).run(List.of(before.toString()), report.toString());
    Path kept = report.resolve(".records/all");
    Path many = folder.resolve("many");
    spark
        .read()
        .parquet(kept.toString())
        .coalesce(1)
        .write()
        .option("maxRecordsPerFile", 1)
        .parquet(many.toString());
    Files.delete(many.resolve("_SUCCESS"));
    Files.delete(many.resolve("._SUCCESS.crc"));
    FileUtil.fullyDelete(kept.toFile());
    Files.move(many, kept);
    // It names the files that it knows.
    Files.delete(report.resolve(".ream"));
    ReportLocation location =
        new ReportLocation(report.toString(), spark.sparkContext().hadoopConfiguration());

    // More files than records are added to: these are written anew.
    List<String> input = List.of(added.toString());
    try (ReportStage stage =
        new ReportStage(spark, context.settings().publish(), location, "one")) {
      DumpReader dumps = new DumpReader(spark, context.settings().ingest());
      Listing listing = dumps.list(input);
      RecordArchive.Gathered records = new RecordArchive(context, stage).gather(dumps, listing);
      assertFalse(stage.entry(ReportLocation.RECORDS).isKeptCheaply(32, Long.MAX_VALUE));
      assertEquals(41, records.all().count());
      assertEquals(1, records.sightingsOfInput());
      assertEquals(Optional.of(List.of(listing.files().get(0).path())), records.added());
    }

    Files.writeString(before, "{\"title\":\"Corks\",\"abstract\":\"We fold.\",\"n_authors\":1}\n");
    try (ReportStage stage =
        new ReportStage(spark, context.settings().publish(), location, "two")) {
      DumpReader dumps = new DumpReader(spark, context.settings().ingest());
      Listing listing = dumps.list(List.of(before.toString(), added.toString()));
      RecordArchive.Gathered records = new RecordArchive(context, stage).gather(dumps, listing);
      assertEquals(2, records.all().count());
      assertEquals(Optional.empty(), records.added());
    }
  }
}
