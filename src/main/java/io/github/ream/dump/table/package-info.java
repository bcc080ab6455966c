/**
 * Tables of papers: text with delimiters, and Parquet.
 *
 * <p>Columns are recognised by their names: {@link io.github.ream.dump.table.ColumnNames} has the
 * names that exports use, {@link io.github.ream.dump.table.PaperOfRow} makes a paper of a row.
 */
package io.github.ream.dump.table;
