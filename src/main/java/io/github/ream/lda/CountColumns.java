package io.github.ream.lda;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.attribute.AttributeGroup;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Checks of the columns that {@link CollapsedLDA} reads. */
final class CountColumns {
  private CountColumns() {}

  /** The size of the vocabulary from the metadata, 0 if it is not there. */
  static int vocabularySize(StructType schema, String counts) {
    return Math.max(0, AttributeGroup.fromStructField(schema.apply(counts)).size());
  }

  /** The size of the vocabulary from the first vector. */
  static int vocabularySize(String counts, JavaRDD<Row> rows) {
    List<Row> first = rows.filter(row -> !row.isNullAt(DocumentRows.COUNTS)).take(1);
    int size = first.isEmpty() ? 0 : first.get(0).<Vector>getAs(DocumentRows.COUNTS).size();
    if (size == 0) {
      throw new IllegalArgumentException(
          "column " + counts + " holds no document with a vocabulary: nothing to fit");
    }
    return size;
  }

  /** Fails and says why unless the parameter names a column of vectors. */
  static void requireVectors(StructType schema, String column, String param) {
    StructField field = require(schema, column, param);
    if (!field.dataType().equals(SQLDataTypes.VectorType())) {
      throw new IllegalArgumentException(
          param
              + " "
              + column
              + " is of type "
              + field.dataType().catalogString()
              + ": it must be a vector of term counts");
    }
  }

  /** The column that the parameter names; fails and lists the columns if there is no such one. */
  static StructField require(StructType schema, String column, String param) {
    if (!Arrays.asList(schema.fieldNames()).contains(column)) {
      throw new IllegalArgumentException(
          param
              + " "
              + column
              + " is not a column; there are: "
              + String.join(", ", schema.fieldNames()));
    }
    return schema.apply(column);
  }
}
