package io.github.ream.dump.fields;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.record.DumpRecord;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields as arXiv writes them, in its snapshot and in its answers. */
public final class ArxivFields {
  private static final Pattern CUT = Pattern.compile("(?i)\\bet\\.? al\\b");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("(?:.*/)?(\\d{2})(\\d{2})[\\d.].*");
  private static final int FIRST_YEAR = 91;

  private ArxivFields() {}

  /** Adds the authors that a text of authors names. */
  public static void addAuthors(AuthorList authors, String written) {
    authors.addAll(withoutAffiliations(written), CleanText.LATEX);
  }

  /** Marks a list as cut if the text of authors says so; no other field does. */
  public static void markCut(AuthorList authors, String written) {
    if (written != null && CUT.matcher(written).find()) {
      authors.markCut();
    }
  }

  /** Whether the comments on a paper say that it is withdrawn. */
  public static boolean saysWithdrawn(String comments) {
    return comments != null && CleanText.saysWithdrawn(comments.strip().toLowerCase(Locale.ROOT));
  }

  /** Gives a record the date of its first version, else the month in its arXiv id. */
  public static void giveDate(DumpRecord r, String created) {
    PartialDate date = PartialDate.of(created);
    if (date != null) {
      PartialDate.give(r, date, created);
      return;
    }
    Matcher m = YEAR_AND_MONTH.matcher(String.valueOf(r.arxivId));
    if (m.matches()) {
      int year = Integer.parseInt(m.group(1));
      PartialDate.give(
          r,
          PartialDate.of(
              year >= FIRST_YEAR ? 1900 + year : 2000 + year, Integer.valueOf(m.group(2)), null),
          r.arxivId);
    }
  }

  /** The names without affiliations, which stand in brackets and may hold brackets. */
  private static String withoutAffiliations(String written) {
    StringBuilder names = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        names.append(c == '\n' ? ' ' : c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return names.toString();
  }
}
