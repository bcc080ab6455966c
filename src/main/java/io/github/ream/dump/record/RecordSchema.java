package io.github.ream.dump.record;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The rows that {@code DumpReader} gives: one row per record met in a dump, sightings of papers
 * ({@code reason} null) and rejects together.
 *
 * <p>Dates are as written: {@code date_month} and {@code date_day} without {@code date_year} is a
 * date whose year the dump does not say. {@code page_offset} names the capture a record stands on
 * within its file, {@code page_month} and {@code page_day} that capture's own date.
 *
 * <p>A collection may tell a paper in parts: its abstract in one file, all else in another. A part
 * without a title ({@code is_part}) is a reject that keeps its abstract, until it is joined with
 * the paper of the same {@code collection_id}.
 */
public final class RecordSchema {
  public static final String SOURCE_FILE = "source_file";
  public static final String POSITION = "position";
  public static final String BYTE_OFFSET = "byte_offset";
  public static final String SOURCE_FORMAT = "source_format";
  public static final String PAGE_OFFSET = "page_offset";
  public static final String PAGE_MONTH = "page_month";
  public static final String PAGE_DAY = "page_day";
  public static final String REASON = "reason";
  public static final String DETAIL = "detail";
  public static final String RAW = "raw";
  public static final String TITLE = "title";
  public static final String ABSTRACT = "abstract";
  public static final String AUTHORS = "authors";
  public static final String N_AUTHORS = "n_authors";
  public static final String N_AUTHORS_NOTE = "n_authors_note";
  public static final String N_AUTHORS_AT_LEAST = "n_authors_at_least";
  public static final String ORGANIZATION = "organization";
  public static final String DATE_TEXT = "date_text";
  public static final String DATE_YEAR = "date_year";
  public static final String DATE_MONTH = "date_month";
  public static final String DATE_DAY = "date_day";
  public static final String CAPTURED_ON = "captured_on";
  public static final String COMMENTS = "comments";
  public static final String UPVOTES = "upvotes";
  public static final String VENUE = "venue";
  public static final String DOI = "doi";
  public static final String ARXIV_ID = "arxiv_id";
  public static final String WITHDRAWN = "withdrawn";
  public static final String NOTICE = "notice";
  public static final String NOTICE_ABOUT = "notice_about";
  public static final String NOTICED = "noticed";

  /**
   * The id of the paper in its collection, by which its parts find it; null if the collection does
   * not split papers into parts.
   */
  public static final String COLLECTION_ID = "collection_id";

  /** Whether a record is a part of a paper whose own record stands elsewhere in its collection. */
  public static final String IS_PART = "is_part";

  /** The organisations of authors, each an {@link Affiliation}. */
  public static final String AFFILIATIONS = "affiliations";

  /** The language that the dump states of the paper, by ISO 639-1, whatever the text tells. */
  public static final String LANGUAGE = "language";

  public static final int RAW_CHARS = 2_000;

  private static final List<StructField> FIELDS = new ArrayList<>();

  static {
    add(SOURCE_FILE, DataTypes.StringType);
    add(POSITION, DataTypes.LongType);
    add(BYTE_OFFSET, DataTypes.LongType);
    add(SOURCE_FORMAT, DataTypes.StringType);
    add(PAGE_OFFSET, DataTypes.LongType);
    add(PAGE_MONTH, DataTypes.IntegerType);
    add(PAGE_DAY, DataTypes.IntegerType);
    add(REASON, DataTypes.StringType);
    add(DETAIL, DataTypes.StringType);
    add(RAW, DataTypes.StringType);
    add(TITLE, DataTypes.StringType);
    add(ABSTRACT, DataTypes.StringType);
    add(AUTHORS, DataTypes.createArrayType(DataTypes.StringType));
    add(N_AUTHORS, DataTypes.IntegerType);
    add(N_AUTHORS_NOTE, DataTypes.StringType);
    add(N_AUTHORS_AT_LEAST, DataTypes.IntegerType);
    add(ORGANIZATION, DataTypes.StringType);
    add(DATE_TEXT, DataTypes.StringType);
    add(DATE_YEAR, DataTypes.IntegerType);
    add(DATE_MONTH, DataTypes.IntegerType);
    add(DATE_DAY, DataTypes.IntegerType);
    add(CAPTURED_ON, DataTypes.DateType);
    add(COMMENTS, DataTypes.IntegerType);
    add(UPVOTES, DataTypes.IntegerType);
    add(VENUE, DataTypes.StringType);
    add(DOI, DataTypes.StringType);
    add(ARXIV_ID, DataTypes.StringType);
    add(WITHDRAWN, DataTypes.BooleanType);
    add(NOTICE, DataTypes.StringType);
    add(NOTICE_ABOUT, DataTypes.createArrayType(DataTypes.StringType));
    add(NOTICED, DataTypes.createArrayType(DataTypes.StringType));
    add(COLLECTION_ID, DataTypes.StringType);
    add(IS_PART, DataTypes.BooleanType);
    add(AFFILIATIONS, DataTypes.createArrayType(Affiliation.SCHEMA));
    add(LANGUAGE, DataTypes.StringType);
  }

  public static final StructType SCHEMA = new StructType(FIELDS.toArray(StructField[]::new));

  private RecordSchema() {}

  private static void add(String name, DataType type) {
    FIELDS.add(DataTypes.createStructField(name, type, true));
  }
}
