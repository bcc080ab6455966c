/** Ream: dumps of papers in, a topic and authorship report in Parquet out. */
package io.github.ream;
