package io.github.ream.corpus;

import io.github.ream.schema.CodePoints;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/** A paper made of its variants. */
final class MatchedPaper implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String titleKey;
  private final ContentHash own;
  private final long[] places;

  /**
   * A paper.
   *
   * @param titleKey the least of the normalised titles of its variants
   * @param own a hash that distinguishes it from other papers of the title: the least fingerprint
   *     of its abstracts, or, without abstracts, the least id of its variants
   * @param places where its sightings are
   */
  private MatchedPaper(String titleKey, ContentHash own, long[] places) {
    this.titleKey = titleKey;
    this.own = own;
    this.places = places;
  }

  static MatchedPaper of(List<Variant> variants) {
    String titleKey = variants.stream().map(Variant::titleKey).min(CodePoints.ORDER).orElseThrow();
    ContentHash own =
        variants.stream()
            .map(Variant::fingerprint)
            .filter(Objects::nonNull)
            .min(ContentHash::compareTo)
            .orElseGet(
                () -> variants.stream().map(Variant::id).min(ContentHash::compareTo).orElseThrow());
    long[] places = variants.stream().flatMapToLong(v -> Arrays.stream(v.places())).toArray();
    return new MatchedPaper(titleKey, own, places);
  }

  /** The paper's id. */
  String id(boolean othersHaveItsTitle) {
    return ContentHash.of(othersHaveItsTitle ? titleKey + "\n" + own : titleKey).toString();
  }

  String titleKey() {
    return titleKey;
  }

  int sightings() {
    return places.length;
  }

  /** Where its sightings are. */
  LongStream places() {
    return Arrays.stream(places);
  }
}
