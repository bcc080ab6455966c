package io.github.ream.text;

import io.github.ream.schema.CodePoints;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;

/**
 * Learns which tokens of a corpus are plurals of others of its tokens: a token that is the plural
 * of another by the rules of English, where that other occurs in at least a tenth as many papers.
 * So {@code transformers} folds to {@code transformer}, and {@code bias} stays, for nothing is a
 * {@code bia}. Of several singulars the one in most papers is taken, then the first by name.
 */
final class PluralLearner {
  /** The least number of papers of the singular, as a share of the plural's. */
  private static final double LEAST_SHARE_OF_SINGULAR = 0.1;

  /**
   * The most plurals that reach the driver and the saved model; the most frequent ones come first.
   */
  private static final int MOST_PLURALS = 100_000;

  private PluralLearner() {}

  /** A plural, the papers it occurs in, and its singular. */
  private record Plural(String plural, long papers, String singular) implements Serializable {
    static final Comparator<Plural> MOST_FREQUENT_FIRST =
        Comparator.comparingLong((Plural p) -> -p.papers)
            .thenComparing(Plural::plural, CodePoints.ORDER);
  }

  /**
   * The partition of a token: all tokens with one first character share it, so a token is with its
   * singular and its plural.
   */
  static int home(String token) {
    return token.charAt(0);
  }

  /**
   * Plural to singular.
   *
   * @param totals totals of all tokens, each in the partition of its {@link #home}
   */
  static Map<String, String> learn(JavaRDD<TermTotals> totals) {
    Map<String, String> singulars = new TreeMap<>();
    totals.mapPartitions(PluralLearner::plurals).collect().stream()
        .sorted(Plural.MOST_FREQUENT_FIRST)
        .limit(MOST_PLURALS)
        .forEach(plural -> singulars.put(plural.plural, plural.singular));
    return singulars;
  }

  /** The plurals of a partition, which also holds every singular they may be plurals of. */
  private static Iterator<Plural> plurals(Iterator<TermTotals> parts) {
    List<Plural> plurals = new ArrayList<>();
    while (parts.hasNext()) {
      TermTotals part = parts.next();
      Map<String, Long> papers = new HashMap<>();
      for (int i = 0; i < part.size(); i++) {
        papers.put(part.get(i).term(), part.get(i).papers());
      }
      papers.forEach(
          (token, ofToken) -> {
            String singular = singular(token, ofToken, papers);
            if (singular != null) {
              plurals.add(new Plural(token, ofToken, singular));
            }
          });
    }
    return plurals.stream().sorted(Plural.MOST_FREQUENT_FIRST).limit(MOST_PLURALS).iterator();
  }

  private static String singular(String token, long ofToken, Map<String, Long> papers) {
    String best = null;
    long most = 0;
    for (String singular : Holder.PLURALS.singularsOf(token)) {
      long of = papers.getOrDefault(singular, 0L);
      boolean enough = of > 0 && of >= ofToken * LEAST_SHARE_OF_SINGULAR;
      if (enough && (of > most || (of == most && CodePoints.ORDER.compare(singular, best) < 0))) {
        best = singular;
        most = of;
      }
    }
    return best;
  }

  /** Reads the rules once per JVM, and only where they are used. */
  private static final class Holder {
    static final Plurals PLURALS = new Plurals();
  }
}
