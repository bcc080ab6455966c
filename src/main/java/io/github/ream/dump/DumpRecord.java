package io.github.ream.dump;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** One record while it is put together; becomes a row of {@link RecordSchema}. */
final class DumpRecord {
  long offset;
  SourceFormat format;
  Page page;
  RejectReason reason;
  String detail;
  String raw;
  String title;
  String abstractText;
  List<String> authors;
  Integer nAuthors;
  String nAuthorsNote;
  Integer nAuthorsAtLeast;
  String organization;
  String dateText;
  Integer year;
  Integer month;
  Integer day;
  LocalDate capturedOn;
  Integer comments;
  Integer upvotes;
  String venue;
  String doi;
  String arxivId;
  boolean withdrawn;

  /** A record that is no paper. */
  static DumpRecord reject(
      long offset, SourceFormat format, RejectReason reason, String detail, String raw) {
    DumpRecord r = new DumpRecord();
    r.offset = offset;
    r.format = format;
    r.rejected(reason, detail, raw);
    return r;
  }

  /** Turns this record into a reject, keeping its place. */
  DumpRecord rejected(RejectReason why, String what, String text) {
    reason = why;
    detail = what;
    raw = firstChars(text, RecordSchema.RAW_CHARS);
    return this;
  }

  /** The first characters of a text, never half a surrogate pair. */
  static String firstChars(String text, int chars) {
    if (text == null || text.length() <= chars) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars;
    return text.substring(0, end);
  }

  /** The row, with the fields in the order of {@link RecordSchema#SCHEMA}. */
  Row toRow(String file, long position) {
    boolean paper = reason == null;
    return RowFactory.create(
        file,
        position,
        offset,
        format == null ? null : format.code(),
        page == null ? null : page.offset(),
        page == null ? null : page.month(),
        page == null ? null : page.day(),
        paper ? null : reason.code(),
        detail,
        raw,
        paper ? title : null,
        paper ? abstractText : null,
        paper && authors != null ? authors.toArray(new String[0]) : null,
        paper ? nAuthors : null,
        paper ? nAuthorsNote : null,
        paper && nAuthors == null ? nAuthorsAtLeast : null,
        paper ? organization : null,
        dateText,
        year,
        month,
        day,
        capturedOn == null ? null : Date.valueOf(capturedOn),
        comments,
        upvotes,
        venue,
        doi,
        arxivId,
        withdrawn);
  }
}
