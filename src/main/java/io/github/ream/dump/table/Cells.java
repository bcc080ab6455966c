package io.github.ream.dump.table;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;

/**
 * Divides rows into cells, with the parser that Spark reads CSV with. Quotes that are neither
 * doubled nor at an end of a cell are kept as text. If a row then has too few cells, its quoted
 * cells are read as unquoted ones.
 */
final class Cells {
  private static final int MOST_COLUMNS = 4_000;
  private static final int BUFFER = 4_096;

  private final CsvParser parser;
  private final TableShape shape;
  private CsvParser lenient;

  Cells(TableShape shape) {
    this.parser = parser(shape, UnescapedQuoteHandling.STOP_AT_CLOSING_QUOTE);
    this.shape = shape;
  }

  private static CsvParser parser(TableShape shape, UnescapedQuoteHandling handling) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(shape.delimiter());
    settings.getFormat().setQuote(shape.quoted() ? '"' : '\0');
    settings.getFormat().setQuoteEscape(shape.quoted() ? shape.escape() : '\0');
    settings.getFormat().setCharToEscapeQuoteEscaping('\0');
    settings.getFormat().setComment('\0');
    settings.getFormat().setLineSeparator(shape.quoted() ? "\n" : "\0");
    settings.setUnescapedQuoteHandling(handling);
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setInputBufferSize(BUFFER);
    settings.setMaxCharsPerColumn(-1);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setSkipEmptyLines(false);
    return new CsvParser(settings);
  }

  /** The cells of a row; none where it cannot be divided. */
  String[] of(String row) {
    String[] cells = parsed(parser, row);
    if (cells.length >= shape.width()) {
      return cells;
    }
    if (lenient == null) {
      lenient = parser(shape, UnescapedQuoteHandling.STOP_AT_DELIMITER);
    }
    String[] others = parsed(lenient, row);
    return others.length == shape.width() ? others : cells;
  }

  private static String[] parsed(CsvParser parser, String row) {
    try {
      String[] cells = parser.parseLine(row);
      return cells == null ? new String[0] : cells;
    } catch (TextParsingException e) {
      // A row of more columns than any table has.
      return new String[0];
    }
  }
}
