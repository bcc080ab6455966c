package io.github.ream.dump.fields;

import io.github.ream.cleaning.CleanText;
import io.github.ream.cleaning.LabelledTitle;
import io.github.ream.dump.record.DumpRecord;
import java.util.regex.Pattern;

/**
 * Gives a record its abstract. A text that only says there is none gives none; a text that only
 * says the paper is withdrawn marks the record.
 */
public final class Abstracts {
  private static final String TRUNCATED_MARK = "ABSTRACT TRUNCATED";
  private static final Pattern TRUNCATED =
      Pattern.compile("\\s*[\\[(]ABSTRACT TRUNCATED(?: AT \\d+ WORDS)?[\\])]\\.?\\s*$");

  private Abstracts() {}

  public static void give(DumpRecord r, String text, CleanText how) {
    String clean = how.of(text);
    LabelledTitle title = r.title == null ? null : LabelledTitle.of(r.title);
    r.withdrawn |= title != null && title.withdrawn();
    if (clean != null && clean.contains(TRUNCATED_MARK)) {
      // Looking for the expression in every abstract would take longer than everything else done to
      // it.
      clean = TRUNCATED.matcher(clean).replaceFirst("");
    }
    if (clean == null || CleanText.isPlaceholder(clean)) {
      return;
    }
    if (CleanText.saysWithdrawn(clean)) {
      // A notice of retraction says this about another paper.
      r.withdrawn |= r.notice == null && (title == null || title.notice() == null);
      return;
    }
    r.abstractText = clean;
  }
}
