package io.github.ream.dump.fields;

import java.util.regex.Pattern;

/** Generational suffixes and degrees behind a name: {@code Jr.}, {@code III}, {@code MD, PhD}. */
final class NameSuffix {
  private static final String WORD =
      "(?:jr|jnr|sr|snr|(?-i:II|III|IV|MD|MA|MS|BA|BS|RN)|2nd|3rd|4th|esq|ph\\.? ?d|d\\.?"
          + " ?phil|m\\. ?d|m\\.? ?sc|b\\.? ?sc|m\\.? ?phil|d\\.? ?sc|dr\\.? ?ph|m\\.? ?p\\.?"
          + " ?h|mba|pharm\\.? ?d|dvm|dds|ed\\.? ?d|psy\\.?"
          + " ?d|frcp|frcs|facp|facs|facc|faha|mbbs|mb ?ch ?b|llm"
          + "|llb|bsn|msn|m\\.a|m\\.s|b\\.a|b\\.s)";
  private static final Pattern SUFFIXES =
      Pattern.compile("(?i)" + WORD + "\\.?(?:[\\s/]+" + WORD + "\\.?){0,4}");
  private static final Pattern GENERATION =
      Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\\.?");

  private NameSuffix() {}

  /** Whether a text is a generational suffix or a degree, or several. */
  static boolean is(String text) {
    return SUFFIXES.matcher(text).matches();
  }

  /** Whether a word tells the generation. */
  static boolean isGeneration(String word) {
    return GENERATION.matcher(word).matches();
  }
}
