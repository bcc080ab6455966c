package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.cleaning.LabelledTitle;
import io.github.ream.config.SettingsReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamePaperTest {
  private static final SamePaper SAME = new SamePaper(SettingsReader.defaults().corpus());
  private static final LikelyPairs LIKELY =
      new LikelyPairs(SAME, SettingsReader.defaults().corpus());
  private static final String BOATS =
      "We fold paper into boats and count how long each floats on ponds, lakes and rivers";
  private static final String CLOUDS =
      "Each cloud that passes by is drawn with a soft pencil while sitting in a chair";
  private static final String LONG_TITLE = "A Study of Paper Boats on Ponds and Lakes";

  private static long made;

  private static Variant variant(
      String title, String text, String authors, String doi, String arxiv, int sightings) {
    return variant(title, text, authors, doi, arxiv, null, sightings);
  }

  private static Variant variant(
      String title,
      String text,
      String authors,
      String doi,
      String arxiv,
      Integer year,
      int sightings) {
    LabelledTitle read = LabelledTitle.of(title);
    SightedPaper seen =
        new SightedPaper(
            0,
            read,
            text,
            Dois.withoutVersion(doi),
            arxiv,
            read.notice(),
            year,
            NormalizedText.titleKey(title),
            List.of(NormalizedText.nameParts(authors)),
            text == null ? null : ContentHash.of(NormalizedText.squashed(text)),
            new ContentHash(made++, (short) 0));
    return new Variant(
        seen.variant(),
        seen.titleKey(),
        seen.fingerprint(),
        new ComparedTexts(seen),
        new long[sightings]);
  }

  private static Variant of(String title, String text, String authors) {
    return variant(title, text, authors, null, null, 1);
  }

  private static void check(SamePaper.Verdict verdict, Variant a, Variant b) {
    assertEquals(verdict, SAME.of(a, b), a + " and " + b);
    assertEquals(verdict, SAME.of(b, a), b + " and " + a);
    if (verdict == SamePaper.Verdict.YES && !a.titleKey().equals(b.titleKey())) {
      assertTrue(LIKELY.mayBeOne(a.sketched(), b.sketched()), a + " meets " + b);
    }
  }

  @Test
  void aVariantKeepsThePlacesOfAllItsSightings() {
    Variant seen = null;
    for (long place = 0; place < 1_000; place++) {
      Variant once =
          new Variant(
              new ContentHash(7, (short) 0), "boats", null, null, new long[] {place, -place});
      seen = seen == null ? once : seen.and(once);
    }

    assertEquals(2_000, seen.sightings());
    assertEquals(2_000, seen.places().length);
    assertEquals(
        1_999, Arrays.stream(seen.withoutTexts().places()).distinct().count(), "0 is twice there");
  }

  @Test
  void variantsThatNeedNotMeetAreTwoPapers() {
    List<String> arxivIds = Arrays.asList(null, "2401.00001", "2401.00002");
    List<String> dois = Arrays.asList(null, "10.1000/1", "10.1000/2");
    int apart = 0;
    for (String arxivId : arxivIds) {
      for (String doi : dois) {
        for (String otherArxivId : arxivIds) {
          for (String otherDoi : dois) {
            if (Identifiers.areOfTwoPapers(
                Identifiers.of(arxivId, doi), Identifiers.of(otherArxivId, otherDoi))) {
              apart++;
              check(
                  SamePaper.Verdict.NO,
                  variant(LONG_TITLE, BOATS, "Ann Ash", doi, arxivId, 1),
                  variant(LONG_TITLE + "s", BOATS, "Ann Ash", otherDoi, otherArxivId, 1));
            }
          }
        }
      }
    }
    assertEquals(2 * (3 * 3 - 2), apart);
  }

  @Test
  void titlesAndIdentifiersSayWhatMayBeOnePaper() {
    Variant boats = variant(LONG_TITLE, BOATS, "Ann Ash", "10.1000/1", "2401.00001", 1);
    List<Variant> others =
        List.of(
            variant(LONG_TITLE + "s", BOATS, "Ann Ash", null, null, 1),
            variant(LONG_TITLE + ": what we saw", BOATS, "Ann Ash", null, null, 1),
            variant("Clouds", BOATS, "Ann Ash", "10.1000/1", null, 1),
            variant("Clouds", BOATS, "Ann Ash", null, "2401.00001", 1),
            variant("Clouds", BOATS, "Ann Ash", null, null, 1));

    assertEquals(
        List.of(true, true, true, true, false),
        others.stream().map(other -> SAME.mayBeOne(boats.sketched(), other.sketched())).toList());
    check(SamePaper.Verdict.NO, boats, others.get(4));
  }

  @Test
  void titlesOfAKindMeetOnlyIfTheirAbstractsMayAgree() {
    Variant boats = variant(LONG_TITLE, BOATS, "Ann Ash", "10.1000/1", null, 1);
    List<Variant> others =
        List.of(
            of(LONG_TITLE + " in May", BOATS + " in May", null),
            of(LONG_TITLE + " in May", BOATS.substring(0, 40), null),
            of(LONG_TITLE + " in May", null, "Ann Ash"),
            variant("Clouds", CLOUDS, "Ann Ash", "10.1000/1", null, 1),
            of(LONG_TITLE + " in May", CLOUDS, "Ann Ash"),
            of(LONG_TITLE + " 2", BOATS, "Ann Ash"),
            of(LONG_TITLE + " 2", null, "Ann Ash"),
            of(LONG_TITLE, BOATS, "Ann Ash"));

    assertEquals(
        List.of(true, true, true, true, false, false, false, false),
        others.stream().map(other -> LIKELY.mayBeOne(boats.sketched(), other.sketched())).toList());
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
    check(SamePaper.Verdict.PERHAPS, a, variant("Ships", null, "Ann Ash", "10.1/x", null, 1));
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
  void oneDoiOfUnlikeTitlesAndAbstractsIsTwoPapers() {
    Variant one = variant("Boats", BOATS, "Ann Ash", "10.1/x", null, 1);
    check(SamePaper.Verdict.NO, one, variant("Ships", CLOUDS, "Ann Ash", "10.1/x", null, 1));
    check(SamePaper.Verdict.YES, one, variant("Ships", BOATS, "Ann Ash", "10.1/x", null, 1));
    check(SamePaper.Verdict.NO, one, variant("Boats", CLOUDS, "Ann Ash", "10.1/x", null, 1));
    Variant long1 = variant(LONG_TITLE, BOATS, "Ann Ash", "10.1/x", null, 1);
    check(SamePaper.Verdict.YES, long1, variant(LONG_TITLE, CLOUDS, "Ann", "10.1/x", null, 1));
    check(
        SamePaper.Verdict.NO,
        variant(LONG_TITLE + ", Part I", BOATS, "Ann Ash", "10.1/x", null, 1),
        variant(LONG_TITLE + ", Part II", CLOUDS, "Ann Ash", "10.1/x", null, 1));
  }

  private static Set<Set<Variant>> ofOneDoi(Variant... variants) {
    return asSets(new DoiGroup(List.of(variants), SAME).groups());
  }

  @Test
  void twoTitlesOfADoiMayBeTranslationsManyAreAnIssue() {
    Variant boats = variant("Boats", BOATS, "Ann Ash", "10.1/x", null, 1);
    Variant boote = variant("Boote", null, "Ann Ash", "10.1/x", null, 1);
    Variant clouds = variant("Clouds", CLOUDS, "Ann Ash", "10.1/x", null, 1);
    Variant rain = variant("Rain", null, "Ann Ash", "10.1/x", null, 1);
    Variant erratum = variant("Erratum: Boats", null, "Ann Ash", "10.1/x", null, 1);
    assertEquals(Set.of(Set.of(boats, boote)), ofOneDoi(boats, boote));
    assertEquals(Set.of(Set.of(boats, boote), Set.of(erratum)), ofOneDoi(boats, erratum, boote));
    assertEquals(Set.of(Set.of(boats), Set.of(clouds)), ofOneDoi(boats, clouds));
    assertEquals(
        Set.of(Set.of(boats), Set.of(boote), Set.of(clouds)), ofOneDoi(boats, boote, clouds));
    assertEquals(
        Set.of(Set.of(rain), Set.of(boote), Set.of(clouds)), ofOneDoi(rain, boote, clouds));
  }

  @Test
  void otherDoisAreOtherPapersUnlessTheAbstractsAgree() {
    Variant one = variant(LONG_TITLE, null, "Ann Ash", "10.5555/a", null, 1);
    Variant told = variant(LONG_TITLE, BOATS, "Ann Ash", "10.5555/a", null, 1);
    for (String other : List.of("10.5555/b", "10.6666/a", "10.5555/a.2")) {
      check(SamePaper.Verdict.NO, one, variant(LONG_TITLE, null, "Ann Ash", other, null, 1));
      check(SamePaper.Verdict.NO, told, variant(LONG_TITLE, CLOUDS, "Ann Ash", other, null, 1));
      check(SamePaper.Verdict.YES, told, variant(LONG_TITLE, BOATS, "Ann Ash", other, null, 1));
      String typo = LONG_TITLE.replace("Ponds", "Pnods");
      check(SamePaper.Verdict.NO, one, variant(typo, null, "Ann Ash", other, null, 1));
      check(SamePaper.Verdict.YES, told, variant(typo, BOATS, "Ann Ash", other, null, 1));
    }
    for (String beside :
        List.of(
            "10.1101/2020.01.01.123456",
            "10.2139/ssrn.123456",
            "10.21203/rs.3.rs-12345/v1",
            "10.20944/preprints202001.0001.v1",
            "10.31234/osf.io/abcde",
            "10.26434/chemrxiv-2021-abcde",
            "10.5281/zenodo.123456",
            "10.2307/123456")) {
      check(SamePaper.Verdict.YES, one, variant(LONG_TITLE, null, "Ann Ash", beside, null, 1));
    }
  }

  @Test
  void versionsOfAPreprintAreOnePaper() {
    String[][] versions = {
      {"10.21203/rs.3.rs-12345/v1", "10.21203/rs.3.rs-12345/v2"},
      {"10.20944/preprints202001.0001.v1", "10.20944/preprints202001.0001.v2"},
      {"10.12688/f1000research.123.1", "10.12688/f1000research.123.2"},
      {"10.1101/2020.01.01.123456", "10.1101/2020.01.01.123456v2"},
      {"10.7554/elife.12345", "10.7554/elife.12345.2"},
      {"10.6084/m9.figshare.123", "10.6084/m9.figshare.123.v4"},
      {"10.31234/osf.io/abcde", "10.31234/osf.io/abcde_v2"}
    };
    for (String[] pair : versions) {
      assertEquals(Dois.withoutVersion(pair[0]), Dois.withoutVersion(pair[1]), pair[0]);
    }
    assertEquals("10.1016/j.made.2019.v1", Dois.withoutVersion("10.1016/j.made.2019.v1"));
    check(
        SamePaper.Verdict.NO,
        variant(LONG_TITLE, null, "Ann Ash", "10.21203/rs.3.rs-1/v1", null, 1),
        variant(LONG_TITLE, null, "Ann Ash", "10.21203/rs.3.rs-2/v1", null, 1));
    check(
        SamePaper.Verdict.YES,
        variant(LONG_TITLE, null, "Ann Ash", "10.21203/rs.3.rs-1/v1", null, 1),
        variant(LONG_TITLE, null, "Ann Ash", "10.2139/ssrn.12", null, 1));
  }

  private static void arePartsOfASeries(String one, String other) {
    check(SamePaper.Verdict.NO, of(one, null, "Ann Ash"), of(other, null, "Ann Ash"));
    check(
        SamePaper.Verdict.NO,
        variant(one, null, "Ann Ash", "10.1/a", null, 1),
        variant(other, null, "Ann Ash", "10.1/b", null, 1));
  }

  @Test
  void partsOfASeriesAreTwoPapers() {
    String[][] parts = {
      {"Part one", "Part two"},
      {"Part I", "Part II"},
      {"part i", "part ii"},
      {"Part A", "Part B"},
      {"Part 1", "Part 2"},
      {"First part", "Second part"},
      {"I", "II"},
      {"II", "III"},
      {"XI", "XII"},
      {"IV.", "V."},
      {"(A–M)", "(N–Z)"},
      {"A–M", "N–Z"},
      {"(Part 1 of 2)", "(Part 2 of 2)"},
      {"α", "β"},
      {"alpha form", "gamma form"},
      {"Series A", "Series B"},
      {"Volume 1", "Volume 2"},
      {"No. 3", "No. 4"},
      {"1st report", "2nd report"},
      {"Third report", "Fourth report"},
      {"in males", "in females"},
      {"in men", "in women"},
      {"of the northern shelf", "of the southern shelf"},
      {"of the North", "of the South"},
      {"in Eastern Europe", "in Western Europe"},
      {"in summer", "in winter"},
      {"upper reaches", "lower reaches"},
      {"left side", "right side"},
      {"in vitro", "in vivo"},
      {"in early spring", "in late spring"},
      {"in rural towns", "in urban towns"},
      {"of copper quartz", "of silver quartz"},
      {"Teil 1", "Teil 2"},
      {"Erster Teil", "Zweiter Teil"},
      {"Première partie", "Deuxième partie"},
      {"Primera parte", "Segunda parte"},
      {"Часть первая", "Часть вторая"},
      {"Ⅰ", "Ⅱ"},
      {"hypothermia", "hyperthermia"},
      {"in Norway", "in Sweden"},
      {"beetles", "butterflies"}
    };
    for (String[] part : parts) {
      String title = "Catalogue of the marsh plants and beetles of the outer lakes";
      arePartsOfASeries(title + " " + part[0], title + " " + part[1]);
      arePartsOfASeries(title + ". " + part[0], title + ". " + part[1]);
      arePartsOfASeries(title + ": " + part[0], title + ": " + part[1]);
      arePartsOfASeries(part[0] + " " + title, part[1] + " " + title);
    }
    for (String part : List.of("II", "Part 2", "part two", "B", "β", "the females")) {
      arePartsOfASeries(LONG_TITLE, LONG_TITLE + ", " + part);
      arePartsOfASeries(LONG_TITLE, LONG_TITLE + ": " + part);
    }
    arePartsOfASeries("湖泊中花粉的缓慢漂移与沉积过程的长期观测研究（上）第一次报告", "湖泊中花粉的缓慢漂移与沉积过程的长期观测研究（下）第一次报告");
  }

  @Test
  void oneTitleInTwoSpellingsIsOnePaper() {
    String[][] spellings = {
      {"Part II", "Part 2"},
      {"Part one", "Part I"},
      {"α-decay of reeds", "alpha-decay of reeds"},
      {"colour of tumours", "color of tumors"},
      {"the data set", "the dataset"},
      {"of oesophageal moss", "of esophageal moss"},
      {"analysed", "analyzed"},
      {"northern shelf", "norhtern shelf"},
      {"methods and models", "method and models"},
      {"2nd report", "Second report"}
    };
    for (String[] s : spellings) {
      String title = "Catalogue of the marsh plants and beetles of the outer lakes, ";
      check(
          SamePaper.Verdict.YES,
          of(title + s[0], null, "Ann Ash"),
          of(title + s[1], null, "Ann Ash"));
    }
  }

  @Test
  void aNoticeIsNeverThePaperItIsAbout() {
    Variant paper = variant(LONG_TITLE, BOATS, "Ann Ash", "10.1/x", null, 1);
    for (String form :
        List.of(
            "Erratum: X",
            "X – Correction",
            "X (Retraction)",
            "Expression of Concern: X",
            "Reply to: X",
            "X (vol 12, pg 3, 2019)",
            "Berichtigung zu: X",
            "Supplement to: X",
            "Editorial: X")) {
      String title = form.replace("X", LONG_TITLE);
      for (String doi : Arrays.asList("10.1/x", "10.1/y", null)) {
        check(SamePaper.Verdict.NO, paper, variant(title, null, "Ann Ash", doi, null, 1));
        check(SamePaper.Verdict.NO, paper, variant(title, BOATS, "Ann Ash", doi, null, 1));
      }
    }
    check(
        SamePaper.Verdict.YES,
        variant("Erratum: " + LONG_TITLE, null, "Ann Ash", "10.1/y", null, 1),
        variant("Erratum to “" + LONG_TITLE + "”", null, "A Ash", "10.1/y", null, 1));
    check(SamePaper.Verdict.YES, paper, of("RETRACTED: " + LONG_TITLE, null, "Ann Ash"));
  }

  @Test
  void whoNamesNoDoiJoinsOneOfTwoPapers() {
    Variant one = variant(LONG_TITLE, null, "Ann Ash", "10.5555/a", null, 3);
    Variant two = variant(LONG_TITLE, null, "Ann Ash", "10.5555/b", null, 2);
    Variant bare = of(LONG_TITLE, null, "Ann Ash");
    List<Variant> all = new ArrayList<>(List.of(one, two, bare));
    for (int i = 0; i < 10; i++) {
      java.util.Collections.shuffle(all, new Random(i));
      List<List<Variant>> groups = new TitleGroup(all, SAME).groups();
      assertEquals(Set.of(Set.of(one, bare), Set.of(two)), asSets(groups));
    }
  }

  private static Set<Set<Variant>> asSets(List<List<Variant>> groups) {
    Set<Set<Variant>> sets = new HashSet<>();
    groups.forEach(g -> sets.add(new HashSet<>(g)));
    return sets;
  }

  private static Variant editorial(String title, String text, String names, String doi, Integer y) {
    return variant(title, text, names, doi, null, y, 1);
  }

  @Test
  void standingTitlesOfOtherYearsOrDoisStayApart() {
    for (String title :
        List.of("Editorial", "President's Message", "Annual report of the society")) {
      Variant one = editorial(title, null, "Ann Ash", "10.1/a", 2019);
      check(SamePaper.Verdict.NO, one, editorial(title, null, "Ann Ash", "10.1/b", 2019));
      check(SamePaper.Verdict.NO, one, editorial(title, null, "Ann Ash", null, 2020));
      check(SamePaper.Verdict.YES, one, editorial(title, null, "Ann Ash", null, 2019));
      check(SamePaper.Verdict.PERHAPS, one, editorial(title, null, "Ann Ash", null, null));
      check(SamePaper.Verdict.NO, one, editorial(title, null, "Cy Cedar", null, 2019));
      check(SamePaper.Verdict.NO, one, editorial(title, null, null, null, 2019));
      check(SamePaper.Verdict.YES, one, editorial(title, BOATS, null, "10.1/a", 2020));
      check(SamePaper.Verdict.NO, one, editorial(title, null, "Cy Cedar", "10.1/a", 2019));
      Variant text = editorial(title, BOATS, null, null, 2019);
      check(SamePaper.Verdict.NO, text, editorial(title, BOATS, null, null, 2020));
      check(SamePaper.Verdict.YES, text, editorial(title, BOATS, null, null, null));
    }
    // Short titles of one team far apart in time.
    check(
        SamePaper.Verdict.NO,
        editorial("Fish", null, "Ann Ash", null, 1990),
        editorial("Fish", null, "Ann Ash", null, 2010));
    check(
        SamePaper.Verdict.YES,
        editorial("Fish", null, "Ann Ash", null, 2009),
        editorial("Fish", null, "Ann Ash", null, 2010));
  }

  @Test
  void aSightingOfNothingButATitleNeverJoinsTwoPapers() {
    Variant boats = variant("Afloat", BOATS, null, null, null, 1);
    Variant clouds = variant("Afloat", CLOUDS, null, null, null, 2);
    Variant bare = variant("Afloat", null, null, null, null, 5);
    Variant ash = variant("Afloat", null, "Ann Ash", null, null, 1);
    Variant cedar = variant("Afloat", null, "Cy Cedar", null, null, 1);
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
