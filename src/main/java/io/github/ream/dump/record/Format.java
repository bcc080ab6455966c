package io.github.ream.dump.record;

/**
 * A format of records. Each format is one class; the interface of its family ({@code JsonFormat},
 * {@code XmlFormat}) adds how records are recognised and read. {@code Formats} lists them all.
 */
public interface Format {

  /** The constant with its name and its row in README's table. */
  SourceFormat format();
}
