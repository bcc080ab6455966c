package io.github.ream.dump.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a list of authors for those who are not named: "et al.", "and 12 others", "…". */
final class CutMark {
  private static final String WORDS =
      "et\\.? ?al(?:ii|ia)?\\b\\.?.*|others|(?-i:more)|other authors|co-?workers|and"
          + " colleagues|(?-i:u\\. ?a\\.)|u(?:nd)? ?a(?:ndere)|et coll\\.?|y (?:otros|col\\.?)|y"
          + " cols\\.|e outros|e altri|и др\\.?|і ін\\.|(?-i:i in\\.)|(?-i:m\\."
          + " ?fl\\.)|等人?|ほか|他|외|\\.{3,}|…";
  private static final Pattern MARK =
      Pattern.compile("(?iu)[\\s,;(\\[+&]*(?:and |with )?(?:" + WORDS + ")[\\s,;)\\].]*");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)[\\s,;(\\[+&]*(?:and |with |plus )?(\\d{1,6})"
              + " (?:(?:more|others?|additional|further)(?:"
              + " (?:co-?)?(?:authors?|collaborators|people|names))?|(?:co-?)?authors)(?: not"
              + " (?:shown|listed))?[\\s,;)\\].]*");
  private static final Pattern END =
      Pattern.compile(
          "(?iu)(?:[,;]?\\s+(?:and )?\\[?\\(?et\\.? ?al(?:ii)?\\.?\\]?\\)?|\\s*(?:…|\\.{3,})"
              + "|(?<=\\p{IsHan})\\s?等人?|\\s(?:и др\\.|(?-i:u\\. ?a\\.)|y otros))$");
  private static final Pattern BEGINNING = Pattern.compile("^(?:…|\\.{3,})\\s*");
  // A quick test for characters that the expressions need.
  private static final Pattern MAY_BE =
      Pattern.compile(
          "[tT]\\.?"
              + " ?[aA][lL]|[tT][hH][eE][rR]|[mM][oO][rR][eE]|[^\\x00-\\x7f]|\\.\\.\\.|[wW]ork|"
              + "olleagu|[uUyYiIeEmM]\\.?"
              + " ?[aAoOcCfFi]|^[\\W\\d]");

  private CutMark() {}

  /** Whether a text may hold a mark; most names hold none. */
  static boolean mayBeIn(String text) {
    return MAY_BE.matcher(text).find();
  }

  /**
   * How many authors a text stands for at least, if it only says that there are others; 0 if it is
   * anything else.
   */
  static int others(String text) {
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches()) {
      return Math.max(1, Integer.parseInt(counted.group(1)));
    }
    return MARK.matcher(text).matches() ? 1 : 0;
  }

  /** A name without a mark before or behind it. */
  static String without(String name) {
    String rest = BEGINNING.matcher(name).replaceFirst("");
    return mayEndWithMark(rest) ? END.matcher(rest).replaceFirst("") : rest;
  }

  /** Whether the last character may be that of a mark in {@link #END}: of A to Z, few are. */
  private static boolean mayEndWithMark(String name) {
    char last = name.isEmpty() ? 0 : name.charAt(name.length() - 1);
    boolean letter = (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z');
    return !letter || "lLiIsS".indexOf(last) >= 0;
  }
}
