package io.github.ream.generate.layout;

/** The accented letters of made-up names as TeX. */
final class TexAccents {
  private static final String[][] ACCENTS = {
    {"á", "\\'a"}, {"å", "{\\aa}"}, {"ç", "\\c{c}"}, {"é", "\\'e"}, {"ë", "\\\"e"},
    {"í", "\\'{\\i}"}, {"ö", "\\\"o"}, {"ø", "{\\o}"}, {"ş", "\\c{s}"}, {"ü", "\\\"u"},
    {"ć", "\\'c"}
  };

  private TexAccents() {}

  static String of(String text) {
    String tex = text;
    for (String[] accent : ACCENTS) {
      tex = tex.replace(accent[0], accent[1]);
    }
    return tex;
  }
}
