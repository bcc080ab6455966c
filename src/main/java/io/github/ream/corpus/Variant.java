package io.github.ream.corpus;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of the forms in which a paper was seen: all sightings with the same normalised title,
 * abstract, authors and identifiers, and the texts that comparisons need.
 */
final class Variant implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ContentHash id;
  private final String titleKey;
  private final ContentHash fingerprint;
  private final ComparedTexts compared;

  /** Has room for more, as thousands of sightings are added one by one. */
  private final long[] places;

  private final int sightings;

  private transient long[] grams;
  private transient long[] words;
  private transient List<String> titleWords;
  private transient Optional<String> mainTitleKey;

  Variant(
      ContentHash id,
      String titleKey,
      ContentHash fingerprint,
      ComparedTexts compared,
      long... places) {
    this(id, titleKey, fingerprint, compared, places, places.length);
  }

  private Variant(
      ContentHash id,
      String titleKey,
      ContentHash fingerprint,
      ComparedTexts compared,
      long[] places,
      int sightings) {
    this.id = id;
    this.titleKey = titleKey;
    this.fingerprint = fingerprint;
    this.compared = compared;
    this.places = places;
    this.sightings = sightings;
  }

  /** The variant of one sighting, to be compared or not. */
  static Variant of(SightedPaper sighting, boolean toCompare) {
    return new Variant(
        sighting.variant(),
        sighting.titleKey(),
        sighting.fingerprint(),
        toCompare ? new ComparedTexts(sighting) : null,
        sighting.place());
  }

  /** The same variant with the sightings of both; neither is to be added to again. */
  Variant and(Variant other) {
    int both = sightings + other.sightings;
    long[] all = both <= places.length ? places : Arrays.copyOf(places, 2 * both);
    System.arraycopy(other.places, 0, all, sightings, other.sightings);
    return new Variant(
        id,
        titleKey,
        fingerprint,
        compared == null ? null : new ComparedTexts(compared, other.compared),
        all,
        both);
  }

  /** The same variant without the texts that only comparisons need. */
  Variant withoutTexts() {
    return new Variant(id, titleKey, fingerprint, null, places());
  }

  /**
   * The same variant, which is to be compared, with title, identifiers and a sketch of the abstract
   * alone, not its places.
   */
  Variant sketched() {
    // The words are not kept: this one is stored.
    WordSketch sketch =
        hasAbstract() ? new WordSketch(NormalizedText.words(compared.abstractText)) : null;
    return new Variant(id, titleKey, fingerprint, compared.sketched(sketch));
  }

  /** The first 64 bits of its id. */
  long vertex() {
    return id.high();
  }

  /** The hash of its title, abstract, authors and identifiers. */
  ContentHash id() {
    return id;
  }

  /** The normalised title. */
  String titleKey() {
    return titleKey;
  }

  /** Hash of the abstract's letters and digits, null without any. */
  ContentHash fingerprint() {
    return fingerprint;
  }

  /** The normalised title without its subtitle, null if it has none. */
  String mainTitleKey() {
    if (mainTitleKey == null) {
      mainTitleKey = Optional.ofNullable(NormalizedText.mainTitleKey(compared.title));
    }
    return mainTitleKey.orElse(null);
  }

  /** The kind of notice about another paper that the title announces, null if none. */
  String titleNotice() {
    return compared.titleNotice;
  }

  /** The kind of notice about another paper that title or dump announce, null if none. */
  String notice() {
    return compared.notice;
  }

  /** Whether the title is one that recurs. */
  boolean isStanding() {
    return compared.standing;
  }

  /** Publication year, null if unknown or if the title tells well enough without it. */
  Integer year() {
    return compared.year;
  }

  /** How the title differs from another one. */
  TitleDifference titleDifference(Variant other) {
    return new TitleDifference(titleWords(), other.titleWords());
  }

  private List<String> titleWords() {
    if (titleWords == null) {
      titleWords = TitleDifference.words(compared.title);
    }
    return titleWords;
  }

  boolean hasAbstract() {
    return fingerprint != null;
  }

  /** Parts of the authors' names; empty if none are named. */
  List<String> nameParts() {
    return compared.nameParts;
  }

  /** The DOI without version, null if unknown. */
  String doi() {
    return compared.doi;
  }

  /** The arXiv id, null if unknown. */
  String arxivId() {
    return compared.arxivId;
  }

  /** The number of its sightings. */
  int sightings() {
    return sightings;
  }

  /** The places of its sightings. */
  long[] places() {
    return Arrays.copyOf(places, sightings);
  }

  boolean sameAbstract(Variant other) {
    return fingerprint.equals(other.fingerprint);
  }

  /** How alike the titles are: Jaccard similarity of their runs of three letters. */
  double titleSimilarity(Variant other) {
    return NormalizedText.jaccard(grams(), other.grams());
  }

  /** How alike the abstracts are: Jaccard similarity of their words. */
  double abstractSimilarity(Variant other) {
    return NormalizedText.jaccard(words(), other.words());
  }

  /** Whether one abstract is a truncated copy of the other. */
  boolean containsAbstract(Variant other) {
    return NormalizedText.isContained(words(), other.words());
  }

  /** Whether two {@linkplain #sketched sketched} variants may have abstracts that agree. */
  boolean mayAgree(Variant other, double similarity) {
    return sameAbstract(other) || compared.sketch.mayAgree(other.compared.sketch, similarity);
  }

  private long[] grams() {
    if (grams == null) {
      grams = NormalizedText.grams(titleKey);
    }
    return grams;
  }

  private long[] words() {
    if (words == null) {
      String text = compared.abstractText;
      words = text == null ? new long[0] : NormalizedText.words(text);
    }
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Variant v && v.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + " " + titleKey;
  }
}
