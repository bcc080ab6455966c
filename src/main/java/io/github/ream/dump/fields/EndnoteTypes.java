package io.github.ream.dump.fields;

import java.util.Locale;
import java.util.Set;

/** EndNote's names of types of references. */
public final class EndnoteTypes {
  private static final Set<String> NOT_PAPERS =
      Set.of(
          "aggregated database",
          "ancient text",
          "artwork",
          "audiovisual material",
          "bill",
          "blog",
          "case",
          "chart or table",
          "classical work",
          "computer program",
          "dataset",
          "equation",
          "figure",
          "film or broadcast",
          "grant",
          "hearing",
          "interview",
          "legal rule or regulation",
          "map",
          "multimedia application",
          "music",
          "online database",
          "online multimedia",
          "patent",
          "personal communication",
          "podcast",
          "press release",
          "social media",
          "statute",
          "television episode");

  private EndnoteTypes() {}

  /** Whether a reference of this type may be a paper. */
  public static boolean isPaper(String type) {
    return !NOT_PAPERS.contains(type.strip().toLowerCase(Locale.ROOT));
  }
}
