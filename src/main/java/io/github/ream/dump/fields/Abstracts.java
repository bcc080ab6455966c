package io.github.ream.dump.fields;

import io.github.ream.cleaning.CleanText;
import io.github.ream.cleaning.LabelledTitle;
import io.github.ream.dump.record.DumpRecord;
import java.util.regex.Pattern;

/** Gives a record its abstract: none where the text only says so, and marked where withdrawn. */
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
      // Looked for in every abstract, the expression takes longer than all else that is done to it.
      clean = TRUNCATED.matcher(clean).replaceFirst("");
    }
    if (clean == null || CleanText.isPlaceholder(clean)) {
      return;
    }
    if (CleanText.saysWithdrawn(clean)) {
      // A notice of retraction says so of another paper.
      r.withdrawn |= r.notice == null && (title == null || title.notice() == null);
      return;
    }
    r.abstractText = clean;
  }
}
