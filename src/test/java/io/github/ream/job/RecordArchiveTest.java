package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.ream.SparkSessionExtension;
import io.github.ream.dump.record.Affiliation;
import io.github.ream.dump.record.RecordSchema;
import java.util.List;
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
}
