package io.github.ream.dump.fields;

import io.github.ream.cleaning.Markup;
import io.github.ream.dump.record.DumpRecord;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DOIs and arXiv ids in their one normal writing. */
public final class Identifiers {
  // A SICI holds its pages in angle brackets (10.1002/(sici)…:6<1037::aid-…>3.0.co;2-p), which are
  // no tag: not a closing one, and no bare name.
  private static final Pattern DOI =
      Pattern.compile(
          "10\\.\\d{4,9}/(?:[^\\s\"<>|]++|<(?!/)(?!\\p{Alpha}{1,12}\\d?/?>)[^\\s<>\"]*+>)++");

  /** What stands behind a DOI in the address of a page: a query, a place on it, a view of it. */
  private static final Pattern OF_ADDRESS =
      Pattern.compile(
          "(?i)(?:[?&]\\w+=.*|#\\p{Alpha}.*|/(?:full|fulltext|abstract|e?pdf|html|meta|summary|references))$");

  private static final String BEHIND = ".,;:'’”»\u200b";
  private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)(?:^|arxiv[.:/]\\s?|abs/|pdf/)(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?$");

  private static final Pattern ARXIV_NUMBER =
      Pattern.compile(
          "\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d+)?");

  private Identifiers() {}

  /** Whether an id of unknown kind is arXiv's: its number, or the address of a paper there. */
  public static boolean isArxivs(String id) {
    return ARXIV_NUMBER.matcher(id.strip()).matches() || id.contains("arxiv.org/abs/");
  }

  /** The first DOI in a text, lower case, without resolver; null if there is none. */
  public static String doi(String text) {
    if (text == null) {
      return null;
    }
    String plain = decoded(text);
    if (plain.indexOf('\\') >= 0) {
      plain = plain.replaceAll("\\{?\\\\([_&%#])\\}?", "$1"); // As LaTeX writes them.
    }
    Matcher m = DOI.matcher(plain);
    if (!m.find()) {
      return null;
    }
    String doi = m.group();
    if (m.start() > 0 && plain.contains("://")) {
      doi = OF_ADDRESS.matcher(doi).replaceFirst("");
    }
    doi = doi.toLowerCase(Locale.ROOT);
    while (BEHIND.indexOf(doi.charAt(doi.length() - 1)) >= 0 || isOpenedBefore(doi)) {
      doi = doi.substring(0, doi.length() - 1);
    }
    return doi.endsWith("/") && doi.indexOf('/') == doi.length() - 1 ? null : doi;
  }

  /** Decodes entities and percent signs: addresses and XML escape a SICI. */
  private static String decoded(String text) {
    String plain = Markup.decoded(text);
    if (plain.contains("&lt;") || plain.contains("&gt;")) {
      plain = Markup.decoded(plain); // Twice encoded.
    }
    for (int i = 0; i < 2 && PERCENT.matcher(plain).find(); i++) {
      try {
        plain = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        // The percent sign stands for itself: nothing is encoded.
        return plain;
      }
    }
    return plain;
  }

  /** Whether the last bracket of a DOI was opened before the DOI and so is not part of it. */
  private static boolean isOpenedBefore(String doi) {
    int kind = ")]}".indexOf(doi.charAt(doi.length() - 1));
    return kind >= 0
        && doi.chars().filter(c -> c == ")]}".charAt(kind)).count()
            > doi.chars().filter(c -> c == "([{".charAt(kind)).count();
  }

  /** An arXiv id without version, also out of an address or a DOI; null if the text is none. */
  public static String arxiv(String text) {
    if (text == null) {
      return null;
    }
    Matcher m = ARXIV.matcher(text.strip());
    if (!m.find()) {
      return null;
    }
    String id = m.group(1).toLowerCase(Locale.ROOT);
    int dot = id.indexOf('.');
    int slash = id.indexOf('/');
    // math.GT/0610659 and math/0610659 are one: the subject class is not part of the id.
    return slash > 0 && dot > 0 && dot < slash ? id.substring(0, dot) + id.substring(slash) : id;
  }

  /** The first text that is the address of a paper at arXiv; null if there is none. */
  public static String arxivAddress(List<String> texts) {
    for (String text : texts) {
      if (text.contains("arxiv.org/") && arxiv(text) != null) {
        return text;
      }
    }
    return null;
  }

  /** Gives a record its identifiers; the DOI of an arXiv paper at arXiv gives its arXiv id. */
  public static void give(DumpRecord r, String doi, String arxiv) {
    r.doi = doi(doi);
    r.arxivId = arxiv(arxiv);
    if (r.doi != null && r.doi.startsWith("10.48550/arxiv.")) {
      String id = arxiv("arxiv:" + r.doi.substring("10.48550/arxiv.".length()));
      r.arxivId = r.arxivId == null ? id : r.arxivId;
      r.doi = null;
    }
  }
}
