package io.github.ream.dump.fields;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that stand for several people: teams, collaborations, institutions. */
public final class CollectiveName {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:collaborations?|consortium|consortia|working group|study group|task force"
              + "|investigators|committee)\\b");

  /** Beginnings of {@link #WORDS}: few names hold one, and they are found faster than the words. */
  private static final List<String> BEGINNINGS =
      List.of(
          "collaboration",
          "consorti",
          "working group",
          "study group",
          "task force",
          "investigators",
          "committee");

  private static final Set<String> LAST_WORDS =
      Set.of(
          "team",
          "group",
          "groups",
          "project",
          "initiative",
          "network",
          "society",
          "association",
          "alliance",
          "community",
          "council",
          "foundation",
          "lab",
          "labs",
          "laboratory",
          "institute",
          "university",
          "organisation",
          "organization");

  private CollectiveName() {}

  /** Whether a name in a list of authors is that of a group or an institution. */
  public static boolean is(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".")) {
      lower = lower.substring(0, lower.length() - 1);
    }
    int last = lower.lastIndexOf(' ');
    if (last >= 0 && LAST_WORDS.contains(lower.substring(last + 1))) {
      return true;
    }
    for (String beginning : BEGINNINGS) {
      if (lower.contains(beginning)) {
        return WORDS.matcher(lower).find();
      }
    }
    return false;
  }
}
