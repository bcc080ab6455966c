package io.github.ream.dump.fields;

import com.ibm.icu.util.ULocale;
import io.github.ream.cleaning.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes and names of languages, as ICU has them: codes of two or three letters ({@code de}, {@code
 * ger}, {@code deu}), locales ({@code en-US}, {@code en_GB.UTF-8}), and names in the languages that
 * dumps are written in ({@code German}, {@code Deutsch}, {@code Allemand}).
 */
final class LanguageNames {
  private static final Set<String> ISO_639_1 = Set.of(Locale.getISOLanguages());
  private static final Pattern CODE =
      Pattern.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*(?:[.@].*)?");

  /** The languages in which exports name their columns, English first. */
  private static final List<String> NAMED_IN =
      List.of("en", "de", "fr", "es", "pt", "it", "pl", "ru", "zh", "ja", "ko");

  /** Babel's names of variants, which BibTeX entries state, are not among ICU's. */
  private static final Map<String, String> OF_BABEL =
      Map.of(
          "american", "en",
          "british", "en",
          "canadian", "en",
          "australian", "en",
          "newzealand", "en",
          "austrian", "de",
          "acadian", "fr",
          "brazilian", "pt",
          "brazil", "pt",
          "mexican", "es");

  private static final Map<String, String> BY_NAME = byName();

  private LanguageNames() {}

  /** The code by ISO 639-1; null if the text is no language's code or name. */
  static String codeOf(String text) {
    String name = text.strip();
    if (CODE.matcher(name).matches()) {
      return ofCode(name);
    }
    String plain = plain(name);
    String code = BY_NAME.get(plain);
    // Babel: ngerman, naustrian, swissgerman, ukenglish.
    return code == null ? BY_NAME.get(plain.replaceFirst("^(?:nswiss|swiss|n|uk|us)", "")) : code;
  }

  private static String ofCode(String code) {
    // ICU knows the codes of libraries (ger, fre, chi) and those that were withdrawn (iw, scr).
    String language = ULocale.createCanonical(code).getLanguage();
    String iso = ISO_639_1.contains(language) ? language : code.toLowerCase(Locale.ROOT);
    return ISO_639_1.contains(iso) ? oneNorwegian(iso) : null;
  }

  /** Texts are told to be Norwegian, in whichever of its two written forms. */
  private static String oneNorwegian(String iso) {
    return iso.equals("nb") || iso.equals("nn") ? "no" : iso;
  }

  private static Map<String, String> byName() {
    Map<String, String> names = new HashMap<>(OF_BABEL);
    for (String in : NAMED_IN) {
      for (String iso : Locale.getISOLanguages()) {
        names.putIfAbsent(plain(ULocale.getDisplayLanguage(iso, in)), oneNorwegian(iso));
      }
    }
    for (String iso : Locale.getISOLanguages()) {
      names.putIfAbsent(plain(ULocale.getDisplayLanguage(iso, iso)), oneNorwegian(iso));
    }
    return Map.copyOf(names);
  }

  private static String plain(String name) {
    StringBuilder letters = new StringBuilder();
    Folding.toAscii(name)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
