package io.github.ream.topic.lda;

import java.util.Arrays;
import java.util.List;

/**
 * The fit itself. Sampling searches with strong priors and with tables led along their change;
 * leave-one-out CVB0 passes (Asuncion et al. 2009) under weak priors finish it.
 */
final class Trainer {
  private static final float LEAD = 1.5f;
  private static final float FINISHING_LEAD = 1f;

  /** The last sweeps take the tables as they are. */
  private static final int STEADY = 10;

  private static final int PRIOR_INTERVAL = 3;
  private static final int MOST_BINS = 2_048;
  private static final double SEARCH_SMOOTHING = 5;

  private final int topics;
  private final long seed;
  private final double[] alpha;
  private final boolean learnAlpha;
  private final double beta;

  /**
   * @param alpha the document prior to start from
   * @param beta the topic prior of the result
   */
  Trainer(int topics, long seed, double[] alpha, boolean learnAlpha, double beta) {
    this.topics = topics;
    this.seed = seed;
    this.alpha = alpha.clone();
    this.learnAlpha = learnAlpha;
    this.beta = beta;
  }

  /** Expected term counts by topic, with the priors they were fitted under. */
  static final class Fitted {
    final WordCounts counts;
    final float unit;
    final double[] alpha;
    final double beta;

    Fitted(WordCounts counts, float unit, double[] alpha, double beta) {
      this.counts = counts;
      this.unit = unit;
      this.alpha = alpha;
      this.beta = beta;
    }
  }

  Fitted fit(Corpus corpus, Schedule schedule, int terms) {
    CorpusSize size = corpus.size();
    int bins = Math.min(MOST_BINS, size.longer.length);
    WordCounts counts = new WordCounts(topics, terms);
    List<Schedule.Stage> stages = schedule.stages();
    corpus.start(topics, stages.get(0).share(), Draws.sweepSeed(seed, -1), counts.counts);
    int sweep = 0;
    for (Schedule.Stage stage : stages) {
      boolean whole = stage.share() >= 1;
      counts.remember();
      for (int i = 0; i < stage.sweeps(); i++) {
        boolean steady = whole && i >= stage.sweeps() - STEADY;
        TopicTables tables =
            counts.tables(alpha, SEARCH_SMOOTHING * beta, i < 2 || steady ? 0 : LEAD, 1);
        counts.remember();
        int late = i - stage.sweeps() / 2;
        boolean learn = learnAlpha && whole && late >= 0 && late % PRIOR_INTERVAL == 0;
        int[] above = new int[learn ? topics * bins : 0];
        corpus.sweep(
            tables,
            stage.share(),
            Draws.sweepSeed(seed, sweep++),
            counts.counts,
            learn ? bins : 0,
            above);
        if (learn) {
          DocumentPrior.improve(alpha, above, bins, size.longer);
        }
      }
    }
    int bits = bits(size.largestTerm());
    float unit = 1;
    counts.remember();
    for (int i = 0; i < schedule.finishing(); i++) {
      TopicTables tables = counts.tables(alpha, beta, i < 2 ? 0 : FINISHING_LEAD, unit);
      counts.remember();
      Arrays.fill(counts.counts, 0);
      corpus.finish(tables, bits, counts.counts);
      if (i == 0) {
        counts.remember();
        unit = 1f / (1 << bits);
      }
    }
    return new Fitted(counts, unit, alpha, beta);
  }

  /** The finest unit whose sums over the most frequent term stay within an int. */
  static int bits(long largestTerm) {
    int bits = 16;
    while (bits > 0 && largestTerm << bits > Integer.MAX_VALUE / 8) {
      bits--;
    }
    return bits;
  }
}
