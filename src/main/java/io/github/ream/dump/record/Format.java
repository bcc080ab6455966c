package io.github.ream.dump.record;

/**
 * A format of records. Each is one class: the family's own interface ({@code JsonFormat}, {@code
 * XmlFormat}) adds how a record is told and read. {@code Formats} lists them all.
 */
public interface Format {

  /** Its name, what it is and what it gives. */
  SourceFormat format();
}
