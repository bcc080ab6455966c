package io.github.ream.dump.fields;

import io.github.ream.dump.record.DumpRecord;
import io.github.ream.schema.NoticeKind;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records what a dump says about notices: that a record is a notice about certain papers, or that
 * there is a notice about a record's paper.
 */
public final class Notices {
  private static final Pattern DOI_IN_TEXT = Pattern.compile("(?i)\\bdoi:? ?(10\\.\\S+)");
  private static final String RETRACTION = NoticeKind.RETRACTION.code();
  private static final String CORRECTION = NoticeKind.CORRECTION.code();

  /**
   * Words for a paper about which there is a notice; any other word with this stem names a notice.
   */
  private static final Set<String> RETRACTED =
      Set.of(
          "retracted publication",
          "withdrawn publication",
          "retracted article",
          "retracted",
          "withdrawn");

  /** Types of whole papers whose names contain a notice's word. */
  private static final Set<String> PAPERS =
      Set.of("corrected and republished article", "retracted and republished article");

  private Notices() {}

  /**
   * The kind of notice that a dump's word means ({@code Published Erratum}, {@code
   * expression_of_concern}), as {@link io.github.ream.cleaning.LabelledTitle} names it; null if it
   * means none.
   */
  public static String kind(String word) {
    String lower = word == null ? "" : word.toLowerCase(Locale.ROOT);
    if (PAPERS.contains(lower) || RETRACTED.contains(lower)) {
      return null;
    }
    if (lower.contains("concern")) {
      return NoticeKind.CONCERN.code();
    }
    if (lower.contains("retract") || lower.contains("withdraw") || lower.contains("removal")) {
      return lower.contains("partial") ? CORRECTION : RETRACTION;
    }
    boolean correction =
        lower.contains("errat")
            || lower.contains("corrig")
            || lower.contains("correction")
            || lower.contains("clarification");
    return correction ? CORRECTION : lower.contains("addend") ? NoticeKind.SUPPLEMENT.code() : null;
  }

  /** Takes note of a record's type, which may be that of a notice or of a retracted paper. */
  public static void isOfType(DumpRecord r, String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    if (RETRACTED.contains(lower)) {
      r.withdrawn = true;
    } else if (kind(lower) != null) {
      r.notice = kind(lower);
    }
  }

  /**
   * Takes note that a record is a notice about the paper with a DOI. If that is the record's own
   * DOI, the notice stands in the paper's own record.
   *
   * @param word the dump's word for the kind of notice
   * @param doi null if unknown
   */
  public static void isAbout(DumpRecord r, String word, String doi) {
    String kind = kind(word);
    String about = Identifiers.doi(doi);
    if (kind == null) {
      return;
    }
    if (about != null && about.equals(r.doi)) {
      isNoticed(r, word);
      return;
    }
    r.notice = kind;
    if (about != null) {
      r.noticeAbout = r.noticeAbout == null ? new ArrayList<>() : r.noticeAbout;
      r.noticeAbout.remove(about);
      r.noticeAbout.add(about);
    }
  }

  /** Takes note that there is a notice about a record's paper. */
  public static void isNoticed(DumpRecord r, String word) {
    String kind = kind(word);
    if (kind != null) {
      r.noticed.add(kind);
      r.withdrawn |= kind.equals(RETRACTION);
    }
  }

  /**
   * Takes note of PubMed's references between notices and papers.
   *
   * @param type for instance {@code RetractionOf}, {@code Erratum in}; null if not given
   * @param source {@code J Made. 2019;1(2):3. doi: 10.5555/x}; null if not given
   */
  public static void isInPubmed(DumpRecord r, String type, String source) {
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (lower.endsWith("in")) {
      isNoticed(r, type);
    } else if (lower.endsWith("of") || lower.endsWith("for")) {
      Matcher doi = DOI_IN_TEXT.matcher(source == null ? "" : source);
      isAbout(r, type, doi.find() ? doi.group(1) : null);
    }
  }
}
