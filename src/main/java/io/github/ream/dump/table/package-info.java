/**
 * Tables of papers: text with delimiters, and Parquet.
 *
 * <p>What a column holds is told by its name: {@link io.github.ream.dump.table.ColumnNames} has the
 * names that exports use, {@link io.github.ream.dump.table.PaperOfRow} makes a paper of a row.
 */
package io.github.ream.dump.table;
