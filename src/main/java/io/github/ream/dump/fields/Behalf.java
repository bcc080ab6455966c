package io.github.ream.dump.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who writes for a group: {@code Ann Bell on behalf of the Boat Study Group}.
 *
 * @param writer who writes; blank if only the group is named
 * @param group the group, without article
 */
record Behalf(String writer, String group) {
  private static final Pattern BEHALF =
      Pattern.compile(
          "(?iu)^(.*?)(?:^|[\\s,]+)(?:and )?(?:on behalf of|for and on behalf of|in behalf of|im"
              + " namen de[rs]|pour le compte d[eu]|en nombre de(?:l|"
              + " la)?)\\s+(?:the\\s+|all\\s+)*(.+)$");
  // A quick test: few names hold one.
  private static final Pattern MAY_BE_BEHALF =
      Pattern.compile("(?iu)behalf of|namen de|compte d|nombre de");
  private static final Pattern FOR_A_GROUP =
      Pattern.compile("(?i)^(.*?)(?:^|[\\s,]+)(?:and )?for the\\s+(.+)$");

  /** What a name says of a group; null if it is one person's or a group's own. */
  static Behalf in(String name) {
    if (MAY_BE_BEHALF.matcher(name).find()) {
      Matcher m = BEHALF.matcher(name);
      if (m.matches()) {
        return new Behalf(m.group(1), m.group(2));
      }
    }
    if (name.contains("or the ")) {
      Matcher m = FOR_A_GROUP.matcher(name);
      if (m.matches() && CollectiveName.is(m.group(2))) {
        return new Behalf(m.group(1), m.group(2));
      }
    }
    return null;
  }
}
