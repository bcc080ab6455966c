package io.github.ream.schema;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of a table that grows with the corpus, sorted by its key within partitions and across them.
 *
 * @param rows each with the columns of the schema, in its order
 * @param schema schema of the rows, which has the table's columns in any order
 * @param bytes bytes that they take in Parquet files, about
 */
public record SortedRows(JavaRDD<Row> rows, StructType schema, long bytes) {}
