package io.github.ream.dump.fields;

import io.github.ream.dump.record.DumpRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The language that a dump states of a paper, by ISO 639-1. A field that names no language which
 * ISO 639-1 has, or more than one, states none; it is never a fault of the record.
 */
public final class StatedLanguage {
  private static final Pattern REMARK = Pattern.compile("[(\\[].*?[)\\]]");
  private static final Pattern BETWEEN = Pattern.compile("[;,/|&+\\n]| and ");
  private static final int LONGEST = 200;

  private StatedLanguage() {}

  /**
   * Gives a record its language.
   *
   * @param fields what the dump says, in any number of fields; null and blank ones count for
   *     nothing
   */
  public static void give(DumpRecord r, String... fields) {
    r.language = of(Arrays.asList(fields));
  }

  public static void give(DumpRecord r, Collection<String> fields) {
    r.language = of(fields);
  }

  /** The one language that all these fields name; null if that is none or several. */
  static String of(Collection<String> fields) {
    Set<String> named = new TreeSet<>();
    for (String field : fields) {
      if (field != null && field.length() <= LONGEST) {
        named.addAll(languagesOf(field));
      }
    }
    return named.size() == 1 ? named.iterator().next() : null;
  }

  private static List<String> languagesOf(String field) {
    String whole = LanguageNames.codeOf(field);
    if (whole != null) {
      return List.of(whole);
    }
    List<String> found = new ArrayList<>();
    for (String part : BETWEEN.split(REMARK.matcher(field).replaceAll(" "), -1)) {
      String code = LanguageNames.codeOf(part);
      if (code != null) {
        found.add(code);
      }
    }
    return found;
  }
}
