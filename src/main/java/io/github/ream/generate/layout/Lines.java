package io.github.ream.generate.layout;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at blanks. */
final class Lines {
  private Lines() {}

  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (text.length() - from > width) {
      int space = text.lastIndexOf(' ', from + width);
      if (space <= from) {
        break;
      }
      lines.add(text.substring(from, space));
      from = space + 1;
    }
    lines.add(text.substring(from));
    return lines;
  }
}
