package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ibm.icu.text.Normalizer2;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts are normalised by hand-written loops; here are the patterns that say the same. */
class NormalizedTextTest {
  private static final Pattern SUBTITLE = Pattern.compile(":\\s|\\s[-–—]\\s|[—?]\\s");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final String[] PIECES = {
    "Boat",
    "boats ",
    "a",
    "Z",
    "9",
    " ",
    "\t",
    "\n",
    "-",
    "–",
    "—",
    ": ",
    "?",
    "é",
    "e\u0301",
    "ﬁ",
    "Ω",
    "𝔄",
    "\u00a0",
    "'",
    "ß",
    "İ",
    "中文",
    "_",
    "~",
    "longer words here "
  };

  private static String madeUp(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void aMainTitleEndsWhereThePatternFindsASubtitle() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String title = madeUp(random);
      Matcher subtitle = SUBTITLE.matcher(title);
      String main =
          subtitle.find() ? NormalizedText.squashed(title.substring(0, subtitle.start())) : null;
      String expected = main == null || main.length() < 12 ? null : main;
      assertEquals(expected, NormalizedText.mainTitleKey(title), title);
    }
  }

  @Test
  void partsOfNamesAreRunsOfLetters() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      String names = madeUp(random);
      String folded = Normalizer2.getNFKCCasefoldInstance().normalize(names);
      String letters = Normalizer2.getNFKDInstance().normalize(folded).replaceAll("\\p{M}+", "");
      TreeSet<String> parts = new TreeSet<>();
      for (String part : NOT_LETTERS.split(letters, -1)) {
        if (part.length() > 1) {
          parts.add(part);
        }
      }
      assertArrayEquals(parts.toArray(), NormalizedText.nameParts(names), names);
    }
    assertArrayEquals(new String[0], NormalizedText.nameParts(""));
  }

  @Test
  void plainTextIsNormalisedAsAnyOther() {
    assertEquals("aboat2go", NormalizedText.squashed("A Boat_2 GO!"));
    assertEquals("aboat2goé", NormalizedText.squashed("A Boat_2 GO!É"));
    assertNull(NormalizedText.squashed("?!"));
  }

  @Test
  void aMarkOfRetractionIsNoPartOfATitle() {
    for (String written :
        new String[] {
          "RETRACTED: Paper boats",
          "Withdrawn - Paper boats",
          "[Retracted article] Paper boats",
          "Paper boats (withdrawn)",
          "Retracted paper: Paper Boats"
        }) {
      assertEquals("paperboats", NormalizedText.titleKey(written), written);
    }
    assertEquals("theretractedboat", NormalizedText.titleKey("The retracted boat"));
  }

  @Test
  void threeLettersAreHashedAsText() {
    assertArrayEquals(
        new long[] {"abc".hashCode(), "bcd".hashCode()}, NormalizedText.grams("abcd"));
    assertArrayEquals(new long[] {"ab".hashCode()}, NormalizedText.grams("ab"));
    assertArrayEquals(new long[] {"aaa".hashCode()}, NormalizedText.grams("aaaaa"));
  }
}
