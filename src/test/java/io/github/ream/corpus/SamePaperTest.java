package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.config.SettingsReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamePaperTest {
  private static final SamePaper SAME = new SamePaper(SettingsReader.defaults().corpus());
  private static final String BOATS =
      "We fold paper into boats and count how long each floats on ponds, lakes and rivers";
  private static final String CLOUDS =
      "Each cloud that passes by is drawn with a soft pencil while sitting in a chair";
  private static final String LONG_TITLE = "A Study of Paper Boats on Ponds and Lakes";

  private static long made;

  private static Variant variant(
      String title, String text, String authors, String doi, String arxiv, int sightings) {
    return new Variant(
        new ContentHash(made++, (short) 0),
        NormalizedText.titleKey(title),
        text == null ? null : ContentHash.of(NormalizedText.squashed(text)),
        new Variant.Compared(
            NormalizedText.mainTitleKey(title),
            NormalizedText.numbers(title),
            text,
            List.of(NormalizedText.nameParts(authors)),
            doi,
            arxiv),
        new long[sightings]);
  }

  private static Variant of(String title, String text, String authors) {
    return variant(title, text, authors, null, null, 1);
  }

  private static void check(SamePaper.Verdict verdict, Variant a, Variant b) {
    assertEquals(verdict, SAME.of(a, b), a + " and " + b);
    assertEquals(verdict, SAME.of(b, a), b + " and " + a);
  }

  @Test
  void oneTitleIsOnePaperIfAbstractsOrAuthorsAgree() {
    check(SamePaper.Verdict.YES, of("T", BOATS, null), of("T", BOATS + " in May", null));
    check(SamePaper.Verdict.YES, of("T", BOATS, null), of("T", BOATS.substring(0, 30), null));
    check(SamePaper.Verdict.NO, of("T", BOATS, null), of("T", CLOUDS, null));
    check(
        SamePaper.Verdict.YES,
        of("T", null, "Ann Ash\nBo Birch"),
        of("T", BOATS, "A Ash\nB Birch"));
    check(SamePaper.Verdict.NO, of("T", null, "Ann Ash"), of("T", null, "Cy Cedar"));
    check(SamePaper.Verdict.PERHAPS, of("T", null, "Ann Ash"), of("T", BOATS, null));
    check(SamePaper.Verdict.NO, of("T", BOATS, "Ann Ash"), of("T", CLOUDS, "Ann Ash"));
    check(
        SamePaper.Verdict.YES, of(LONG_TITLE, BOATS, "Ann Ash"), of(LONG_TITLE, CLOUDS, "Ann Ash"));
  }

  @Test
  void anIdentifierNeedsSomethingElseThatAgrees() {
    Variant a = variant("Boats", null, "Ann Ash", "10.1/x", null, 1);
    check(SamePaper.Verdict.YES, a, variant("Ships", null, "Ann Ash", "10.1/x", null, 1));
    check(SamePaper.Verdict.NO, a, variant("Ships", null, "Cy Cedar", "10.1/x", null, 1));
    check(SamePaper.Verdict.NO, a, variant("Ships", null, null, "10.1/x", null, 1));
    Variant b = variant("Boats", null, null, null, "2001.00001", 1);
    check(SamePaper.Verdict.YES, b, variant("Ships", null, "Cy Cedar", null, "2001.00001", 1));
    check(SamePaper.Verdict.NO, b, variant("Boats", null, "Cy Cedar", null, "2001.00002", 1));
  }

  @Test
  void nearTitlesNeedAuthorsOrAbstractsThatAgree() {
    String typo = LONG_TITLE.replace("Ponds", "Pnods");
    check(SamePaper.Verdict.YES, of(LONG_TITLE, BOATS, null), of(typo, BOATS, null));
    check(SamePaper.Verdict.YES, of(LONG_TITLE, null, "Ann Ash"), of(typo, null, "A. Ash"));
    check(SamePaper.Verdict.NO, of(LONG_TITLE, null, null), of(typo, null, null));
    check(SamePaper.Verdict.NO, of(LONG_TITLE, BOATS, "Ann Ash"), of(typo, CLOUDS, "Ann Ash"));
    // Half of the words: enough under one title, too few under two.
    String alike = BOATS.replace("ponds, lakes and rivers", "a windy night in Norway, once more");
    check(SamePaper.Verdict.YES, of(LONG_TITLE, BOATS, null), of(LONG_TITLE, alike, null));
    check(SamePaper.Verdict.NO, of(LONG_TITLE, BOATS, null), of(typo, alike, null));
    check(SamePaper.Verdict.NO, of(LONG_TITLE, BOATS, "Ann Ash"), of(typo, alike, "A. Ash"));
    // Every year the same words.
    check(
        SamePaper.Verdict.NO,
        of("Findings of the 2018 Task on Boats (TOB18)", BOATS, "Ann Ash"),
        of("Findings of the 2019 Task on Boats (TOB19)", BOATS, "Ann Ash"));
    check(
        SamePaper.Verdict.NO,
        of(LONG_TITLE, BOATS, "Ash"),
        of("Erratum: " + LONG_TITLE, BOATS, "Ash"));
    String subtitled = LONG_TITLE + ": Which of Them Float for Longer than a Day, and Why";
    check(SamePaper.Verdict.YES, of(LONG_TITLE, BOATS, null), of(subtitled, BOATS, null));
    String one = LONG_TITLE + ", Part 1";
    String two = LONG_TITLE + ", Part 2";
    check(SamePaper.Verdict.NO, of(one, null, "Ann Ash"), of(two, null, "Ann Ash"));
    check(
        SamePaper.Verdict.NO,
        of(LONG_TITLE + " I", null, "A Ash"),
        of(LONG_TITLE + " II", null, "A Ash"));
  }

  @Test
  void aSightingOfNothingButATitleNeverJoinsTwoPapers() {
    Variant boats = variant("Editorial", BOATS, null, null, null, 1);
    Variant clouds = variant("Editorial", CLOUDS, null, null, null, 2);
    Variant bare = variant("Editorial", null, null, null, null, 5);
    Variant ash = variant("Editorial", null, "Ann Ash", null, null, 1);
    Variant cedar = variant("Editorial", null, "Cy Cedar", null, null, 1);
    List<Variant> all = new ArrayList<>(List.of(boats, clouds, bare, ash, cedar));
    for (int i = 0; i < 20; i++) {
      java.util.Collections.shuffle(all, new Random(i));
      List<Set<Variant>> groups =
          new TitleGroup(all, SAME)
              .groups().stream().map(g -> (Set<Variant>) new HashSet<>(g)).toList();
      assertEquals(Set.of(Set.of(clouds, bare, ash), Set.of(boats, cedar)), new HashSet<>(groups));
    }
  }
}
