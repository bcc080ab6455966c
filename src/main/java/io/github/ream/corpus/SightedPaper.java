package io.github.ream.corpus;

import io.github.ream.cleaning.LabelledTitle;
import io.github.ream.cleaning.Latex;
import io.github.ream.dump.record.RecordSchema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The parts of one sighting that identity rests on, and the id of the {@link Variant} that it
 * belongs to: a hash of its normalised title, abstract, names and identifiers.
 *
 * @param place a hash of its file and position
 * @param title the title, LaTeX read as text
 * @param doi the DOI without version, null if unknown
 * @param notice the kind of notice that it is by the dump or by its title, null if none
 * @param year publication year, null if unknown or if the title tells well enough without it
 * @param nameParts parts of the authors' names; empty if none are named
 * @param fingerprint hash of the abstract's letters and digits, null without any
 */
record SightedPaper(
    long place,
    LabelledTitle title,
    String abstractText,
    String doi,
    String arxivId,
    String notice,
    Integer year,
    String titleKey,
    List<String> nameParts,
    ContentHash fingerprint,
    ContentHash variant) {

  /**
   * Column: a hash of a sighting's place; of ten million sightings, two share a hash with odds of
   * 3e-6.
   */
  static final String PLACE = "place";

  /** The columns that {@link #of} reads. */
  static Column[] columns(Column place) {
    return new Column[] {
      place.as(PLACE),
      functions.col(RecordSchema.TITLE),
      functions.col(RecordSchema.ABSTRACT),
      functions.col(RecordSchema.AUTHORS),
      functions.col(RecordSchema.DOI),
      functions.col(RecordSchema.ARXIV_ID),
      functions.col(RecordSchema.DATE_YEAR),
      functions.col(RecordSchema.NOTICE)
    };
  }

  static Column placeColumn() {
    return functions
        .xxhash64(functions.col(RecordSchema.SOURCE_FILE), functions.col(RecordSchema.POSITION))
        .as(PLACE);
  }

  static SightedPaper of(Row row) {
    String written = row.getAs(RecordSchema.TITLE);
    LabelledTitle title = LabelledTitle.of(Latex.toText(written));
    String text = row.getAs(RecordSchema.ABSTRACT);
    String doi = row.getAs(RecordSchema.DOI);
    String arxivId = row.getAs(RecordSchema.ARXIV_ID);
    String titleKey = NormalizedText.titleKey(title, written);
    boolean dated = title.standing() || titleKey.length() < SamePaper.TELLING_TITLE;
    Integer year = dated ? row.getAs(RecordSchema.DATE_YEAR) : null;
    String marked = row.getAs(RecordSchema.NOTICE);
    String notice = marked == null ? title.notice() : marked;
    List<String> nameParts = List.of(NormalizedText.nameParts(names(row)));
    String squashed = NormalizedText.squashed(text);
    ContentHash fingerprint = squashed == null ? null : ContentHash.of(squashed);
    String known =
        String.join(
            "\n",
            titleKey,
            fingerprint == null ? "" : fingerprint.toString(),
            String.join(" ", nameParts),
            doi == null ? "" : doi,
            arxivId == null ? "" : arxivId);
    return new SightedPaper(
        row.<Long>getAs(PLACE),
        title,
        text,
        Dois.withoutVersion(doi),
        arxivId,
        notice,
        year,
        titleKey,
        nameParts,
        fingerprint,
        ContentHash.of(
            known
                + (year == null ? "" : "\n" + year)
                + (Objects.equals(notice, title.notice()) ? "" : "\n" + notice)));
  }

  /** The names of the authors, a line each. */
  private static String names(Row row) {
    int authors = row.fieldIndex(RecordSchema.AUTHORS);
    return row.isNullAt(authors)
        ? ""
        : row.<String>getList(authors).stream()
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
  }
}
