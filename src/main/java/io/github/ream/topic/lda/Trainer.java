package io.github.ream.topic.lda;

import java.util.List;

/**
 * One fit. Sampling searches with strong priors and with tables led along their change;
 * leave-one-out CVB0 passes (Asuncion et al. 2009) under weak priors finish it.
 */
final class Trainer {
  private static final float LEAD = 1.5f;
  private static final float FINISHING_LEAD = 1.5f;

  /** The last sweeps take the tables as they are. */
  private static final int STEADY = 10;

  /** First sweeps and passes of a stage take them as they are too: there is no change yet. */
  private static final int LEADLESS = 2;

  /**
   * When the prior is learned from, as a share of the sweeps over all documents: earlier makes more
   * topics of few tokens, later leaves unlike topics of a small corpus in one.
   */
  private static final float LEARN_FROM = 0.7f;

  private static final int WATCHED_SWEEPS = 5;
  private static final int PRIOR_INTERVAL = 3;
  private static final int MOST_BINS = 2_048;
  private static final double SEARCH_SMOOTHING = 5;

  private final int topics;
  private final long seed;
  private final double[] alpha;
  private final boolean learnAlpha;
  private final double beta;
  private final double tolerance;

  // The counts that the last tables were made from.
  private CellCounts before;

  // Arrays of the last tables, used again where no one keeps the tables.
  private boolean keepsTables;
  private int[] twice = new int[0];
  private float[] weights = new float[0];

  private int sweeps;
  private int sweepsLearning;
  private boolean stoppedEarly;

  /**
   * @param alpha the document prior to start from
   * @param beta the topic prior of the result
   * @param tolerance the fall of leave-one-out perplexity, as a share, that is none; 0 for no early
   *     stop
   */
  Trainer(
      int topics, long seed, double[] alpha, boolean learnAlpha, double beta, double tolerance) {
    this.topics = topics;
    this.seed = seed;
    this.alpha = alpha.clone();
    this.learnAlpha = learnAlpha;
    this.beta = beta;
    this.tolerance = tolerance;
  }

  /**
   * Expected term counts by topic, with the priors they were fitted under.
   *
   * @param unit how much of a token a count of 1 is
   * @param sweeps sampling sweeps made, those over parts of the documents included
   * @param passes finishing passes made
   * @param perplexity leave-one-out perplexity in the last finishing pass, NaN without one
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers by topic, never compared.
  record Fitted(
      CellCounts counts,
      float unit,
      double[] alpha,
      double beta,
      int sweeps,
      int passes,
      boolean stoppedEarly,
      double perplexity) {}

  Fitted fit(Corpus corpus, Schedule schedule) {
    keepsTables = corpus.keepsTables();
    List<Schedule.Stage> stages = schedule.stages();
    corpus.start(topics, stages.get(0).share(), Draws.sweepSeed(seed, -1));
    for (Schedule.Stage stage : stages) {
      if (stage.share() < 1) {
        for (int i = 0; i < stage.sweeps(); i++) {
          sweep(corpus, stage.share(), i < LEADLESS ? 0 : LEAD, false);
        }
      } else {
        // With many topics in the last sweeps only: there are enough topics of few tokens.
        float from = topics < CollapsedLDAParameters.MANY ? LEARN_FROM : 1;
        search(corpus, stage.sweeps() - STEADY, Math.round(stage.sweeps() * from));
        for (int i = 0; i < Math.min(STEADY, stage.sweeps()); i++) {
          sweep(corpus, 1, 0, learnAlpha);
        }
      }
    }
    return finish(corpus, schedule.finishing());
  }

  /**
   * Led sweeps over all documents: first under the prior given, then learning it. Each half ends
   * early where leave-one-out perplexity no longer falls.
   */
  private void search(Corpus corpus, int most, int learnFrom) {
    boolean learning = false;
    Plateau plateau = new Plateau(WATCHED_SWEEPS, tolerance);
    for (int i = 0; i < most; i++) {
      if (!learning && learnAlpha && i >= learnFrom) {
        learning = true;
        plateau = new Plateau(WATCHED_SWEEPS, tolerance);
      }
      PassScore score = sweep(corpus, 1, i < LEADLESS ? 0 : LEAD, learning);
      if (i >= LEADLESS && plateau.reachedWith(score.perplexity())) {
        stoppedEarly = true;
        if (learning || !learnAlpha || learnFrom >= most) {
          return;
        }
        learning = true;
        plateau = new Plateau(WATCHED_SWEEPS, tolerance);
      }
    }
  }

  private PassScore sweep(Corpus corpus, double share, float lead, boolean learning) {
    TopicTables tables = tables(corpus.counts(), SEARCH_SMOOTHING * beta, lead, 1);
    boolean learn = learning && sweepsLearning++ % PRIOR_INTERVAL == 0;
    CorpusSize size = corpus.size();
    int bins = learn ? Math.min(MOST_BINS, size.longer.length) : 0;
    int[] above = new int[topics * bins];
    PassScore score = corpus.sweep(tables, share, Draws.sweepSeed(seed, sweeps++), bins, above);
    if (learn) {
      DocumentPrior.improve(alpha, above, bins, size.longer);
    }
    return score;
  }

  private Fitted finish(Corpus corpus, int most) {
    int bits = bits(corpus.size().largestTerm());
    float unit = 1;
    PassScore score = PassScore.NONE;
    Plateau plateau = new Plateau(1, tolerance);
    int passes = 0;
    for (boolean falling = true; passes < most && falling; passes++) {
      float lead = passes < LEADLESS ? 0 : FINISHING_LEAD;
      score = corpus.finish(tables(corpus.counts(), beta, lead, unit), bits);
      unit = 1f / (1 << bits);
      // A pass tells how good the tables were that it read: the first two read what sampling left
      // and what the first made of it, both without a lead.
      falling = passes < LEADLESS || !plateau.reachedWith(score.perplexity());
    }
    return new Fitted(
        corpus.counts(), unit, alpha, beta, sweeps, passes, stoppedEarly, score.perplexity());
  }

  /**
   * Tables from counts led along their change since the last tables, to half a unit.
   *
   * @param unit how much of a token a count of 1 is
   */
  private TopicTables tables(CellCounts counts, double topicPrior, float lead, float unit) {
    CellCounts known = lead == 0 ? null : before;
    before = counts;
    if (keepsTables) {
      int[] led = counts.ledTwice(known, lead, new int[0]);
      return new TopicTables(counts.rows(), led, unit / 2, alpha, topicPrior);
    }
    twice = counts.ledTwice(known, lead, twice);
    if (weights.length != twice.length) {
      weights = new float[twice.length];
    }
    return new TopicTables(counts.rows(), twice, unit / 2, alpha, topicPrior, weights);
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
