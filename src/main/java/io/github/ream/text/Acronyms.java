package io.github.ream.text;

import io.github.ream.schema.CodePoints;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * Acronyms that papers define, and the words that they stand for. An acronym as written, with its
 * capitals, counts as these words, so that both are one term; where it stands right behind them, as
 * in its definition, it is not counted again.
 *
 * <p>It is learned if at least {@value #FEWEST_PAPERS} papers of different text define it so, and
 * three quarters of all papers that define it. One that stands for several things (MT for machine
 * translation and multi-task learning) stays as it is; one that a paper defines otherwise than most
 * is read in it as it says ({@link PaperAcronyms}). Definitions by another acronym ("neural MT
 * (NMT)") say nothing. Plurals and hyphens make no difference; of the ways to write a long form,
 * the one of most papers is taken, of equal ones the first by letters.
 */
final class Acronyms implements Serializable {
  private static final long serialVersionUID = 1L;

  static final Acronyms NONE = new Acronyms(Map.of());

  private static final int FEWEST_PAPERS = 5;
  private static final double CLEAR = 0.75;
  private static final String BETWEEN = "\t";

  /**
   * A long form of several words of which all but one are stop words ("high dynamic range") is not
   * that one word.
   */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s");

  /** Tokens by acronym in lower case. */
  private final Map<String, List<String>> longForms;

  private Acronyms(Map<String, List<String>> longForms) {
    this.longForms = longForms;
  }

  /** The acronyms of a saved stage: each as a short form, a blank, and its long form's tokens. */
  static Acronyms of(String[] saved) {
    Map<String, List<String>> longForms = new TreeMap<>();
    for (String acronym : saved) {
      String[] words = acronym.split(" ", -1);
      longForms.put(words[0], List.of(Arrays.copyOfRange(words, 1, words.length)));
    }
    return new Acronyms(longForms);
  }

  Map<String, List<String>> longForms() {
    return longForms;
  }

  /** The tokens that a word stands for; empty if it is no acronym that is known. */
  List<String> longForm(String written) {
    return longForms.isEmpty() || !SchwartzHearst.isShortForm(written)
        ? List.of()
        : longForms.getOrDefault(key(written), List.of());
  }

  /** An acronym as written, as it is looked up: in the singular and in lower case. */
  static String key(String written) {
    return SchwartzHearst.singular(written).toLowerCase(Locale.ROOT);
  }

  /** Whether tokens end with this long form, in whatever number and with or without hyphens. */
  static boolean endWith(List<String> tokens, List<String> longForm) {
    int wanted = longForm.stream().mapToInt(Acronyms::words).sum();
    int start = tokens.size();
    while (start > 0 && wanted > 0) {
      start--;
      wanted -= words(tokens.get(start));
    }
    return wanted == 0 && alike(tokens.subList(start, tokens.size())).equals(alike(longForm));
  }

  private static int words(String token) {
    return 1 + (int) token.chars().filter(c -> c == '-').count();
  }

  /** Adds the acronyms that a paper defines. */
  static void add(PaperToRead paper, TokenLines lines, Map<String, SeenIn> seen) {
    String text = paper.text();
    Set<String> defined = new HashSet<>();
    List<SchwartzHearst.Pair> pairs = SchwartzHearst.in(text);
    // Only then does it matter: a text without such letters is not read once more.
    String language =
        !pairs.isEmpty() && hasOtherLetters(text) ? lines.languageOf(paper.title(), text) : null;
    for (SchwartzHearst.Pair pair : pairs) {
      List<String> tokens = lines.ofLongForm(pair.longForm(), language);
      if (!tokens.isEmpty()
          && !tokens.contains(TokenLines.LINE_END)
          && !hasAcronym(pair.longForm())
          && (tokens.size() > 1 || !BETWEEN_WORDS.matcher(pair.longForm()).find())) {
        String key = pair.shortForm().toLowerCase(Locale.ROOT) + BETWEEN + String.join(" ", tokens);
        if (defined.add(key)) {
          seen.merge(key, SeenIn.one(text), SeenIn::plus);
        }
      }
    }
  }

  /** Whether a text has letters that English does not have. */
  private static boolean hasOtherLetters(String text) {
    return text.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
  }

  private static boolean hasAcronym(String longForm) {
    return Arrays.stream(longForm.split("[ /-]", -1)).anyMatch(SchwartzHearst::isShortForm);
  }

  /**
   * The long forms that a text itself gives acronyms that are known, by acronym in lower case; of
   * two, the first.
   *
   * @param words gives the tokens of a long form
   */
  Map<String, List<String>> definedIn(String text, Function<String, List<String>> words) {
    Map<String, List<String>> defined = new HashMap<>();
    for (SchwartzHearst.Pair pair : SchwartzHearst.in(text)) {
      String key = key(pair.shortForm());
      List<String> tokens = longForms.containsKey(key) ? words.apply(pair.longForm()) : List.of();
      if (tokens.size() > 1
          && !tokens.contains(TokenLines.LINE_END)
          && !hasAcronym(pair.longForm())) {
        defined.putIfAbsent(key, tokens);
      }
    }
    return defined;
  }

  /** Whether a key of what was seen is a short form with its long form. */
  static boolean isPair(String key) {
    return key.contains(BETWEEN);
  }

  /** A long form of an acronym as some papers write it. */
  private record Meaning(String longForm, SeenIn seen) implements Serializable {
    long papers() {
      return seen.papers();
    }

    String alike() {
      return Acronyms.alike(List.of(longForm.split(" ", -1)));
    }
  }

  /** The acronyms among what was seen that have one clear meaning, as {@link #of} takes them. */
  static String[] of(JavaPairRDD<String, SeenIn> seen) {
    return seen
        .filter(pair -> isPair(pair._1()))
        .mapToPair(
            pair -> {
              String[] both = pair._1().split(BETWEEN, 2);
              return new Tuple2<>(both[0], new Meaning(both[1], pair._2()));
            })
        .groupByKey()
        .flatMap(acronym -> clear(acronym._1(), acronym._2()).iterator())
        .collect()
        .stream()
        .sorted(CodePoints.ORDER)
        .toArray(String[]::new);
  }

  private static List<String> clear(String shortForm, Iterable<Meaning> meanings) {
    Map<String, List<Meaning>> variants = new HashMap<>();
    long all = 0;
    for (Meaning meaning : meanings) {
      variants.computeIfAbsent(meaning.alike(), a -> new ArrayList<>()).add(meaning);
      all += meaning.papers();
    }
    for (List<Meaning> of : variants.values()) {
      SeenIn seen = of.stream().map(Meaning::seen).reduce(SeenIn::plus).orElseThrow();
      if (seen.differ(FEWEST_PAPERS) && seen.papers() >= CLEAR * all) {
        return of.stream()
            .min(
                Comparator.comparingLong((Meaning m) -> -m.papers())
                    .thenComparing(Meaning::longForm, CodePoints.ORDER))
            .map(m -> List.of(shortForm + " " + m.longForm))
            .orElseThrow();
      }
    }
    return List.of();
  }

  /** Tokens without hyphens and plurals. */
  static String alike(List<String> tokens) {
    return Arrays.stream(String.join(" ", tokens).split("[ -]", -1))
        .map(
            word ->
                word.length() > 3 && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .collect(Collectors.joining(" "));
  }
}
