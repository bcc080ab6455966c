package io.github.ream.corpus;

import io.github.ream.schema.CodePoints;
import java.io.Serializable;
import java.util.List;

/** The texts of a {@link Variant} that only comparisons need. */
final class ComparedTexts implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The title as written, without marks of retraction. */
  final String title;

  /** The kind of notice that the title announces, null if none. */
  final String titleNotice;

  /** The kind of notice that title or dump announce, null if none. */
  final String notice;

  /** Whether the title is one that recurs. */
  final boolean standing;

  /** The abstract as written, null without any. */
  final String abstractText;

  /** Parts of the authors' names; empty if none are named. */
  final List<String> nameParts;

  /** The DOI without version, null if unknown. */
  final String doi;

  /** The arXiv id, null if unknown. */
  final String arxivId;

  /** Publication year, null if unknown, or if the title tells well enough without it. */
  final Integer year;

  /** The words of the abstract, null without any, or where the abstract itself is at hand. */
  final WordSketch sketch;

  private ComparedTexts(ComparedTexts of, WordSketch sketch) {
    this.title = of.title;
    this.standing = of.standing;
    this.doi = of.doi;
    this.arxivId = of.arxivId;
    this.sketch = sketch;
    titleNotice = null;
    notice = null;
    abstractText = null;
    nameParts = List.of();
    year = null;
  }

  ComparedTexts(SightedPaper sighting) {
    title = sighting.title().bare();
    titleNotice = sighting.title().notice();
    notice = sighting.notice();
    standing = sighting.title().standing();
    abstractText = sighting.abstractText();
    nameParts = sighting.nameParts();
    doi = sighting.doi();
    arxivId = sighting.arxivId();
    year = sighting.year();
    sketch = null;
  }

  /** The texts of two sightings of one variant; where they differ, the lesser one counts. */
  ComparedTexts(ComparedTexts a, ComparedTexts b) {
    title = lesser(a.title, b.title);
    titleNotice = lesser(a.titleNotice, b.titleNotice);
    notice = lesser(a.notice, b.notice);
    standing = a.standing || b.standing;
    abstractText = lesser(a.abstractText, b.abstractText);
    nameParts = a.nameParts;
    doi = a.doi;
    arxivId = a.arxivId;
    year = a.year;
    sketch = null;
  }

  /** Title, identifiers and a sketch of the abstract alone. */
  ComparedTexts sketched(WordSketch words) {
    return new ComparedTexts(this, words);
  }

  private static String lesser(String a, String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return CodePoints.ORDER.compare(a, b) <= 0 ? a : b;
  }
}
