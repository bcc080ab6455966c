package io.github.ream.cleaning;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cleans names of organisations of e-mail addresses, footnote signs and numbers, and separators
 * with nothing between them.
 */
public final class OrganizationText {
  private static final String BETWEEN = "; ";
  private static final Pattern E_MAIL =
      Pattern.compile(
          "(?i)[\\s,;:(\\[<]*(?:\\b(?:electronic address|e-?mail(?:"
              + " address)?(?:es)?)\\b\\s*[:=]?\\s*)?"
              + "(?:mailto:)?[\\w.+%'-]+@[\\w-]+(?:\\.[\\w-]+)+[)\\]>]*[.,;]?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)[\\s,;:(]*\\b(?:electronic address|e-?mail(?: address)?)\\b\\s*[:=]?\\s*$");

  /** Words of institutions: a number glued to a name with one of them is a footnote's. */
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:universi\\p{L}*|institut\\p{L}*|department\\p{L}*|d[ée]partement\\p{L}*|departamento|dipartimento|dept|school"
              + "|schule|faculty|facult\\p{L}+|facoltà|fakultät|college|hospital|h[oô]pital|klinik\\p{L}*|clinic\\p{L}*|cent(?:er|re|ro)|zentrum"
              + "|laborator\\p{L}*|academ\\p{L}*|division|foundation|research|graduate|ministry|agency|council|national|key|state|section|unit"
              + "|école|escuela|escola|scuola|politecnico|polytechni\\p{L}*)\\b");

  private static final Pattern FOOTNOTE_BEFORE =
      Pattern.compile(
          "^(?:[(\\[]?\\d{1,2}[)\\]]\\s*|\\d{1,2}(?=\\p{Lu}\\p{Ll})|\\d{1,2}\\s+(?=\\p{Lu}))");
  private static final Pattern LETTER_BEFORE = Pattern.compile("^[a-h](?=\\p{Lu}\\p{Ll}{3})");
  private static final Pattern FOOTNOTE_BEHIND =
      Pattern.compile(
          "(?<=\\b(?:University|Universität|Université|Institute|Hospital|College|School|Laboratory|Center|Centre|Academy))\\d{1,2}(?:,\\d{1,2})*$");
  private static final Pattern SIGNS_BEFORE =
      Pattern.compile("^[\\s,;:.*†‡§¶#|¹²³⁰⁴-⁹-]+(?!\\S*\\bNET\\b)");
  private static final Pattern SIGNS_BEHIND = Pattern.compile("[\\s,;:*†‡§¶|¹²³⁰⁴-⁹]+$");
  private static final Pattern EMPTY_PARTS = Pattern.compile("\\s*,(?:\\s*,)+|\\s+,");

  private OrganizationText() {}

  /** Cleans names joined with "; " and drops repeated ones; null if nothing is left. */
  public static String of(String joined) {
    if (joined == null || isClean(joined)) {
      return joined;
    }
    Set<String> names = new LinkedHashSet<>();
    for (String name : joined.split(BETWEEN, -1)) {
      String clean = cleaned(name);
      if (clean.chars().anyMatch(Character::isLetterOrDigit)) {
        names.add(clean);
      }
    }
    return names.isEmpty() ? null : String.join(BETWEEN, names);
  }

  /**
   * Whether a name needs no cleaning, as most: it begins and ends with a letter, and holds no sign
   * that may have to go.
   */
  private static boolean isClean(String text) {
    if (text.isEmpty() || text.indexOf('@') >= 0 || text.contains(BETWEEN)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return Character.isUpperCase(text.charAt(0))
        && (Character.isLetter(last) || last == '.' || last == ')')
        && !text.contains(",,")
        && !text.contains(" ,")
        && !text.contains(", ,")
        && !text.contains("mail")
        && !text.contains("address");
  }

  private static String cleaned(String name) {
    String clean = E_MAIL.matcher(name).replaceAll(" ");
    clean = LABEL.matcher(clean.strip()).replaceFirst("");
    clean = SIGNS_BEFORE.matcher(clean).replaceFirst("");
    if (LETTER_BEFORE.matcher(clean).find() && INSTITUTION.matcher(clean.substring(1)).find()) {
      clean = clean.substring(1);
    } else if (INSTITUTION.matcher(clean).find() || FOOTNOTE_BEHIND.matcher(clean).find()) {
      clean = FOOTNOTE_BEFORE.matcher(clean).replaceFirst("");
      clean = FOOTNOTE_BEHIND.matcher(clean).replaceFirst("");
    }
    clean = EMPTY_PARTS.matcher(clean).replaceAll(",");
    clean = SIGNS_BEFORE.matcher(clean).replaceFirst("");
    return SIGNS_BEHIND.matcher(clean).replaceFirst("").replaceAll("\\s{2,}", " ");
  }
}
