package io.github.ream.generate.words;

/** The regular English plural of a word or of the last word of a phrase. */
final class Plural {
  private Plural() {}

  static String of(String singular) {
    int end = singular.length() - 1;
    char last = singular.charAt(end);
    if (last == 'y' && "aeiou".indexOf(singular.charAt(end - 1)) < 0) {
      return singular.substring(0, end) + "ies";
    }
    boolean hisses =
        last == 's'
            || last == 'x'
            || last == 'z'
            || singular.endsWith("ch")
            || singular.endsWith("sh");
    return singular + (hisses ? "es" : "s");
  }
}
