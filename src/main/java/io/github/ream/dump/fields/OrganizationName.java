package io.github.ream.dump.fields;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the display name in an organisation line, which is a handle and a display name ({@code
 * tencent Tencent}) or, more rarely, a name alone ({@code Stanford University}).
 *
 * <p>The first word is a handle, and is dropped, if it has only letters, digits, {@code -}, {@code
 * _} and {@code .}, something follows, and one of these holds (letters and digits compared, case
 * ignored):
 *
 * <ol>
 *   <li>it begins with a lower-case letter (but not as {@code eBay} does, unless rule 3 to 5
 *       holds);
 *   <li>it has a digit or {@code _};
 *   <li>what follows begins with it, contains it, or is the beginning of it;
 *   <li>it is an acronym of what follows: all capitals, at least two, each the initial of a word,
 *       or in order among the letters from the first letter of the first word ("The" aside) on;
 *   <li>it is joined words ({@code UNC-ChapelHill}), and one of them is such an acronym or begins a
 *       word that follows;
 *   <li>it has a {@code -} and is not two capitalised words as {@code Hewlett-Packard} is.
 * </ol>
 *
 * Otherwise the line is a name.
 */
public final class OrganizationName {
  private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}._-]+");
  private static final Pattern MIXED_BRAND = Pattern.compile("\\p{Ll}\\p{Lu}\\p{L}+");
  private static final Pattern CAPITALISED_PAIR =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)+");
  private static final Pattern JOINTS =
      Pattern.compile("[-_.]|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_PART = 3;

  private OrganizationName() {}

  public static String of(String line) {
    String text = line.strip();
    int gap = firstGap(text);
    if (gap < 0) {
      return text;
    }
    String first = text.substring(0, gap);
    String rest = text.substring(gap).strip();
    return isHandle(first, rest) ? rest : text;
  }

  private static int firstGap(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHandle(String first, String rest) {
    if (!HANDLE.matcher(first).matches() || squashed(first).isEmpty()) {
      return false;
    }
    if (isRelated(first, rest)) {
      return true;
    }
    boolean lowerCase = Character.isLowerCase(first.codePointAt(0));
    return (lowerCase && !MIXED_BRAND.matcher(first).matches())
        || first.chars().anyMatch(c -> Character.isDigit(c) || c == '_')
        || (first.indexOf('-') >= 0 && !CAPITALISED_PAIR.matcher(first).matches());
  }

  private static boolean isRelated(String first, String rest) {
    String handle = squashed(first);
    String name = squashed(rest);
    if (name.isEmpty()) {
      return false;
    }
    boolean one = handle.startsWith(name) || name.startsWith(handle);
    boolean other = handle.length() >= SHORTEST_PART && name.contains(handle);
    return one || other || isAcronym(first, rest) || hasRelatedPart(first, rest);
  }

  private static boolean hasRelatedPart(String first, String rest) {
    String[] parts = JOINTS.split(first, -1);
    if (parts.length < 2) {
      return false;
    }
    String[] words = BETWEEN_WORDS.split(rest, -1);
    for (String part : parts) {
      if (isAcronym(part, rest)) {
        return true;
      }
      for (String word : words) {
        if (part.length() >= SHORTEST_PART && squashed(word).startsWith(squashed(part))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAcronym(String first, String rest) {
    if (!CAPITALS.matcher(first).matches()) {
      return false;
    }
    String letters = squashed(first);
    List<Character> initials = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(rest, -1)) {
      String plain = squashed(word);
      if (!plain.isEmpty()) {
        initials.add(plain.charAt(0));
        if (name.length() > 0 || !plain.equals("the")) {
          name.append(plain);
        }
      }
    }
    return letters.chars().allMatch(c -> initials.remove((Character) (char) c))
        || (letters.length() >= SHORTEST_PART
            && name.length() > 0
            && name.charAt(0) == letters.charAt(0)
            && isSubsequence(letters, name));
  }

  private static boolean isSubsequence(String letters, CharSequence text) {
    int next = 0;
    for (int i = 0; i < text.length() && next < letters.length(); i++) {
      if (text.charAt(i) == letters.charAt(next)) {
        next++;
      }
    }
    return next == letters.length();
  }

  private static String squashed(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
