package io.github.ream.dump.capture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Classifies a single line of a capture by its look. */
public final class CaptureText {
  /** The length of the longest title. */
  static final int LONGEST_TITLE = 300;

  // A line that ends like a sentence may still be a title if it is this short and one sentence.
  private static final int LONGEST_TITLE_WITH_STOP = 200;
  private static final int LONGEST_FURNITURE = 60;

  public static final String DOT = "·";
  public static final String SUBSCRIBE = "Subscribe";
  static final String INVITATION = "Get trending papers in your email inbox";
  private static final String HEADING = "Daily Papers";
  private static final Set<String> LISTING_FURNITURE =
      Set.of("new", HEADING, "byAK and the research community", "by AK and the research community");
  private static final Set<String> FURNITURE_ON_ITS_OWN =
      Set.of("byAK and the research community", "by AK and the research community");

  private static final Pattern URL_END =
      Pattern.compile("(?:.*\\s)?\\S*(?:://|www\\.|\\.(?:com|org|io|net|edu|ai)/)\\S+");
  private static final Pattern INNER_STOP = Pattern.compile("[.!?。] +\\p{Lu}");
  private static final Set<String> JOINING_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on",
          "or", "over", "that", "the", "through", "to", "towards", "under", "using", "via", "with");

  private CaptureText() {}

  /** Whether a line is one that stands at the head of a capture. */
  public static boolean isFurniture(String line) {
    return line.length() <= LONGEST_FURNITURE
        && (LISTING_FURNITURE.contains(line) || line.equals(SUBSCRIBE) || isInvitation(line));
  }

  static boolean isListingFurniture(String line) {
    return LISTING_FURNITURE.contains(line);
  }

  /** Whether a line is furniture that is never a title. */
  public static boolean isHeadByItself(String line) {
    return FURNITURE_ON_ITS_OWN.contains(line) || isInvitation(line);
  }

  static boolean isInvitation(String line) {
    return line.equals(INVITATION + "!") || line.equals(INVITATION + " once a day!");
  }

  static boolean isHeading(String line) {
    return line.equals(HEADING);
  }

  static boolean isLong(String line) {
    return line.length() > LONGEST_TITLE;
  }

  /** Whether a line ends as a sentence of an abstract does: with a full stop, or with a link. */
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"'”’)]}»*".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    char last = line.charAt(end - 1);
    if (last == '.' || last == '。' || last == '।') {
      return true;
    }
    int tail = Math.max(0, line.length() - LONGEST_TITLE);
    return line.indexOf(' ') > 0 && URL_END.matcher(line.substring(tail)).matches();
  }

  public static boolean looksLikeAbstract(String line) {
    return isLong(line) || endsSentence(line);
  }

  public static boolean looksLikeTitle(String line) {
    if (looksLikeAbstract(line) || line.isEmpty()) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return last != ',' && last != ';' && last != ':';
  }

  /**
   * Whether a line looks like a title that ends with a full stop, such as {@code Scenes et al.}:
   * short, one sentence.
   */
  static boolean looksLikeTitleWithStop(String line) {
    return line.length() <= LONGEST_TITLE_WITH_STOP
        && line.endsWith(".")
        && !line.contains("://")
        && !INNER_STOP.matcher(line).find();
  }

  /** Whether a second line continues the title that a first line began. */
  static boolean continuesTitle(String first, String second) {
    if (Character.isLowerCase(second.codePointAt(0))) {
      return true;
    }
    char last = first.charAt(first.length() - 1);
    String word = first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return ",:;-–—&".indexOf(last) >= 0 || JOINING_WORDS.contains(word);
  }
}
