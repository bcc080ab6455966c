package io.github.ream.dump.record;

/**
 * A format whose records are told one by one within a kind of file. Each is one class; the type of
 * its family ({@code JsonFormat}, {@code XmlFormat}, {@code TaggedFormat}) adds how records are
 * recognised and read. A format that is the only one of its kind of file (captures, BibTeX, tables,
 * Parquet) has a {@link FileKind} instead. {@code Formats} lists both.
 */
public interface Format {

  /** The constant with its name and its row in README's table. */
  SourceFormat format();
}
