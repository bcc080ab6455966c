package io.github.ream.dump.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names that only commas part, which may also stand between the parts of one name. Names are read
 * as turned round ({@code Bell, Ann})
 *
 * <ul>
 *   <li>if every second piece is initials;
 *   <li>if every second piece could be a first name and each pair has a piece of one word;
 *   <li>the first name alone, if its two pieces have one word each (or the second is initials) and
 *       all others have more: {@code Bell, Ann, Carl Dorn, and Eva Falk}.
 * </ul>
 */
final class CommaList {
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.[- ]?|\\p{Lu}[- ]?){1,4}");
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’‘ʼ‐-]*";
  private static final Pattern LAST_NAME =
      Pattern.compile(
          "(?:\\p{Ll}[\\p{L}'’]*\\s){0,3}"
              + WORD
              + "(?:\\s(?:(?:de|del|la|las|los|y|e|da|dos|van|von|der)\\s){0,3}"
              + WORD
              + "){0,2}");
  private static final Pattern FIRST_NAME =
      Pattern.compile(WORD + "\\.?(?:[ -]" + WORD + "\\.?){0,3}");
  private static final Pattern INITIAL_BEHIND = Pattern.compile(" (?:\\p{Lu}\\.?[ -]?){1,4}$");
  private static final Pattern GENERATION = Pattern.compile("(?i)(?:jn?r|sn?r)\\.?");
  private static final Pattern PARTICLES = Pattern.compile("^(?:\\p{Ll}[\\p{L}'’]*\\s)+");

  private final List<String> pieces = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();

  /** The list of these pieces; suffixes and degrees among them belong to the piece before them. */
  CommaList(List<String> written) {
    for (String piece : written) {
      int last = pieces.size() - 1;
      boolean suffix = last >= 0 && NameSuffix.is(piece);
      boolean mayBeInitials =
          INITIALS.matcher(piece).matches() && !GENERATION.matcher(piece).matches();
      if (suffix && (!mayBeInitials || isSeveralWords(pieces.get(last)))) {
        suffixes.set(last, suffixes.get(last) + " " + piece);
      } else {
        pieces.add(piece);
        suffixes.add("");
      }
    }
  }

  /** The names, first names first. */
  List<String> names() {
    boolean turned = areTurned();
    boolean firstTurned = !turned && isFirstTurned();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (turned || (firstTurned && i == 0)) {
        names.add(pieces.get(i + 1) + " " + pieces.get(i) + suffixes.get(i) + suffixes.get(i + 1));
        i++;
      } else {
        names.add(pieces.get(i) + suffixes.get(i));
      }
    }
    return names;
  }

  private boolean areTurned() {
    if (pieces.size() < 2 || pieces.size() % 2 != 0) {
      return false;
    }
    boolean initials = true;
    boolean firstNames = true;
    for (int i = 0; i < pieces.size(); i += 2) {
      String last = pieces.get(i);
      String first = pieces.get(i + 1);
      initials &= !isInitials(last) && isInitials(first);
      firstNames &=
          LAST_NAME.matcher(last).matches()
              && (FIRST_NAME.matcher(first).matches() || isInitials(first))
              && !CollectiveName.is(last)
              && (!isSeveralWords(last)
                  || !isSeveralWords(first)
                  || (INITIAL_BEHIND.matcher(first).find()
                      && !INITIAL_BEHIND.matcher(last).find()));
    }
    return initials || firstNames;
  }

  private boolean isFirstTurned() {
    if (pieces.size() < 3) {
      return false;
    }
    String last = pieces.get(0);
    String first = pieces.get(1);
    return LAST_NAME.matcher(last).matches()
        && !isSeveralWords(last)
        && !CollectiveName.is(last)
        && (FIRST_NAME.matcher(first).matches() || isInitials(first))
        && (!isSeveralWords(first) || first.indexOf('.') >= 0)
        && pieces.subList(2, pieces.size()).stream().allMatch(CommaList::isSeveralWords);
  }

  private static boolean isInitials(String piece) {
    return INITIALS.matcher(piece).matches();
  }

  /** Whether a piece has several words; particles before a last name do not count. */
  private static boolean isSeveralWords(String piece) {
    return PARTICLES.matcher(piece).replaceFirst("").contains(" ") && !isInitials(piece);
  }
}
