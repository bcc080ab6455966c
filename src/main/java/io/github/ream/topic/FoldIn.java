package io.github.ream.topic;

import breeze.stats.distributions.Gamma;
import breeze.stats.distributions.RandBasis;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.mllib.linalg.Matrix;

/**
 * Topic weights of a paper under fixed topics: the variational inference of online LDA (Hoffman,
 * Blei and Bach 2010, algorithm 2, E step), in the same steps as MLlib's {@code LocalLDAModel},
 * from the same start to the same end. Weights agree with its {@code transform} to 1e-8. The
 * difference comes from MLlib's digamma function, whose series has a wrong sign and is off by up to
 * 3e-9.
 *
 * <p>It is faster because the start is drawn once, the weights of a term lie side by side, arrays
 * are reused, and a topic that has lost all but {@value #NOTHING} of a paper's tokens is left out
 * of that paper's further steps. After three or four steps most topics are out.
 */
final class FoldIn implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The mean change of gamma at which the steps end, as in MLlib. */
  private static final double CONVERGED = 1e-3;

  /** A number of tokens that counts as none. */
  private static final double NOTHING = 1e-11;

  /** Rows are narrowed when at most this share of their topics is still in. */
  private static final double ENOUGH_OUT = 0.75;

  private final int topics;
  private final double[] alpha;

  /** exp(E[log beta]), a row of topics per term. */
  private final double[] termWeights;

  private final double[] startGamma;
  private final double[] startWeights;

  private FoldIn(int topics, double[] alpha, double[] termWeights, double[] startGamma) {
    this.topics = topics;
    this.alpha = alpha;
    this.termWeights = termWeights;
    this.startGamma = startGamma;
    this.startWeights = Arrays.stream(startGamma).map(ExpDigamma::of).toArray();
  }

  /** The inference of a model, from the start that its own seed gives. */
  static FoldIn of(LocalLDAModel model) {
    Matrix counts = model.oldLocalModel().topicsMatrix();
    int topics = counts.numCols();
    return new FoldIn(
        topics,
        model.estimatedDocConcentration().toArray(),
        termWeights(counts.toArray(), counts.numRows(), topics),
        start(topics, model.oldLocalModel().gammaShape(), model.oldLocalModel().seed()));
  }

  /** The weights from a matrix with a column per topic. Most of its counts are the prior alone. */
  private static double[] termWeights(double[] counts, int terms, int topics) {
    double[] weights = new double[counts.length];
    IntStream.range(0, topics)
        .parallel()
        .forEach(
            topic -> {
              double sum = 0;
              for (int term = 0; term < terms; term++) {
                sum += counts[topic * terms + term];
              }
              double all = ExpDigamma.of(sum);
              double before = Double.NaN;
              double weight = 0;
              for (int term = 0; term < terms; term++) {
                double count = counts[topic * terms + term];
                if (count != before) {
                  before = count;
                  weight = ExpDigamma.of(count) / all;
                }
                weights[term * topics + topic] = weight;
              }
            });
    return weights;
  }

  private static double[] start(int topics, double shape, long seed) {
    Gamma gamma = new Gamma(shape, 1 / shape, new RandBasis(new MersenneTwister(seed)));
    double[] start = new double[topics];
    for (int topic = 0; topic < topics; topic++) {
      start[topic] = gamma.draw();
    }
    return start;
  }

  /** The inference of one paper after another, in one thread. */
  Papers papers() {
    return new Papers();
  }

  /** Working arrays, reused for each paper. */
  final class Papers {
    private final double[] gamma = new double[topics];
    private final double[] theta = new double[topics]; // exp(E[log theta]) of the topics still in.
    private final double[] shares = new double[topics];
    private final int[] in = new int[topics];

    /** Where the columns of topics stood before the others were left out. */
    private final int[] places = new int[topics];

    /** The weights of the paper's terms in the topics still in. */
    private double[] rows = new double[0];

    /**
     * The topic weights of a paper; they add up to 1. The array is used again for the next paper.
     *
     * @param terms ids, each once
     * @param counts occurrences of each
     * @param from the paper's first place in both arrays
     * @param to behind its last place, which is not the first
     */
    double[] weights(int[] terms, int[] counts, int from, int to) {
      start(terms, from, to);
      int width = topics;
      int size = to - from;
      double change;
      do {
        change = step(counts, from, size, width);
        int left = stillIn(width);
        if (left <= ENOUGH_OUT * width) {
          narrow(size, width, left);
          width = left;
        }
      } while (change > CONVERGED);
      double sum = 0;
      for (double parameter : gamma) {
        sum += parameter;
      }
      for (int topic = 0; topic < topics; topic++) {
        gamma[topic] /= sum;
      }
      return gamma;
    }

    private void start(int[] terms, int from, int to) {
      System.arraycopy(startGamma, 0, gamma, 0, topics);
      System.arraycopy(startWeights, 0, theta, 0, topics);
      int size = to - from;
      if (rows.length < size * topics) {
        rows = new double[size * topics];
      }
      for (int i = 0; i < size; i++) {
        System.arraycopy(termWeights, terms[from + i] * topics, rows, i * topics, topics);
      }
      for (int topic = 0; topic < topics; topic++) {
        in[topic] = topic;
      }
    }

    /**
     * Makes one step of gamma and returns its mean change. A row is read twice while it is near:
     * once for the term's probability under the present weights, once for the topics' shares of its
     * count.
     */
    private double step(int[] counts, int from, int size, int width) {
      Arrays.fill(shares, 0, width, 0);
      for (int i = 0; i < size; i++) {
        int row = i * width;
        double ratio = counts[from + i] / probability(row, width);
        for (int t = 0; t < width; t++) {
          shares[t] += ratio * rows[row + t];
        }
      }
      double change = 0;
      for (int t = 0; t < width; t++) {
        int topic = in[t];
        shares[t] *= theta[t];
        double next = shares[t] + alpha[topic];
        change += Math.abs(next - gamma[topic]);
        gamma[topic] = next;
        theta[t] = ExpDigamma.of(next);
      }
      return change / topics;
    }

    private double probability(int row, int width) {
      // Four sums at a time: additions to a single sum would wait for each other.
      double a = 1e-100;
      double b = 0;
      double c = 0;
      double d = 0;
      int t = 0;
      for (; t + 3 < width; t += 4) {
        a += theta[t] * rows[row + t];
        b += theta[t + 1] * rows[row + t + 1];
        c += theta[t + 2] * rows[row + t + 2];
        d += theta[t + 3] * rows[row + t + 3];
      }
      for (; t < width; t++) {
        a += theta[t] * rows[row + t];
      }
      return (a + b) + (c + d);
    }

    private int stillIn(int width) {
      int left = 0;
      for (int t = 0; t < width; t++) {
        if (shares[t] > NOTHING) {
          left++;
        }
      }
      return left;
    }

    /** Leaves topics without tokens out of the paper's rows, the others in their order. */
    private void narrow(int size, int width, int left) {
      int next = 0;
      for (int t = 0; t < width; t++) {
        if (shares[t] > NOTHING) {
          in[next] = in[t];
          theta[next] = theta[t];
          places[next++] = t;
        }
      }
      for (int i = 0; i < size; i++) {
        for (int t = 0; t < left; t++) {
          rows[i * left + t] = rows[i * width + places[t]];
        }
      }
    }
  }
}
