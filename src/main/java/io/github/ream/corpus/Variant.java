package io.github.ream.corpus;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One of the forms a paper was seen in: all sightings with the same title, abstract, authors and
 * identifiers, and what of them is compared.
 */
final class Variant {
  static final String ID = "variant";
  static final String TITLE_KEY = "title_key";
  static final String MAIN_TITLE_KEY = "main_title_key";
  static final String NUMBERS = "title_numbers";
  static final String FINGERPRINT = "abstract_fingerprint";
  static final String WORDS = "abstract_words";
  static final String NAME_PARTS = "name_parts";
  static final String DOI = "doi";
  static final String ARXIV_ID = "arxiv_id";
  static final String SIGHTINGS = "variant_sightings";

  static final StructType SCHEMA =
      new StructType()
          .add(ID, DataTypes.StringType)
          .add(TITLE_KEY, DataTypes.StringType)
          .add(MAIN_TITLE_KEY, DataTypes.StringType)
          .add(NUMBERS, DataTypes.StringType)
          .add(FINGERPRINT, DataTypes.StringType)
          .add(WORDS, DataTypes.createArrayType(DataTypes.LongType))
          .add(NAME_PARTS, DataTypes.createArrayType(DataTypes.StringType))
          .add(DOI, DataTypes.StringType)
          .add(ARXIV_ID, DataTypes.StringType)
          .add(SIGHTINGS, DataTypes.LongType);

  private final Row row;
  private final long[] grams;
  private final long[] words;

  /** The variant in a row of {@link #SCHEMA}. */
  Variant(Row row) {
    this.row = row;
    this.grams = NormalizedText.grams(titleKey());
    this.words =
        row.isNullAt(5)
            ? new long[0]
            : row.<Long>getList(5).stream().mapToLong(Long::longValue).toArray();
  }

  /** Hash of what the variant is. */
  String id() {
    return row.getString(0);
  }

  /** The normalised title. */
  String titleKey() {
    return row.getString(1);
  }

  /** The normalised title without its subtitle, null if it has none. */
  String mainTitleKey() {
    return row.getString(2);
  }

  /** The numbers in the title. */
  String numbers() {
    return row.getString(3);
  }

  boolean hasAbstract() {
    return !row.isNullAt(4);
  }

  /** Parts of the authors' names; empty if none are named. */
  List<String> nameParts() {
    return row.isNullAt(6) ? List.of() : row.getList(6);
  }

  /** The DOI, null if unknown. */
  String doi() {
    return row.getString(7);
  }

  /** The arXiv id, null if unknown. */
  String arxivId() {
    return row.getString(8);
  }

  /** How many sightings it has. */
  long sightings() {
    return row.getLong(9);
  }

  boolean sameAbstract(Variant other) {
    return row.getString(4).equals(other.row.getString(4));
  }

  /** How alike the titles are: Jaccard similarity of their runs of three letters. */
  double titleSimilarity(Variant other) {
    return NormalizedText.jaccard(grams, other.grams);
  }

  /** How alike the abstracts are: Jaccard similarity of their words. */
  double abstractSimilarity(Variant other) {
    return NormalizedText.jaccard(words, other.words);
  }

  /** Whether one abstract is a truncated copy of the other. */
  boolean containsAbstract(Variant other) {
    return NormalizedText.isContained(words, other.words);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Variant v && v.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public String toString() {
    return id() + " " + titleKey() + " " + Arrays.hashCode(words);
  }
}
