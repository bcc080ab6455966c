package io.github.ream.bench.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordIntrusionTest {
  private static final String[] TERMS = {
    "oar", "sail", "mast", "keel", "rope boat", "sun", "star", "moon", "comet", "orbit"
  };

  private static double precision(double[][] phi, long seed) {
    HeldOutText text = new HeldOutText();
    for (int i = 0; i < 5; i++) {
      text.add("Oars, a sail, the mast and keels of rope boats. " + i);
      text.add("Sun and stars, moons: a comet's orbits. " + i);
    }
    return new WordIntrusion(TERMS, text).precision(phi, seed);
  }

  /** A topic that has these terms, and the others hardly. */
  private static double[] topic(Integer... terms) {
    double[] phi = new double[TERMS.length];
    for (int term = 0; term < phi.length; term++) {
      phi[term] = List.of(terms).contains(term) ? 0.19 : 0.01;
    }
    return phi;
  }

  @Test
  void anIntruderIsFoundInTopicsOfWordsThatGoTogether() {
    double[][] phi = {topic(0, 1, 2, 3, 4), topic(5, 6, 7, 8, 9)};
    assertEquals(1, precision(phi, 1));
  }

  @Test
  void inMixedTopicsItIsFoundLessOftenAndTheSameBySeed() {
    double[][] phi = {topic(0, 1, 5, 6, 7), topic(2, 3, 4, 8, 9)};
    double found = precision(phi, 1);
    assertTrue(found < 0.7, Double.toString(found));
    assertEquals(found, precision(phi, 1));
  }
}
