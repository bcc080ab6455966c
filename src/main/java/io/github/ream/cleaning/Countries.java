package io.github.ream.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Countries as ISO 3166-1 alpha-2 codes, by code, by English name (those of {@link Locale}) and by
 * the other spellings of the resource {@code countries.txt}.
 *
 * <p>An address names its country at the end: its last words are looked up, the most first ("New
 * Jersey" is not Jersey), without postcodes. Names that are a country's and another place's
 * (Georgia) are none.
 */
public final class Countries {
  private static final String RESOURCE = "countries.txt";
  private static final int MOST_WORDS = 6;
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Pattern US_STATE =
      Pattern.compile(
          ".*\\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA"
              + "|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? +\\d{5}(?:-\\d{4})?");
  // Full stops, and initials of authors in brackets.
  private static final Pattern BEHIND = Pattern.compile("(?:[\\s.,;]|\\([^()]*\\))+$");
  private static final Pattern POSTCODE = Pattern.compile("(?: [\\p{L}]?\\d[\\p{L}\\d]*)+$");
  private static final Pattern PARTS = Pattern.compile("[,;|\\n]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> WITH_CODES_OF_THEIR_OWN = Set.of("HK", "MO", "TW");
  private static final Map<String, String> BY_NAME = byName();

  private Countries() {}

  /** The country of a code or a name; empty if it is neither. */
  public static Optional<String> named(String name) {
    if (name == null) {
      return Optional.empty();
    }
    String upper = name.strip().toUpperCase(Locale.ROOT);
    if (upper.equals("GEORGIA")) {
      return Optional.of("GE"); // At the end of an address it may be the state.
    }
    if (CODES.contains(upper)) {
      return Optional.of(upper);
    }
    return Optional.ofNullable(BY_NAME.get(folded(name))).filter(code -> !code.isEmpty());
  }

  /** The English name of a country. */
  public static String nameOf(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  /** The country at the end of an address or a name; empty if none is there. */
  public static Optional<String> ofAddress(String address) {
    if (address == null) {
      return Optional.empty();
    }
    String bare = BEHIND.matcher(address.strip()).replaceFirst("");
    String[] parts = PARTS.split(bare, -1);
    // Two parts, for "Tbilisi, Georgia" and "Hong Kong, China".
    int from = Math.max(0, parts.length - 2);
    String last = folded(String.join(" ", Arrays.asList(parts).subList(from, parts.length)));
    String text = POSTCODE.matcher(last).replaceFirst("").replaceAll("\\b\\d+\\b ?", "");
    List<String> words = List.of(text.split(" ", -1));
    for (int n = Math.min(MOST_WORDS, words.size()); n > 0; n--) {
      int start = words.size() - n;
      String code = BY_NAME.get(String.join(" ", words.subList(start, words.size())));
      if (code != null) {
        return code.isEmpty()
            ? Optional.empty()
            : Optional.of(within(code, words.subList(0, start)));
      }
    }
    return US_STATE.matcher(bare).matches() ? Optional.of("US") : Optional.empty();
  }

  /** "Macau, China" is Macau, which has a code of its own. */
  private static String within(String code, List<String> before) {
    if (code.equals("CN")) {
      for (int n = Math.min(MOST_WORDS, before.size()); n > 0; n--) {
        String part =
            BY_NAME.get(String.join(" ", before.subList(before.size() - n, before.size())));
        if (part != null && WITH_CODES_OF_THEIR_OWN.contains(part)) {
          return part;
        }
      }
    }
    return code;
  }

  private static String folded(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replaceAll("['\u2019\u02bc]", "")
            // "U.S.A.", "P. R. China"
            .replaceAll("(?<=\\b\\p{L})\\.\\s*(?=\\p{L}\\b)", "");
    return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
  }

  private static Map<String, String> byName() {
    Map<String, String> names = new HashMap<>();
    for (String code : CODES) {
      names.put(folded(nameOf(code)), code);
    }
    try (InputStream in = Countries.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                int colon = line.indexOf(':');
                String code = line.substring(0, colon).strip();
                for (String name : line.substring(colon + 1).split(",", -1)) {
                  names.put(folded(name), code.equals("-") ? "" : code);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
