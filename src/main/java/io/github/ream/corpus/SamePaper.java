package io.github.ream.corpus;

import io.github.ream.config.Settings;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Whether two variants are one paper, by their identifiers, titles, abstracts and authors. The
 * package's documentation states the rule.
 */
final class SamePaper implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The outcome of a comparison. */
  enum Verdict {
    YES,
    NO,
    /**
     * Little speaks for one paper and nothing against it: the two join if there is no better match.
     */
    PERHAPS
  }

  private enum Evidence {
    FOR,
    AGAINST,
    NONE
  }

  private static final double SAME_AUTHORS = 0.6;

  /** Titles with at least this many letters are rarely shared by two papers of the same authors. */
  static final int TELLING_TITLE = 20;

  /** A preprint is rarely published more than this many years later. */
  private static final int YEARS_TO_PUBLICATION = 2;

  private final double sameAbstract;
  private final double nearTitle;
  private final double nearTitleAbstract;

  SamePaper(Settings.Corpus settings) {
    this.sameAbstract = settings.sameAbstractSimilarity();
    this.nearTitle = settings.nearTitleSimilarity();
    this.nearTitleAbstract = settings.nearTitleAbstractSimilarity();
  }

  Verdict of(Variant a, Variant b) {
    boolean sameTitle = a.titleKey().equals(b.titleKey());
    if (!sameTitle && !mayBeOne(a, b)) {
      return Verdict.NO;
    }
    if (areOtherNotices(a, b, sameTitle)) {
      return Verdict.NO;
    }
    Evidence abstracts = abstracts(a, b);
    Evidence authors = authors(a, b);
    boolean sameArxiv = a.arxivId() != null && a.arxivId().equals(b.arxivId());
    boolean otherArxiv = a.arxivId() != null && b.arxivId() != null && !sameArxiv;
    if (sameArxiv) {
      return ofOneArxivId(a, b, sameTitle, abstracts, authors);
    }
    if (sameTitle && (a.isStanding() || b.isStanding())) {
      return standing(a, b, abstracts, authors);
    }
    if (a.doi() != null && a.doi().equals(b.doi())) {
      return ofOneDoi(a, b, sameTitle, abstracts, authors);
    }
    if (sameTitle) {
      return titled(a, b, abstracts, authors, otherArxiv);
    }
    return nearlyTitled(a, b, abstracts, authors, otherArxiv);
  }

  /**
   * Whether titles and identifiers of two variants of different titles let them be one paper;
   * abstracts and authors are not looked at.
   */
  boolean mayBeOne(Variant a, Variant b) {
    return shareAnIdentifier(a, b) || isNearTitle(a, b) || isSubtitled(a, b);
  }

  /**
   * Whether two variants are two papers whatever a third variant says: their identifiers differ, or
   * their title recurs.
   */
  boolean areApart(Variant a, Variant b) {
    boolean otherArxiv =
        a.arxivId() != null && b.arxivId() != null && !a.arxivId().equals(b.arxivId());
    boolean surely =
        otherArxiv
            || a.isStanding()
            || b.isStanding()
            || Dois.areOfTwoPapers(a.doi(), b.doi())
            || !Objects.equals(a.notice(), b.notice());
    return surely && of(a, b) == Verdict.NO;
  }

  /**
   * Whether one variant is a notice and the other is none, or one of another kind. If only a dump
   * says so, variants with one title and one DOI are still one record, seen in two dumps.
   */
  private static boolean areOtherNotices(Variant a, Variant b, boolean sameTitle) {
    boolean sameDoi = a.doi() != null && a.doi().equals(b.doi());
    boolean byTitle = !sameTitle && !Objects.equals(a.titleNotice(), b.titleNotice());
    return !Objects.equals(a.notice(), b.notice()) && (byTitle || !sameDoi);
  }

  static boolean shareAnIdentifier(Variant a, Variant b) {
    return (a.arxivId() != null && a.arxivId().equals(b.arxivId()))
        || (a.doi() != null && a.doi().equals(b.doi()));
  }

  private Verdict ofOneArxivId(
      Variant a, Variant b, boolean sameTitle, Evidence abstracts, Evidence authors) {
    boolean guarded =
        sameTitle
            || authors == Evidence.FOR
            || abstracts == Evidence.FOR
            || isNearTitle(a, b)
            || isSubtitled(a, b);
    boolean unopposed = authors != Evidence.AGAINST && abstracts != Evidence.AGAINST;
    return guarded || unopposed ? Verdict.YES : Verdict.NO;
  }

  /** All chapters of a book, or all articles of an issue, can bear one DOI. */
  private Verdict ofOneDoi(
      Variant a, Variant b, boolean sameTitle, Evidence abstracts, Evidence authors) {
    boolean both = abstracts == Evidence.AGAINST && authors == Evidence.AGAINST;
    boolean either = abstracts == Evidence.AGAINST || authors == Evidence.AGAINST;
    if (abstracts == Evidence.FOR) {
      return Verdict.YES;
    }
    if (sameTitle) {
      return isTelling(a) ? Verdict.YES : verdict(!either);
    }
    if (isNearTitle(a, b) || isSubtitled(a, b)) {
      TitleDifference difference = a.titleDifference(b);
      if (!difference.ofNumbers() && !difference.ofTellingWords()) {
        return verdict(!both);
      }
    }
    return authors == Evidence.FOR && abstracts == Evidence.NONE ? Verdict.PERHAPS : Verdict.NO;
  }

  /** A title that recurs tells nothing: identifiers, years and authors do. */
  private static Verdict standing(Variant a, Variant b, Evidence abstracts, Evidence authors) {
    boolean sameDoi = a.doi() != null && a.doi().equals(b.doi());
    boolean otherDoi = a.doi() != null && b.doi() != null && !sameDoi;
    boolean otherYear = a.year() != null && b.year() != null && !a.year().equals(b.year());
    if (abstracts == Evidence.AGAINST || authors == Evidence.AGAINST || otherDoi) {
      return Verdict.NO;
    }
    if (sameDoi) {
      return Verdict.YES;
    }
    if (otherYear || (abstracts == Evidence.NONE && authors == Evidence.NONE)) {
      return Verdict.NO;
    }
    boolean sameYear = a.year() != null && a.year().equals(b.year());
    return sameYear || abstracts == Evidence.FOR ? Verdict.YES : Verdict.PERHAPS;
  }

  private static Verdict titled(
      Variant a, Variant b, Evidence abstracts, Evidence authors, boolean otherArxiv) {
    if (abstracts == Evidence.FOR) {
      return Verdict.YES;
    }
    if (otherArxiv || Dois.areOfTwoPapers(a.doi(), b.doi())) {
      return Verdict.NO;
    }
    if (abstracts == Evidence.AGAINST) {
      return verdict(isTelling(a) && authors == Evidence.FOR);
    }
    if (authors == Evidence.FOR) {
      return verdict(isTelling(a) || !areYearsApart(a, b));
    }
    boolean otherDoi = a.doi() != null && b.doi() != null;
    return authors == Evidence.AGAINST || otherDoi ? Verdict.NO : Verdict.PERHAPS;
  }

  private Verdict nearlyTitled(
      Variant a, Variant b, Evidence abstracts, Evidence authors, boolean otherArxiv) {
    if (otherArxiv || abstracts == Evidence.AGAINST) {
      return Verdict.NO;
    }
    if (abstracts == Evidence.FOR) {
      boolean agree = agree(a, b, nearTitleAbstract) && authors != Evidence.AGAINST;
      return verdict(agree && titlesLet(a, b, true));
    }
    boolean telling = isTelling(a) && isTelling(b);
    boolean mayBe = authors == Evidence.FOR && (telling || isNearTitle(a, b));
    boolean apart = !mayBe || Dois.areOfTwoPapers(a.doi(), b.doi());
    return verdict(!apart && titlesLet(a, b, false));
  }

  /**
   * Whether that by which two nearly equal titles differ lets them be one paper's.
   *
   * @param byAbstracts whether it is their abstracts that agree, and not their authors alone
   */
  static boolean titlesLet(Variant a, Variant b, boolean byAbstracts) {
    TitleDifference difference = a.titleDifference(b);
    if (byAbstracts) {
      return isSubtitled(a, b) || (!difference.ofNumbers() && !difference.ofTellingWords());
    }
    return isSubtitled(a, b) ? !difference.ofSubtitle() : !difference.ofAnyWords();
  }

  private static Verdict verdict(boolean same) {
    return same ? Verdict.YES : Verdict.NO;
  }

  private static boolean isTelling(Variant v) {
    return v.titleKey().length() >= TELLING_TITLE;
  }

  private static boolean areYearsApart(Variant a, Variant b) {
    return a.year() != null
        && b.year() != null
        && Math.abs(a.year() - b.year()) > YEARS_TO_PUBLICATION;
  }

  private boolean isNearTitle(Variant a, Variant b) {
    return a.titleSimilarity(b) >= nearTitle;
  }

  private static boolean isSubtitled(Variant a, Variant b) {
    return a.titleKey().equals(b.mainTitleKey()) || b.titleKey().equals(a.mainTitleKey());
  }

  private Evidence abstracts(Variant a, Variant b) {
    if (!a.hasAbstract() || !b.hasAbstract()) {
      return Evidence.NONE;
    }
    return agree(a, b, sameAbstract) ? Evidence.FOR : Evidence.AGAINST;
  }

  private static boolean agree(Variant a, Variant b, double similarity) {
    return a.sameAbstract(b) || a.abstractSimilarity(b) >= similarity || a.containsAbstract(b);
  }

  private static Evidence authors(Variant a, Variant b) {
    List<String> fewer = a.nameParts();
    List<String> more = b.nameParts();
    if (fewer.isEmpty() || more.isEmpty()) {
      return Evidence.NONE;
    }
    if (fewer.size() > more.size()) {
      fewer = b.nameParts();
      more = a.nameParts();
    }
    long shared = fewer.stream().filter(new HashSet<>(more)::contains).count();
    return shared >= SAME_AUTHORS * fewer.size() ? Evidence.FOR : Evidence.AGAINST;
  }
}
