package io.github.ream.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnyOfTest {
  @Test
  void aWordIsFoundAnywhereInAnyCase() {
    AnyOf words = new AnyOf(List.of("schlüsselw", "©", "open access"));
    assertTrue(words.isIn("SCHLÜSSELWÖRTER: Lernen"));
    assertTrue(words.isIn("the end. ©2020"));
    assertTrue(words.isIn("𝒳 is Open Access"));
    assertFalse(words.isIn("open  access"));
    assertFalse(words.isIn(""));
  }

  @Test
  void itFindsWhatLookingForEachWordInTurnFinds() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      List<String> words = List.of(letters(random, 3), letters(random, 2), letters(random, 4));
      String text = letters(random, 12);
      assertEquals(
          words.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains),
          new AnyOf(words).isIn(text),
          words + " in " + text);
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }
}
