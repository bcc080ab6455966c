package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlateauTest {
  @Test
  void aFallOfTheShareOrMoreIsNone() {
    Plateau plateau = new Plateau(2, 0.01);
    for (double falling : new double[] {1000, 980, 960, 941, 922}) {
      assertFalse(plateau.reachedWith(falling));
    }
  }

  @Test
  void aMeanThatFallsByLessThanTheShareIsOne() {
    Plateau plateau = new Plateau(2, 0.01);
    assertFalse(plateau.reachedWith(1000));
    assertFalse(plateau.reachedWith(990));
    // 1,000 and 990 make 995; 980 and 984 make 982, 1.3 % less; 984 and 976 make 980,
    // 0.5 % less than the 985 of 990 and 980.
    assertFalse(plateau.reachedWith(980));
    assertFalse(plateau.reachedWith(984));
    assertTrue(plateau.reachedWith(976));
  }

  @Test
  void withoutAShareThereIsNone() {
    Plateau plateau = new Plateau(1, 0);
    assertFalse(plateau.reachedWith(5));
    assertFalse(plateau.reachedWith(6));
  }

  @Test
  void aPassScoreIsThePerplexityOfItsTokens() {
    // Two documents of two tokens each; masses (n - 1 + A) p with p 1/4 throughout and A 1.
    PassScore one = PassScore.of(2 * Math.log(2 * 0.25), 2, 1);
    PassScore three = PassScore.of(3 * Math.log(3 * 0.25), 3, 1);
    assertEquals(4, one.plus(three).perplexity(), 1e-5);
    assertTrue(Double.isNaN(PassScore.NONE.perplexity()));
  }

  @Test
  void theLogarithmOfAProductBeyondADouble() {
    LogProduct product = new LogProduct();
    for (int i = 0; i < 1_000; i++) {
      product.times(0.001f);
    }
    assertEquals(1_000 * Math.log(0.001f), product.log(), 1e-6);
    product.clear();
    for (int i = 0; i < 9_000; i++) {
      product.times(6.2f);
    }
    assertEquals(9_000 * Math.log(6.2f), product.log(), 1e-6, "a long document");
  }
}
