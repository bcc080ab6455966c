package io.github.ream.corpus;

import io.github.ream.config.Settings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Of variants that meet in a block, the pairs of different titles that may be one paper by what
 * {@link Variant#sketched} leaves of them. Most titles that share a band are not alike, and most
 * titles of a kind ("Annual report of …") have abstracts that are not: their texts are not sent.
 */
final class LikelyPairs implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SamePaper same;
  private final double similarity;

  LikelyPairs(SamePaper same, Settings.Corpus settings) {
    this.same = same;
    this.similarity = settings.nearTitleAbstractSimilarity();
  }

  /** The rooms of the pairs. */
  List<Encounters.Room> of(List<Variant> sketched) {
    List<Encounters.Room> pairs = new ArrayList<>();
    for (int i = 0; i < sketched.size(); i++) {
      for (int j = i + 1; j < sketched.size(); j++) {
        if (mayBeOne(sketched.get(i), sketched.get(j))) {
          pairs.add(Encounters.Room.ofTwo(sketched.get(i).vertex(), sketched.get(j).vertex()));
        }
      }
    }
    return pairs;
  }

  /** False only for two variants of one title, and where {@link SamePaper#of} does not say yes. */
  boolean mayBeOne(Variant a, Variant b) {
    if (a.titleKey().equals(b.titleKey())) {
      return false;
    }
    if (SamePaper.shareAnIdentifier(a, b)) {
      return true;
    }
    boolean otherArxiv = a.arxivId() != null && b.arxivId() != null;
    boolean abstracts = a.hasAbstract() && b.hasAbstract();
    boolean apart =
        otherArxiv
            || (abstracts ? !a.mayAgree(b, similarity) : Dois.areOfTwoPapers(a.doi(), b.doi()));
    return !apart && same.mayBeOne(a, b) && SamePaper.titlesLet(a, b, abstracts);
  }
}
