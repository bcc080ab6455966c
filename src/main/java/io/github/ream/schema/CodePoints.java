package io.github.ream.schema;

import java.util.Comparator;

/**
 * The order of texts by the numbers of their characters in Unicode, which is also the order of
 * their bytes in UTF-8, in which Spark sorts.
 */
public enum CodePoints implements Comparator<String> {
  ORDER;

  @Override
  public int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        // The two halves of a character beyond 16 bits have lower numbers than some characters that
        // come before it.
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return one.length() - other.length();
  }
}
