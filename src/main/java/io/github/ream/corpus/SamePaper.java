package io.github.ream.corpus;

import io.github.ream.config.Settings;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * Whether two variants are one paper, by their identifiers, titles, abstracts and authors. The
 * package's documentation states the rule.
 */
final class SamePaper implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a comparison says. */
  enum Verdict {
    YES,
    NO,
    /** The titles are the same and nothing speaks for or against. */
    PERHAPS
  }

  private enum Evidence {
    FOR,
    AGAINST,
    NONE
  }

  private static final double SAME_AUTHORS = 0.6;
  private static final int TELLING_TITLE = 20;
  private static final List<String> NOTICES =
      List.of(
          "erratum", "corrigendum", "correction", "addendum", "commenton", "replyto", "responseto");

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
    if (!sameTitle && !shareAnIdentifier(a, b) && !isNearTitle(a, b) && !isSubtitled(a, b)) {
      return Verdict.NO;
    }
    Evidence abstracts = abstracts(a, b);
    Evidence authors = authors(a, b);
    boolean sameArxiv = a.arxivId() != null && a.arxivId().equals(b.arxivId());
    boolean otherArxiv = a.arxivId() != null && b.arxivId() != null && !sameArxiv;
    boolean sameDoi = a.doi() != null && a.doi().equals(b.doi());
    if (sameArxiv || sameDoi) {
      return identified(a, b, sameTitle, abstracts, authors, sameArxiv);
    }
    if (sameTitle) {
      return titled(a, b, abstracts, authors, otherArxiv);
    }
    return nearlyTitled(a, b, abstracts, authors, otherArxiv);
  }

  private static boolean shareAnIdentifier(Variant a, Variant b) {
    return (a.arxivId() != null && a.arxivId().equals(b.arxivId()))
        || (a.doi() != null && a.doi().equals(b.doi()));
  }

  /** One identifier: something else must agree, for one DOI can sit on dozens of papers. */
  private Verdict identified(
      Variant a,
      Variant b,
      boolean sameTitle,
      Evidence abstracts,
      Evidence authors,
      boolean sameArxiv) {
    boolean guarded =
        sameTitle
            || authors == Evidence.FOR
            || abstracts == Evidence.FOR
            || isNearTitle(a, b)
            || isSubtitled(a, b);
    boolean unopposed = sameArxiv && authors != Evidence.AGAINST && abstracts != Evidence.AGAINST;
    return guarded || unopposed ? Verdict.YES : Verdict.NO;
  }

  private static Verdict titled(
      Variant a, Variant b, Evidence abstracts, Evidence authors, boolean otherArxiv) {
    if (abstracts == Evidence.FOR) {
      return Verdict.YES;
    }
    if (otherArxiv) {
      return Verdict.NO;
    }
    boolean telling = a.titleKey().length() >= TELLING_TITLE;
    if (abstracts == Evidence.AGAINST) {
      return telling && authors == Evidence.FOR ? Verdict.YES : Verdict.NO;
    }
    if (authors == Evidence.FOR) {
      return Verdict.YES;
    }
    boolean otherDoi = a.doi() != null && b.doi() != null;
    return authors == Evidence.AGAINST || otherDoi ? Verdict.NO : Verdict.PERHAPS;
  }

  private Verdict nearlyTitled(
      Variant a, Variant b, Evidence abstracts, Evidence authors, boolean otherArxiv) {
    if (otherArxiv || abstracts == Evidence.AGAINST || isNotice(a) != isNotice(b)) {
      return Verdict.NO;
    }
    boolean sameNumbers = a.numbers().equals(b.numbers());
    if (abstracts == Evidence.FOR) {
      boolean same =
          agree(a, b, nearTitleAbstract)
              && authors != Evidence.AGAINST
              && (sameNumbers || isSubtitled(a, b));
      return same ? Verdict.YES : Verdict.NO;
    }
    boolean telling = Math.min(a.titleKey().length(), b.titleKey().length()) >= TELLING_TITLE;
    boolean byAuthors = authors == Evidence.FOR && sameNumbers && (telling || isNearTitle(a, b));
    return byAuthors ? Verdict.YES : Verdict.NO;
  }

  /** Whether a title says that the paper is about another one. */
  private static boolean isNotice(Variant v) {
    return NOTICES.stream().anyMatch(v.titleKey()::startsWith);
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
