package io.github.ream.dump;

import java.util.regex.Pattern;

/** Names that stand for several people: teams, collaborations, institutions. */
public final class CollectiveName {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i).*\\b(?:collaborations?|consortium|consortia|working group|study group|task force"
              + "|investigators|committee)\\b.*"
              + "|.*\\s(?:team|group|groups|project|initiative|network|society|association|alliance"
              + "|community|council|foundation|lab|labs|laboratory|institute|university|organi[sz]ation)");

  private CollectiveName() {}

  /** Whether a name in a list of authors is no person's. */
  public static boolean is(String name) {
    return WORDS.matcher(name).matches();
  }
}
