package io.github.ream.lda;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One fit. Sampling searches under strong priors and with tables extrapolated along their change.
 * Leave-one-out CVB0 passes (Asuncion et al. 2009) under weak priors finish the fit.
 */
final class Trainer {
  private static final float LEAD = 1.5f;
  private static final float FINISHING_LEAD = 1.5f;

  /**
   * This many sweeps take tables as they are when a stage adds documents, and this many finishing
   * passes at the start: they have no change to follow yet. As many sweeps of each stage are not
   * watched for an early stop.
   */
  private static final int LEADLESS = 2;

  private static final int WATCHED_SWEEPS = 5;
  private static final int PRIOR_INTERVAL = 3;
  private static final int MOST_BINS = 2_048;
  private static final double SEARCH_SMOOTHING = 5;

  /** The number of topics of the result; sampling starts with as many as the prior has values. */
  private final int topics;

  private final long seed;
  private final double[] alpha;
  private final boolean learnAlpha;
  private final double beta;
  private final double tolerance;

  // The counts that the last tables were made from.
  private CellCounts before;

  // Arrays of the last tables, filled again if the corpus does not keep the tables.
  private boolean keepsTables;
  private int[] twice = new int[0];
  private float[] weights = new float[0];

  private int sweeps;
  private int sweepsLearning;
  private boolean stoppedEarly;

  /**
   * @param topics number of topics of the result
   * @param alpha the document prior to start from, with values for the surplus topics too
   * @param beta the topic prior of the result
   * @param tolerance a smaller relative fall of leave-one-out perplexity stops early; 0 never does
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
   * @param unit the part of a token that a count of 1 stands for
   * @param sweeps sampling sweeps made, including those over parts of the documents
   * @param passes finishing passes made
   * @param perplexity leave-one-out perplexity in the last finishing pass, NaN if there was none
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

  Fitted fit(TrainingCorpus corpus, Schedule schedule) {
    keepsTables = corpus.keepsTables();
    corpus.start(alpha.length, schedule.stages().get(0).share(), Draws.sweepSeed(seed, -1));
    double share = 0;
    for (Schedule.Stage stage : schedule.stages()) {
      sweep(corpus, stage, stage.share() > share ? LEADLESS : 0);
      share = stage.share();
    }
    return finish(corpus, schedule.finishing());
  }

  /**
   * Makes the sweeps of a stage. Sweeps over all documents end when perplexity no longer falls.
   *
   * @param unled number of sweeps, from the first on, that take tables as they are
   */
  private void sweep(TrainingCorpus corpus, Schedule.Stage stage, int unled) {
    boolean settling = stage.kind() == Schedule.Kind.SETTLE;
    boolean watched = stage.share() == 1 && !settling;
    Plateau plateau = new Plateau(WATCHED_SWEEPS, watched ? tolerance : 0);
    boolean falling = true;
    for (int i = 0; i < stage.sweeps() && falling; i++) {
      float lead = settling || i < unled ? 0 : LEAD;
      PassScore score = sweep(corpus, stage, lead);
      falling = i < LEADLESS || !plateau.reachedWith(score.perplexity());
    }
    stoppedEarly |= !falling;
  }

  private PassScore sweep(TrainingCorpus corpus, Schedule.Stage stage, float lead) {
    TopicTables tables = tables(corpus, SEARCH_SMOOTHING * beta, lead, 1);
    int bins = bins(stage.kind(), corpus.size());
    int[] above = new int[alpha.length * bins];
    PassScore score =
        corpus.sweep(tables, stage.share(), Draws.sweepSeed(seed, sweeps++), bins, above);
    if (stage.kind() == Schedule.Kind.DROP) {
      for (int topic : SurplusTopics.least(corpus.counts(), above, alpha.length - topics)) {
        alpha[topic] = 0;
      }
    } else if (bins > 0) {
      DocumentPrior.improve(alpha, above, bins, corpus.size().longer);
    }
    return score;
  }

  /** The number of counts of a topic in a document that a sweep has to tell apart. */
  private int bins(Schedule.Kind kind, CorpusSize size) {
    return switch (kind) {
      case SEARCH -> 0;
      case DROP -> 1;
      case LEARN, SETTLE ->
          learnAlpha && sweepsLearning++ % PRIOR_INTERVAL == 0
              ? Math.min(MOST_BINS, size.longer.length)
              : 0;
    };
  }

  private Fitted finish(TrainingCorpus corpus, int most) {
    int bits = bits(corpus.size().largestTerm());
    float unit = 1;
    PassScore score = PassScore.NONE;
    Plateau plateau = new Plateau(1, tolerance);
    int passes = 0;
    for (boolean falling = true; passes < most && falling; passes++) {
      float lead = passes < LEADLESS ? 0 : FINISHING_LEAD;
      score = corpus.finish(tables(corpus, beta, lead, unit), bits);
      unit = 1f / (1 << bits);
      // A score judges the tables that the pass read. The first two passes read the counts of
      // sampling and of the first pass, both without a lead.
      falling = passes < LEADLESS || !plateau.reachedWith(score.perplexity());
    }
    int[] kept = IntStream.range(0, alpha.length).filter(topic -> alpha[topic] > 0).toArray();
    return new Fitted(
        corpus.counts().keeping(kept),
        unit,
        Arrays.stream(kept).mapToDouble(topic -> alpha[topic]).toArray(),
        beta,
        sweeps,
        passes,
        stoppedEarly,
        score.perplexity());
  }

  /**
   * Makes tables from the corpus's counts, extrapolated along their change since the last tables,
   * in halves of a unit.
   *
   * @param unit the part of a token that a count of 1 stands for
   */
  private TopicTables tables(TrainingCorpus corpus, double topicPrior, float lead, float unit) {
    CellCounts counts = corpus.counts();
    int[] led = counts.ledTwice(lead == 0 ? null : before, lead, keepsTables ? new int[0] : twice);
    if (before != null) {
      corpus.recycle(before);
    }
    before = counts;
    if (keepsTables) {
      return new TopicTables(counts.rows(), led, unit / 2, alpha, topicPrior);
    }
    twice = led;
    if (weights.length != twice.length) {
      weights = new float[twice.length];
    }
    return new TopicTables(counts.rows(), twice, unit / 2, alpha, topicPrior, weights);
  }

  /** The bits of the finest unit in which sums over the most frequent term fit into an int. */
  static int bits(long largestTerm) {
    int bits = 16;
    while (bits > 0 && largestTerm << bits > Integer.MAX_VALUE / 8) {
      bits--;
    }
    return bits;
  }
}
