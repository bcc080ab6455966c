package io.github.ream.topic;

import io.github.ream.schema.DatePrecision;
import io.github.ream.schema.PapersTable;
import io.github.ream.text.PaperToRead;
import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of papers as terms are read from them; without title and abstract where these are in other
 * languages.
 */
final class PaperTexts implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int NONE = -1;

  private final FittedLanguages languages;
  private final int id;
  private final int title;
  private final int text;
  private final int year;
  private final int language;
  private final int date;
  private final int precision;

  PaperTexts(StructType papers, FittedLanguages languages) {
    List<String> columns = Arrays.asList(papers.fieldNames());
    boolean tellMonths =
        columns.containsAll(List.of(PapersTable.PUBLISHED_ON, PapersTable.DATE_PRECISION));
    this.languages = languages;
    id = papers.fieldIndex(PapersTable.PAPER_ID);
    title = papers.fieldIndex(PapersTable.TITLE);
    text = papers.fieldIndex(PapersTable.ABSTRACT);
    year = papers.fieldIndex(PapersTable.PUBLISHED_YEAR);
    language = columns.indexOf(PapersTable.LANGUAGE);
    date = tellMonths ? papers.fieldIndex(PapersTable.PUBLISHED_ON) : NONE;
    precision = tellMonths ? papers.fieldIndex(PapersTable.DATE_PRECISION) : NONE;
  }

  PaperToRead of(Row paper) {
    boolean read = language == NONE || languages.has(paper.getString(language));
    return new PaperToRead(
        paper.getString(id),
        read ? paper.getString(title) : null,
        read ? paper.getString(text) : null,
        paper.<Integer>getAs(year),
        date == NONE || DatePrecision.YEAR.code().equals(paper.getString(precision))
            ? null
            : month(paper.get(date)));
  }

  /** The month of a date, which is of either class, as the session has it. */
  private static Integer month(Object date) {
    LocalDate day = date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
    return day == null ? null : day.getMonthValue();
  }
}
