package io.github.ream.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The acronyms of one paper: those that many papers define, each as this paper defines it if it
 * does so otherwise. An acronym joined by hyphens ({@code LLM-based}, {@code multi-LLM}) is read
 * like one that stands alone.
 */
final class PaperAcronyms {
  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Pattern WORD = Pattern.compile("\\p{L}?\\p{Ll}+");

  /** What is not of the kind (non-LLM) is not named by the long form either. */
  private static final Set<String> NOT_OF_THE_KIND = Set.of("non", "anti", "pre", "post");

  /** Behind an acronym they make a name of it (MT-Bench). */
  private static final Set<String> OF_NAMES = Set.of("Bench", "Eval", "Arena", "Gym");

  private final Acronyms known;
  private final String text;
  private final Function<String, List<String>> words;
  private Map<String, List<String>> own;

  PaperAcronyms(Acronyms known, String text, Function<String, List<String>> words) {
    this.known = known;
    this.text = text;
    this.words = words;
  }

  /** The tokens that a word as written stands for; empty if it is no acronym that is known. */
  List<String> longForm(String written) {
    List<String> ofMost = known.longForm(written);
    if (ofMost.isEmpty() || text == null) {
      return ofMost;
    }
    if (own == null) {
      own = known.definedIn(text, words);
    }
    List<String> here = own.get(Acronyms.key(written));
    return here == null || isNoOther(here, ofMost) ? ofMost : here;
  }

  /**
   * Whether a paper says what most say, perhaps with a word behind it ("… learning agents (RL)").
   */
  private static boolean isNoOther(List<String> here, List<String> ofMost) {
    return (Acronyms.alike(here) + " ").startsWith(Acronyms.alike(ofMost) + " ");
  }

  /**
   * The parts of a word that is an acronym, or has acronyms joined to other words by hyphens.
   *
   * @return empty for any other word, such as the name {@code GPT-4}
   */
  List<String> partsAround(String written) {
    if (!longForm(written).isEmpty()) {
      return List.of(written);
    }
    if (written.indexOf('-') < 0) {
      return List.of();
    }
    List<String> parts = Arrays.asList(HYPHEN.split(written, -1));
    boolean has = false;
    for (String part : parts) {
      boolean acronym = !longForm(part).isEmpty();
      if (!acronym && (!WORD.matcher(part).matches() || isOfAnotherKind(part))) {
        return List.of();
      }
      has |= acronym;
    }
    return has ? parts : List.of();
  }

  private static boolean isOfAnotherKind(String part) {
    return OF_NAMES.contains(part) || NOT_OF_THE_KIND.contains(part.toLowerCase(Locale.ROOT));
  }
}
