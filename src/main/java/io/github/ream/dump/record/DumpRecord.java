package io.github.ream.dump.record;

import io.github.ream.cleaning.LabelledTitle;
import io.github.ream.cleaning.OrganizationText;
import io.github.ream.dump.file.Line;
import io.github.ream.schema.RejectReason;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** One record while it is put together; becomes a row of {@link RecordSchema}. */
public final class DumpRecord {
  public long offset;
  public SourceFormat format;
  public Capture capture;
  public RejectReason reason;
  public String detail;
  public String raw;
  public String title;
  public String abstractText;
  public List<String> authors;

  /** The organisations of the authors; null if the record says of none whose it is. */
  public List<Affiliation> affiliations;

  public Integer nAuthors;
  public String nAuthorsNote;
  public Integer nAuthorsAtLeast;
  public String organization;
  public String dateText;
  public Integer year;
  public Integer month;
  public Integer day;
  public LocalDate capturedOn;
  public Integer comments;
  public Integer upvotes;
  public String venue;
  public String doi;
  public String arxivId;
  public boolean withdrawn;

  /** The language that the dump states, by ISO 639-1; null if it states none. */
  public String language;

  /** The kind of notice that the record is, if the dump says so; the title may say it instead. */
  public String notice;

  /** The kinds of notices about this paper that the record mentions. */
  public final Set<String> noticed = new TreeSet<>();

  /** DOIs of the papers that a notice is about; null if none is named. */
  public List<String> noticeAbout;

  /**
   * The id of the paper in its collection; null if the collection does not split papers into parts.
   */
  public String collectionId;

  /** Whether it is a part of that paper, whose own record has the title. */
  public boolean part;

  /** A record that is no paper. */
  public static DumpRecord reject(
      long offset, SourceFormat format, RejectReason reason, String detail, String raw) {
    DumpRecord r = new DumpRecord();
    r.offset = offset;
    r.format = format;
    r.rejected(reason, detail, raw);
    return r;
  }

  /** Turns this record into a reject, keeping its place. */
  public DumpRecord rejected(RejectReason why, String what, String text) {
    reason = why;
    detail = what;
    raw = Line.firstChars(text, RecordSchema.RAW_CHARS);
    return this;
  }

  private String kindOfNotice() {
    return notice == null && title != null ? LabelledTitle.of(title).notice() : notice;
  }

  /** The row, with the fields in the order of {@link RecordSchema#SCHEMA}. */
  public Row toRow(String file, long position) {
    boolean paper = reason == null;
    return RowFactory.create(
        file,
        position,
        offset,
        format == null ? null : format.code(),
        capture == null ? null : capture.offset(),
        capture == null ? null : capture.month(),
        capture == null ? null : capture.day(),
        paper ? null : reason.code(),
        detail,
        raw,
        paper ? title : null,
        paper || part ? abstractText : null,
        paper && authors != null ? authors.toArray(new String[0]) : null,
        paper ? nAuthors : null,
        paper ? nAuthorsNote : null,
        paper && nAuthors == null ? nAuthorsAtLeast : null,
        paper ? OrganizationText.of(organization) : null,
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
        withdrawn,
        paper ? kindOfNotice() : null,
        paper && noticeAbout != null ? noticeAbout.toArray(new String[0]) : null,
        paper && !noticed.isEmpty() ? noticed.toArray(new String[0]) : null,
        collectionId,
        part,
        paper ? affiliationRows() : null,
        paper ? language : null);
  }

  /** The organisations of single authors, or else those of the record. */
  private Row[] affiliationRows() {
    List<Affiliation> rows = affiliations;
    String names = OrganizationText.of(organization);
    if ((rows == null || rows.isEmpty()) && names != null) {
      rows =
          Arrays.stream(names.split("; ", -1))
              .filter(name -> !name.isBlank())
              .map(name -> new Affiliation(null, name, null, null, null, null))
              .toList();
    }
    return rows == null || rows.isEmpty()
        ? null
        : rows.stream().map(Affiliation::toRow).toArray(Row[]::new);
  }
}
