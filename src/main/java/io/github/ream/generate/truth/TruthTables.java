package io.github.ream.generate.truth;

import io.github.ream.schema.Table;
import org.apache.spark.sql.types.DataTypes;

/** The tables of truth beside made-up dumps, at {@code OUTPUT/truth/<table>}. */
public final class TruthTables {
  public static final String PAPER = "paper";
  public static final String TITLE = "title";
  public static final String ABSTRACT = "abstract";
  public static final String N_AUTHORS = "n_authors";
  public static final String N_AUTHORS_SHOWN = "n_authors_shown";
  public static final String ORGANIZATION = "organization";
  public static final String ORGANIZATION_SHOWN = "organization_shown";
  public static final String PUBLISHED_ON = "published_on";
  public static final String PUBLISHED_ON_SHOWN = "published_on_shown";
  public static final String COMMENTS = "comments";
  public static final String COMMENTS_SHOWN = "comments_shown";
  public static final String TOPIC = "topic";
  public static final String TOPIC_WEIGHT = "topic_weight";
  public static final String SIGHTINGS_COUNT = "sightings";
  public static final String ODD_CASE = "odd_case";
  public static final String WEIGHT = "weight";
  public static final String FIELD = "field";
  public static final String TERM = "term";
  public static final String PROBABILITY = "probability";
  public static final String FILE = "file";
  public static final String POSITION = "position";
  public static final String LAYOUT = "layout";
  public static final String CAPTURED_ON = "captured_on";
  public static final String DATE_TEXT = "date_text";
  public static final String ABSTRACT_FORM = "abstract_form";
  public static final String TITLE_VARIANT = "title_variant";
  public static final String AUTHORS_NAMED = "authors_named";
  public static final String DATE_PRECISION = "date_precision";
  public static final String UPVOTES = "upvotes";
  public static final String UPVOTES_SHOWN = "upvotes_shown";
  public static final String VENUE = "venue";
  public static final String VENUE_SHOWN = "venue_shown";
  public static final String DOI = "doi";
  public static final String DOI_SHOWN = "doi_shown";
  public static final String ARXIV_ID = "arxiv_id";
  public static final String ARXIV_ID_SHOWN = "arxiv_id_shown";
  public static final String SHARE = "share";
  public static final String GROWTH = "growth";
  public static final String MEAN_AUTHORS_FIRST_YEAR = "mean_authors_first_year";
  public static final String MEAN_AUTHORS_LAST_YEAR = "mean_authors_last_year";
  public static final String PERSON = "person";
  public static final String AUTHOR_NAME = "author_name";

  /** The true properties of each paper, and those that the dumps together show. */
  public static final Table PAPERS =
      Table.named("papers", "one row per made-up paper")
          .key(PAPER)
          .mandatory(PAPER, DataTypes.LongType, "0..", "Number of the paper")
          .mandatory(TITLE, DataTypes.StringType, "", "Its title, unlike any other's")
          .mandatory(ABSTRACT, DataTypes.StringType, "", "Its abstract, on one line")
          .mandatory(N_AUTHORS, DataTypes.IntegerType, "authors", "True number of authors")
          .optional(
              N_AUTHORS_SHOWN,
              DataTypes.IntegerType,
              "authors",
              "Number in the last sighting that shows one; null if none does")
          .optional(
              ORGANIZATION, DataTypes.StringType, "", "Organisations, joined with \"; \", or null")
          .optional(
              ORGANIZATION_SHOWN,
              DataTypes.StringType,
              "",
              "Organisations in the last sighting that shows some; null if none does")
          .mandatory(PUBLISHED_ON, DataTypes.DateType, "UTC date", "True date")
          .optional(
              PUBLISHED_ON_SHOWN,
              DataTypes.DateType,
              "UTC date",
              "The most precise shown, its period's first day; null if no sighting shows one")
          .optional(
              DATE_PRECISION,
              DataTypes.StringType,
              "day, month, year",
              "Precision of published_on_shown")
          .mandatory(COMMENTS, DataTypes.IntegerType, "comments", "Comments in the end")
          .optional(
              COMMENTS_SHOWN,
              DataTypes.IntegerType,
              "comments",
              "Number in the last sighting that shows one; null if none does")
          .mandatory(UPVOTES, DataTypes.IntegerType, "upvotes", "Upvotes in the end")
          .optional(
              UPVOTES_SHOWN,
              DataTypes.IntegerType,
              "upvotes",
              "Number in the last sighting that shows one; null if none does")
          .mandatory(VENUE, DataTypes.StringType, "", "Journal or conference")
          .optional(VENUE_SHOWN, DataTypes.StringType, "", "Null if no sighting shows it")
          .mandatory(DOI, DataTypes.StringType, "", "DOI")
          .optional(DOI_SHOWN, DataTypes.StringType, "", "Null if no sighting shows it")
          .mandatory(ARXIV_ID, DataTypes.StringType, "", "arXiv id")
          .optional(ARXIV_ID_SHOWN, DataTypes.StringType, "", "Null if no sighting shows it")
          .mandatory(TOPIC, DataTypes.IntegerType, "1..", "Topic with the largest weight")
          .mandatory(TOPIC_WEIGHT, DataTypes.DoubleType, "0..1", "Its weight")
          .mandatory(SIGHTINGS_COUNT, DataTypes.IntegerType, "sightings", "Times it is seen")
          .optional(ODD_CASE, DataTypes.StringType, "", "What is odd about the paper")
          .build();

  /** The authors of each paper. */
  public static final Table AUTHORS =
      Table.named("authors", "one row per paper and author")
          .key(PAPER, POSITION)
          .mandatory(PAPER, DataTypes.LongType, "0..", "Number of the paper")
          .mandatory(POSITION, DataTypes.IntegerType, "1..", "Place in the author list")
          .mandatory(PERSON, DataTypes.LongType, "", "Who it is; namesakes differ here")
          .mandatory(AUTHOR_NAME, DataTypes.StringType, "", "Full name")
          .build();

  /** The topics of each paper. */
  public static final Table PAPER_TOPICS =
      Table.named("paper_topics", "one row per paper and topic it is about")
          .key(PAPER, TOPIC)
          .mandatory(PAPER, DataTypes.LongType, "0..", "Number of the paper")
          .mandatory(TOPIC, DataTypes.IntegerType, "1..", "Planted topic")
          .mandatory(WEIGHT, DataTypes.DoubleType, "0..1", "Weights of a paper sum to 1")
          .build();

  /** The words of the planted topics. */
  public static final Table TOPICS =
      Table.named("topics", "one row per planted topic and term")
          .key(TOPIC, TERM)
          .mandatory(TOPIC, DataTypes.IntegerType, "1..", "Planted topic")
          .mandatory(
              TERM, DataTypes.StringType, "", "A word or phrase, nouns in the singular, lower case")
          .mandatory(
              PROBABILITY,
              DataTypes.DoubleType,
              "0..1",
              "Share of the topic's words that are this one; the shares of the word classes are"
                  + " measured on 1,000 texts, and repeats that a sentence avoids are not counted"
                  + " out")
          .build();

  /** The frequency and the team sizes of the planted topics. */
  public static final Table TOPIC_PLAN =
      Table.named("topic_plan", "one row per planted topic")
          .key(TOPIC)
          .mandatory(TOPIC, DataTypes.IntegerType, "1..", "Planted topic")
          .mandatory(FIELD, DataTypes.StringType, "", "Field of study its words belong to")
          .mandatory(
              SHARE, DataTypes.DoubleType, "0..1", "Weight as a main topic, half-way in time")
          .mandatory(
              GROWTH,
              DataTypes.DoubleType,
              "-1..1",
              "Change of the logarithm of that weight over all years")
          .mandatory(
              MEAN_AUTHORS_FIRST_YEAR,
              DataTypes.DoubleType,
              "authors",
              "Expected team size on the first day of the first year")
          .mandatory(
              MEAN_AUTHORS_LAST_YEAR,
              DataTypes.DoubleType,
              "authors",
              "Expected team size on the last day of the last year")
          .build();

  /** Every sighting of a paper. */
  public static final Table SIGHTINGS =
      Table.named("sightings", "one row per time a paper is seen")
          .key(FILE, POSITION)
          .mandatory(FILE, DataTypes.StringType, "", "Path below the folder of dumps")
          .mandatory(POSITION, DataTypes.LongType, "1..", "Ordinal among the papers of the file")
          .mandatory(PAPER, DataTypes.LongType, "0..", "Number of the paper")
          .mandatory(LAYOUT, DataTypes.StringType, "", "Layout of the file")
          .mandatory(CAPTURED_ON, DataTypes.DateType, "UTC date", "When the file was captured")
          .optional(N_AUTHORS, DataTypes.IntegerType, "authors", "As shown; null if not shown")
          .mandatory(AUTHORS_NAMED, DataTypes.BooleanType, "", "True if authors are named")
          .optional(ORGANIZATION, DataTypes.StringType, "", "As shown; null if not shown")
          .optional(
              PUBLISHED_ON, DataTypes.DateType, "UTC date", "Date as meant; null if not shown")
          .optional(
              DATE_PRECISION,
              DataTypes.StringType,
              "day, month, year",
              "How much of it is shown; null if nothing is")
          .optional(DATE_TEXT, DataTypes.StringType, "", "Date as written; null if not shown")
          .optional(COMMENTS, DataTypes.IntegerType, "comments", "As shown; null if not shown")
          .optional(UPVOTES, DataTypes.IntegerType, "upvotes", "As shown; null if not shown")
          .optional(VENUE, DataTypes.StringType, "", "As shown; null if not shown")
          .optional(DOI, DataTypes.StringType, "", "If shown, lower case without resolver")
          .optional(ARXIV_ID, DataTypes.StringType, "", "As shown; null if not shown")
          .mandatory(TITLE, DataTypes.StringType, "", "Title as shown")
          .optional(
              TITLE_VARIANT, DataTypes.StringType, "", "How it differs from the true one, or null")
          .mandatory(
              ABSTRACT_FORM,
              DataTypes.StringType,
              "whole, cut, shortened, labelled, none",
              "What is shown of the abstract")
          .optional(
              ODD_CASE, DataTypes.StringType, "", "What is odd about the sighting or its paper")
          .build();

  /** Every file, including those without papers. */
  public static final Table FILES =
      Table.named("files", "one row per file")
          .key(FILE)
          .mandatory(FILE, DataTypes.StringType, "", "Path below the folder of dumps")
          .mandatory(LAYOUT, DataTypes.StringType, "", "Layout of the file")
          .mandatory(CAPTURED_ON, DataTypes.DateType, "UTC date", "When the file was captured")
          .mandatory(SIGHTINGS_COUNT, DataTypes.IntegerType, "sightings", "Papers in it")
          .optional(ODD_CASE, DataTypes.StringType, "", "What is odd about the file")
          .build();

  private TruthTables() {}
}
