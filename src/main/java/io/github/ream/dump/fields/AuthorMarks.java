package io.github.ream.dump.fields;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind an author's name and is no part of it: numbers, letters and signs of
 * footnotes, raised or in brackets, ORCIDs, addresses of e-mail, affiliations in brackets.
 */
final class AuthorMarks {
  private static final String BEHIND = "(?=\\s*(?:[,;|\\n·•]|$|\\s(?:and|&)\\s))";
  private static final String SIGN =
      "[\\d\u00b9\u00b2\u00b3\u2070-\u209c\u1d2c-\u1d6a\u02b0-\u02b8\u1d9c-\u1dbf*†‡§¶#✉]++";
  private static final Pattern RAISED =
      Pattern.compile(
          "(?is)<sup\\b[^>]{0,200}+>.{0,200}?</sup>|\\$?\\^\\{[^{}]*\\}\\$?"
              + "|\\\\textsuperscript\\{[^{}]*\\}|"
              + "\\^[\\d*†‡§]+(?:,[\\d*†‡§]+)*");
  private static final Pattern ORCID =
      Pattern.compile(
          "(?i)[\\s,]{0,4}[(\\[<{]?\\s{0,4}(?:orcid(?: id)?\\s{0,4}:?\\s{0,4})?"
              + "(?:https?://orcid\\.org/|"
              + "orcid\\.org/|orcid:)?"
              + "\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]\\s*[)\\]>}]?");
  private static final Pattern E_MAIL =
      Pattern.compile(
          "(?i)[\\s,]{0,4}[(\\[<{]?\\s?(?:e-?mail:?\\s?)?(?:mailto:)?(?<![\\w.+%'-])"
              + "[\\w.+%'-]{1,64}+@[\\w-]++(?:\\.[\\w-]++){1,8}\\s?[)\\]>}]?");
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?<=[\\p{L}.)])\\s?"
              + SIGN
              + "(?:(?:\\s?[,⁻–-]\\s?|\\s)"
              + SIGN
              + "){0,40}(?:\\s?,\\s?[a-h]){0,20}"
              + BEHIND);
  private static final Pattern LETTERS =
      Pattern.compile("(?<=\\p{Ll}{2})\\s[a-h](?:\\s?,\\s?(?:[a-h]|\\d|\\*)){0,20}" + BEHIND);
  private static final Pattern BRACKETS =
      Pattern.compile(
          "(?<=[^\\s,;|(\\[])\\s*+(?:\\((?:[^()]++|\\([^()]*+\\))*+\\)|\\[[^\\[\\]]*+\\])"
              + BEHIND);
  private static final Pattern NUMBERED = Pattern.compile("\\S+\\d+|.*\\s\\d+");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?i)^(.{0,80}(?:collaboration|consortium|group|team))\\s*\\(((?!for |"
              + "on )(?=[^()]*[,;&])[^()]*+)\\)$");
  private static final String SEPARATORS = ",;|\n";
  private static final Pattern OF_A_GROUP =
      Pattern.compile(
          "(?i).*\\b(?:on behalf of|for the|collaborations?|consortium|group|" + "team)\\b.*");

  private AuthorMarks() {}

  /** One name without the marks; a number apart from it ("Ann 12") may tell people apart. */
  static String withoutOne(String name) {
    if (NUMBERED.matcher(name).matches()) {
      return name;
    }
    String clean = without(name);
    return clean.isBlank() ? name : clean; // An address alone stands for its author.
  }

  /** A text of several names without the marks. */
  static String without(String text) {
    if (text.chars().allMatch(AuthorMarks::isOfNames)) {
      return text;
    }
    String clean = RAISED.matcher(text).replaceAll("");
    if (clean.indexOf('@') >= 0) {
      clean = E_MAIL.matcher(clean).replaceAll("");
    }
    clean = MEMBERS.matcher(clean).replaceAll("$1, $2");
    clean = ORCID.matcher(clean).replaceAll("");
    clean = BRACKETS.matcher(clean).replaceAll(AuthorMarks::kept);
    clean = withoutSigns(clean);
    return LETTERS.matcher(clean).replaceAll("");
  }

  /** Letters, and signs that no mark consists of; a lower-case letter alone may be one. */
  private static boolean isOfNames(int c) {
    return c < 128
        ? Character.isLetter(c) || c == ' ' || c == '.' || c == '-' || c == '\''
        : Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
  }

  /** Without the signs of footnotes; the number behind a name of one word is no footnote's. */
  private static String withoutSigns(String text) {
    return SIGNS
        .matcher(text)
        .replaceAll(
            sign -> {
              int from = sign.start();
              while (from > 0 && SEPARATORS.indexOf(text.charAt(from - 1)) < 0) {
                from--;
              }
              boolean oneWord = text.substring(from, sign.start()).strip().indexOf(' ') < 0;
              boolean number = sign.group().strip().chars().allMatch(Character::isDigit);
              return oneWord && number ? Matcher.quoteReplacement(sign.group()) : "";
            });
  }

  /** Of what stands in brackets, a group or the number of further authors is kept. */
  private static String kept(MatchResult brackets) {
    String text = brackets.group().strip();
    String inside = text.substring(1, text.length() - 1).strip();
    if (CutMark.others(inside) > 0 || OF_A_GROUP.matcher(inside).matches()) {
      return Matcher.quoteReplacement(", " + inside);
    }
    return "";
  }
}
