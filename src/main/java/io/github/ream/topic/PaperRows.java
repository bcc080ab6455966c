package io.github.ream.topic;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of a table that grows with the papers, sorted by its key within partitions and across them.
 *
 * @param schema schema of the rows
 * @param bytes bytes that they take in Parquet files, about
 */
public record PaperRows(JavaRDD<Row> rows, StructType schema, long bytes) {}
