package io.github.ream.cleaning;

import java.util.regex.Pattern;

/**
 * The name of the institution in an address: of the parts between commas, the first that names a
 * university, else a company, institute or hospital, else what is neither department nor street,
 * else the first part.
 */
public final class InstitutionName {
  private static final Pattern UNIVERSITY =
      Pattern.compile(
          "(?iu)\\b(?:univ|universi\\p{L}*|uniwersytet\\p{L}*|universidad\\p{L}*|hochschule|politecnico|polytechni\\p{L}*|college|eth|epfl|caltech|mit|école|ecole|escuela|escola|academy"
              + " of sciences|acad sci|institute of technology|inst technol|univ"
              + " technol|cnrs|inserm|max planck\\p{L}*)\\b");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?iu)\\b(?:institut\\p{L}*|inst|hospital|hosp|h[oô]pital|klinik\\p{L}*|clinic|academ\\p{L}*|acad|cent(?:er|re|ro)|ctr|laborator\\p{L}*|lab|labs|inc|ltd"
              + "|llc|gmbh|corp|corporation|company|research|ministry|agency|council|foundation|museum|observatory|organi[sz]ation|society)\\b");
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?iu)^\\W*(?:dep(?:artmen)?t|d[ée]partement|departamento|dipartimento|division|div|section|unit|faculty|fac|facult\\p{L}+|fakultät|school"
              + " of|sch|college of|chair|group|program|programme|laboratory of|lab of|graduate"
              + " school|institut für|institute of (?!technology))\\b.*");

  private static final Pattern BETWEEN = Pattern.compile(",|(?<=\\p{Ll}{3})\\. (?=\\p{Lu})");

  private InstitutionName() {}

  /** The institution's name; null for null. */
  public static String of(String address) {
    if (address == null) {
      return null;
    }
    String best = null;
    int most = -1;
    for (String part : BETWEEN.split(address, -1)) {
      String name = part.strip();
      int rank = rank(name);
      if (!name.isEmpty() && rank > most) {
        best = name;
        most = rank;
      }
    }
    return best == null ? address : best.replaceFirst("(?<=\\p{Ll}{3})\\.$", "");
  }

  private static int rank(String part) {
    if (UNIVERSITY.matcher(part).find()) {
      return WITHIN.matcher(part).matches() && !part.contains(" of the ") ? 3 : 4;
    }
    boolean within = WITHIN.matcher(part).matches();
    if (INSTITUTION.matcher(part).find()) {
      return within ? 1 : 2;
    }
    return 0;
  }
}
