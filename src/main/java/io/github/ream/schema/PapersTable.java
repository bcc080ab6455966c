package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The corpus after merging: one row per paper, however often it was seen. */
public final class PapersTable {
  public static final String PAPER_ID = "paper_id";
  public static final String TITLE = "title";
  public static final String ABSTRACT = "abstract";
  public static final String N_AUTHORS = "n_authors";
  public static final String ORGANIZATION = "organization";
  public static final String PUBLISHED_ON = "published_on";
  public static final String PUBLISHED_YEAR = "published_year";
  public static final String DATE_PRECISION = "date_precision";
  public static final String YEAR_INFERRED = "year_inferred";
  public static final String COMMENTS = "comments";
  public static final String UPVOTES = "upvotes";
  public static final String VENUE = "venue";
  public static final String DOI = "doi";
  public static final String ARXIV_ID = "arxiv_id";
  public static final String N_SIGHTINGS = "n_sightings";
  public static final String FIRST_SOURCE = "first_source";
  public static final String N_AUTHORS_NOTE = "n_authors_note";
  public static final String N_AUTHORS_AT_LEAST = "n_authors_at_least";
  public static final String WITHDRAWN = "withdrawn";
  public static final String NOTICE = "notice";
  public static final String NOTICES_ABOUT = "notices_about";
  public static final String LANGUAGE = "language";
  public static final String TOPIC_ID = "topic_id";
  public static final String TOPIC_WEIGHT = "topic_weight";

  public static final Table TABLE =
      Table.named("papers", "one row per paper, however often it was seen")
          .key(PAPER_ID)
          .mandatory(
              PAPER_ID,
              DataTypes.StringType,
              "",
              "Id of the paper, made from its normalised title and, where several papers share a"
                  + " title, from its abstract; the same on every machine and in every run")
          .mandatory(TITLE, DataTypes.StringType, "", "Title of the paper")
          .optional(
              ABSTRACT,
              DataTypes.StringType,
              "",
              "Abstract of the paper; null if no sighting has one")
          .optional(
              N_AUTHORS,
              DataTypes.IntegerType,
              "authors",
              "Number of authors; null if unknown, never 0")
          .optional(
              ORGANIZATION,
              DataTypes.StringType,
              "",
              "Display name of the organisation that the paper is listed under; several are joined"
                  + " with \"; \"; in the spelling that most papers have; null if none is named")
          .optional(
              PUBLISHED_ON,
              DataTypes.DateType,
              "UTC date",
              "Publication date; if date_precision is month or year, the first day of that period;"
                  + " null if unknown")
          .optional(
              PUBLISHED_YEAR, DataTypes.IntegerType, "year", "Publication year; null if unknown")
          .optional(
              DATE_PRECISION,
              DataTypes.StringType,
              Coded.listed(DatePrecision.values()),
              "Precision of published_on; null if the date is unknown")
          .mandatory(
              YEAR_INFERRED,
              DataTypes.BooleanType,
              "",
              "True if the dump does not write the year, so that it is inferred from the page")
          .optional(
              COMMENTS,
              DataTypes.IntegerType,
              "comments",
              "Number of comments on the listing page; null if unknown")
          .optional(
              UPVOTES,
              DataTypes.IntegerType,
              "upvotes",
              "Number of upvotes; null if the dump has none")
          .optional(
              VENUE,
              DataTypes.StringType,
              "",
              "Journal or conference, in the spelling that most papers have; null if unknown")
          .optional(
              DOI, DataTypes.StringType, "", "DOI, lower case, without resolver; null if unknown")
          .optional(ARXIV_ID, DataTypes.StringType, "", "arXiv id without version; null if unknown")
          .mandatory(
              N_SIGHTINGS,
              DataTypes.IntegerType,
              "sightings",
              "Number of times that the paper was seen in the dumps")
          .mandatory(
              FIRST_SOURCE,
              DataTypes.StringType,
              "source_format",
              "Format of the dump with the first sighting of the paper")
          .optional(
              N_AUTHORS_NOTE,
              DataTypes.StringType,
              Coded.listed(AuthorsNote.values()),
              "Reason why n_authors is unknown; null if it is known")
          .optional(
              N_AUTHORS_AT_LEAST,
              DataTypes.IntegerType,
              "authors, 1..",
              "Lower bound of the number of authors if the author list is cut (n_authors_note"
                  + " truncated_list): the people still named, and one more if the list says that"
                  + " there are others; the largest bound of all sightings; null if n_authors is"
                  + " known or there is no bound")
          .mandatory(
              WITHDRAWN,
              DataTypes.BooleanType,
              "",
              "True if a sighting marks the paper as withdrawn or retracted, or a notice of"
                  + " retraction in the dumps names its DOI")
          .optional(
              NOTICE,
              DataTypes.StringType,
              Coded.listed(NoticeKind.values()),
              "Kind of notice that this is about another paper, by its title or its dump; null for"
                  + " a paper of its own")
          .optional(
              NOTICES_ABOUT,
              DataTypes.StringType,
              "",
              "Kinds of notices about this paper (correction, retraction, concern, supplement) that"
                  + " the dumps tell by its DOI or in its own record, joined with \"; \"; null if"
                  + " there are none")
          .optional(
              LANGUAGE,
              DataTypes.StringType,
              "ISO 639-1",
              "Language of the abstract, or of the title where that does not tell, by script and"
                  + " stop words; if they have too few words, or are in none of the 38 languages"
                  + " that are told apart (Polish and Ukrainian are not among them, for one), the"
                  + " language that most sightings state; null if none states one, or two are"
                  + " stated equally often")
          .optional(
              TOPIC_ID,
              DataTypes.IntegerType,
              "",
              "Topic with the largest weight (the lower id on a tie); null if the paper has no"
                  + " usable text, is in a language that topics are not fitted to, or topics were"
                  + " not fitted")
          .optional(
              TOPIC_WEIGHT,
              DataTypes.DoubleType,
              "0..1",
              "Weight of topic_id in the paper; null if topic_id is null")
          .build();

  private PapersTable() {}
}
