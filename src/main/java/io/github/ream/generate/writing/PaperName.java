package io.github.ream.generate.writing;

import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;

/**
 * The proper name in the title of a made-up paper, such as Velomar: the number of the paper,
 * written in three or four syllables. Numbers are permuted first (multiplied by a factor coprime to
 * the number of names), so that neighbours look unlike. No two papers of one seed share a name, so
 * no two share a title.
 */
public final class PaperName {
  private static final String CONSONANTS = "bdfgjklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final String CODAS = "lmnrsx";
  private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
  private static final long THREE = (long) SYLLABLES * SYLLABLES * SYLLABLES;

  /** A prime, hence coprime to every power of the number of syllables (80). */
  private static final long STRIDE = 350_377L;

  private PaperName() {}

  public static String of(long seed, long paper) {
    CounterRandom random = CounterRandom.of(seed, Purpose.NAME);
    long shift = random.nextLong(THREE);
    int syllables = 3;
    long block = THREE;
    long number = paper;
    while (number >= block) {
      number -= block;
      block *= SYLLABLES;
      syllables++;
    }
    long index = Math.floorMod(number * STRIDE + shift, block);
    StringBuilder name = new StringBuilder(2 * syllables + 1);
    for (int i = 0; i < syllables; i++) {
      int syllable = (int) (index % SYLLABLES);
      index /= SYLLABLES;
      name.append(CONSONANTS.charAt(syllable / VOWELS.length()));
      name.append(VOWELS.charAt(syllable % VOWELS.length()));
    }
    // The coda depends only on the paper's number, so it adds variety and no collisions.
    int coda = (int) Math.floorMod(paper * 31 + shift, CODAS.length() + 2L);
    if (coda < CODAS.length()) {
      name.append(CODAS.charAt(coda));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
