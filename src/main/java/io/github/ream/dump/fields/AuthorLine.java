package io.github.ream.dump.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The grammar of authors written as one text:
 *
 * <ol>
 *   <li>A list in brackets is one as Python and JSON print it ({@link QuotedNames}).
 *   <li>What stands behind a name and is no part of it goes ({@link AuthorMarks}), and "By" and
 *       "Authors:" in front.
 *   <li>The separator is the first of these that occurs: {@code ;}, {@code |}, a bullet, {@code /}
 *       or a tab between blanks, line ends (where no line has a comma, or each has one, within a
 *       name), commas. Commas of other scripts are commas; a dot between names of Chinese letters
 *       is one in Japanese and Korean.
 *   <li>{@code and} and {@code &} part names, also where there are commas; {@code und}, {@code et},
 *       {@code y} and the like only between names of two words, since they stand within names too.
 *   <li>With commas alone, a name may be turned round ({@code Bell, Ann}): where {@code and}
 *       separates parts with one comma each, or as {@link CommaList} says.
 * </ol>
 */
final class AuthorLine {
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?i:(?:written"
              + " )?by:?|authors?:|author\\(s\\):|autor(?:en|es)?:|auteurs?:)\\s+(?=\\p{Lu})");
  private static final Pattern OTHER_BARS =
      Pattern.compile("\\s+[·•∙‧]\\s+|\\s*•\\s*|\\s+/+\\s+|\\t+");
  private static final Pattern HAN_DOT =
      Pattern.compile(
          "(?<=\\p{IsHan})\\s?・\\s?(?=\\p{IsHan})|"
              + "(?<=\\p{IsHangul}{2})\\s?[·・]\\s?(?=\\p{IsHangul}{2})");
  private static final Pattern MEMBERS =
      Pattern.compile("(?iu)(?<=\\b(?:collaboration|consortium|team|group))\\s*:\\s+");
  private static final Pattern ELLIPSIS = Pattern.compile("\\s*,?\\s*(?:…|\\.{3,})\\s*,?\\s*");
  private static final String BETWEEN = "(?-i:und|et|y|e|en|og|och|with|и|та|i)";
  private static final Pattern AND =
      Pattern.compile(
          "(?i),?\\s+(?:(?:and(?!\\s+on behalf)|&)\\s+|(?u)(?="
              + BETWEEN
              + "\\s)(?<=\\p{L}[\\s,]{1,2}.{1,40}[\\s,]{1,2})"
              + BETWEEN
              + "\\s+(?=(?-i:\\p{Lu})[\\p{L}.'’-]*(?:\\s(?-i:\\p{Lu})|,\\s[\\p{L}.-]+(?:$|"
              + "\\s\\p{Ll}+\\s))))");
  private static final Pattern BLANKS = Pattern.compile("\\s{2,}|\\r");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");
  private static final Pattern INITIALS_BEHIND =
      Pattern.compile("[^.,]+ \\p{Lu}{1,4}(?:,[^.,]+ \\p{Lu}{1,4})++\\.?");

  private AuthorLine() {}

  /**
   * The names in a text, in order, null for an entry of a list that names nobody; "et al." and
   * "others" stay among them, for the list to deal with.
   */
  static List<String> names(String text) {
    String line = oneBlank(text.strip());
    List<String> quoted = QuotedNames.in(line);
    if (quoted != null && quoted.size() == 1 && quoted.get(0) != null) {
      line = quoted.get(0).strip();
    } else if (quoted != null) {
      return quoted.stream().map(AuthorLine::turned).toList();
    }
    if (line.length() > 2 && line.startsWith("[") && line.indexOf(']') == line.length() - 1) {
      line = line.substring(1, line.length() - 1);
    }
    line = line.replace('；', ';').replace('，', ',').replace('、', ',').replace('\u3000', ' ');
    if (line.indexOf(';') < 0 && line.indexOf('|') < 0) {
      line = OTHER_BARS.matcher(line).replaceAll("|");
    }
    line = BEFORE.matcher(AuthorMarks.without(line)).replaceFirst("");
    line = MEMBERS.matcher(HAN_DOT.matcher(line).replaceAll(",")).replaceAll(", ");
    if (line.contains(";")) {
      List<String> names = new ArrayList<>();
      for (String part : line.split(";", -1)) {
        // "Bell A, Dorn C; Boat Trial Group." has lists within the list.
        if (INITIALS_BEHIND.matcher(part.strip()).matches()) {
          names.addAll(byCommas(part.strip()));
        } else {
          names.add(part);
        }
      }
      return names;
    }
    if (line.contains("|")) {
      return List.of(line.split("\\|", -1));
    }
    List<String> lines = lines(line);
    return lines == null ? byCommas(line) : lines;
  }

  /** With one blank, tab or line end for each run of these: expressions try every one of a run. */
  private static String oneBlank(String text) {
    return BLANKS
        .matcher(text)
        .replaceAll(
            run -> {
              String blanks = run.group();
              boolean line = blanks.indexOf('\n') >= 0 || blanks.indexOf('\r') >= 0;
              return line ? "\n" : blanks.indexOf('\t') >= 0 ? "\t" : " ";
            });
  }

  /** The names on the lines of a text; null if lines are not what parts its names. */
  private static List<String> lines(String text) {
    if (!text.contains("\n")) {
      return null;
    }
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    boolean commas = lines.get(0).contains(",");
    for (String line : lines) {
      long n = line.chars().filter(c -> c == ',').count();
      if (n != (commas ? 1 : 0) || line.endsWith(",")) {
        return null;
      }
      for (String name : AND.split(line, -1)) {
        if (name.isBlank()) {
          return null;
        }
        if (!name.contains(" ") && name.codePointAt(0) < 0x2e80 && lines.size() < 3) {
          return null;
        }
        names.add(turned(name));
      }
    }
    return names;
  }

  private static List<String> byCommas(String text) {
    String line =
        FULL_STOP.matcher(ELLIPSIS.matcher(text).replaceAll(" and … and ")).replaceFirst("");
    if (line.endsWith(".") && INITIALS_BEHIND.matcher(line).matches()) {
      line = line.substring(0, line.length() - 1);
    }
    List<String> parts = new ArrayList<>();
    List<String> cuts = new ArrayList<>();
    for (String part : AND.split(line, -1)) {
      (CutMark.others(part) > 0 ? cuts : parts).add(part.replaceAll("^\\s*,|,\\s*$", ""));
    }
    parts.removeIf(String::isBlank);
    boolean lastFirst =
        parts.size() > 1
            && parts.stream().allMatch(p -> p.chars().filter(c -> c == ',').count() == 1);
    List<String> names = new ArrayList<>();
    if (lastFirst) {
      parts.forEach(part -> names.add(turned(part)));
    } else {
      List<String> pieces = new ArrayList<>();
      for (String part : parts) {
        for (String piece : part.split(",", -1)) {
          if (CutMark.others(piece) > 0) {
            cuts.add(piece);
          } else if (!piece.isBlank()) {
            pieces.add(piece.strip());
          }
        }
      }
      names.addAll(new CommaList(pieces).names());
    }
    names.addAll(cuts);
    return names;
  }

  /** A name with one comma, its first names first; any other as it is. */
  private static String turned(String name) {
    String[] sides = name == null ? new String[0] : name.split(",", -1);
    if (sides.length != 2 || NameSuffix.is(sides[1].strip()) || sides[1].isBlank()) {
      return name;
    }
    return sides[1].strip() + " " + sides[0].strip();
  }
}
