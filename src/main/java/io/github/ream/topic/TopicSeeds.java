package io.github.ream.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.mllib.linalg.SparseVector;
import org.apache.spark.mllib.linalg.Vector;

/**
 * A start for variational LDA that is better than a random one: groups of similar papers, each the
 * first guess of a topic. The groups come from spherical k-means (Dhillon and Modha 2001) with
 * k-means++ seeding (Arthur and Vassilvitskii 2007) on TF-IDF of a sample of papers; it runs in one
 * thread, so the start is repeatable on any number of cores.
 */
final class TopicSeeds {
  private static final int ROUNDS = 8;

  /**
   * The share of the whole sample's words in each group's start, so that no term is shut out of a
   * topic.
   */
  private static final double BACKGROUND = 0.2;

  private final List<SparseVector> papers = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();
  private final int terms;
  private final int topics;
  private final Random random;

  /** A row of {@code topics} numbers per term. */
  private double[] centres;

  private TopicSeeds(List<Vector> sample, int terms, int topics, long seed) {
    this.terms = terms;
    this.topics = topics;
    this.random = new Random(seed);
    sample.forEach(paper -> papers.add(paper.toSparse()));
    double[] idf = idf();
    papers.forEach(paper -> weights.add(unitWeights(paper, idf)));
  }

  /**
   * Pseudo-counts to start from, a column of {@code topics} numbers per term.
   *
   * @param sample some of the documents, in an order that does not change
   * @param corpusSize number of all documents, to which the counts are scaled up
   * @param prior added to each count
   */
  static double[] pseudoCounts(
      List<Vector> sample, int terms, int topics, long corpusSize, double prior, long seed) {
    TopicSeeds seeds = new TopicSeeds(sample, terms, topics, seed);
    int[] groups = seeds.groups();
    return seeds.pseudoCounts(groups, (double) corpusSize / sample.size(), prior);
  }

  private double[] idf() {
    double[] frequencies = new double[terms];
    papers.forEach(paper -> Arrays.stream(paper.indices()).forEach(term -> frequencies[term]++));
    return Arrays.stream(frequencies)
        .map(frequency -> Math.log((papers.size() + 1) / (frequency + 1)))
        .toArray();
  }

  private static double[] unitWeights(SparseVector paper, double[] idf) {
    double[] weights = new double[paper.indices().length];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (1 + Math.log(paper.values()[i])) * idf[paper.indices()[i]];
      squares += weights[i] * weights[i];
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < weights.length && length > 0; i++) {
      weights[i] /= length;
    }
    return weights;
  }

  /** The group of each paper of the sample. */
  private int[] groups() {
    centres = new double[Math.multiplyExact(terms, topics)];
    int[] groups = new int[papers.size()];
    seed();
    for (int round = 0; round < ROUNDS; round++) {
      int[] nearest = IntStream.range(0, papers.size()).parallel().map(this::nearest).toArray();
      if (Arrays.equals(nearest, groups)) {
        break;
      }
      groups = nearest;
      moveCentres(groups);
    }
    return groups;
  }

  /** Puts each centre on a paper, far ones more likely: by the square of 1 - cosine. */
  private void seed() {
    double[] distances = new double[papers.size()];
    Arrays.fill(distances, 1);
    int pick = random.nextInt(papers.size());
    for (int topic = 0; topic < topics; topic++) {
      add(pick, topic);
      int centre = topic;
      double[] nearer =
          IntStream.range(0, papers.size())
              .parallel()
              .mapToDouble(paper -> Math.max(0, 1 - cosine(paper, centre)))
              .toArray();
      double total = 0;
      for (int paper = 0; paper < nearer.length; paper++) {
        distances[paper] = Math.min(distances[paper], nearer[paper]);
        total += distances[paper] * distances[paper];
      }
      double target = random.nextDouble() * total;
      pick = 0;
      for (double d = distances[0]; pick < nearer.length - 1 && target > d * d; ) {
        target -= d * d;
        d = distances[++pick];
      }
    }
  }

  private double cosine(int paper, int topic) {
    int[] ids = papers.get(paper).indices();
    double[] x = weights.get(paper);
    double cosine = 0;
    for (int i = 0; i < ids.length; i++) {
      cosine += x[i] * centres[ids[i] * topics + topic];
    }
    return cosine;
  }

  private int nearest(int paper) {
    int[] ids = papers.get(paper).indices();
    double[] x = weights.get(paper);
    double[] cosines = new double[topics];
    for (int i = 0; i < ids.length; i++) {
      int row = ids[i] * topics;
      for (int topic = 0; topic < topics; topic++) {
        cosines[topic] += x[i] * centres[row + topic];
      }
    }
    int nearest = 0;
    for (int topic = 1; topic < topics; topic++) {
      if (cosines[topic] > cosines[nearest]) {
        nearest = topic;
      }
    }
    return nearest;
  }

  private void add(int paper, int topic) {
    int[] ids = papers.get(paper).indices();
    double[] x = weights.get(paper);
    for (int i = 0; i < ids.length; i++) {
      centres[ids[i] * topics + topic] += x[i];
    }
  }

  /** Moves each centre to the middle of its papers; a centre without papers stays. */
  private void moveCentres(int[] groups) {
    boolean[] inhabited = new boolean[topics];
    for (int group : groups) {
      inhabited[group] = true;
    }
    for (int i = 0; i < centres.length; i++) {
      centres[i] = inhabited[i % topics] ? 0 : centres[i];
    }
    for (int paper = 0; paper < groups.length; paper++) {
      add(paper, groups[paper]);
    }
    double[] squares = new double[topics];
    for (int i = 0; i < centres.length; i++) {
      squares[i % topics] += centres[i] * centres[i];
    }
    for (int i = 0; i < centres.length; i++) {
      double length = squares[i % topics];
      centres[i] /= length > 0 ? Math.sqrt(length) : 1;
    }
  }

  private double[] pseudoCounts(int[] groups, double scale, double prior) {
    double[] counts = new double[centres.length];
    Arrays.fill(counts, prior);
    for (int paper = 0; paper < groups.length; paper++) {
      int[] ids = papers.get(paper).indices();
      double[] occurrences = papers.get(paper).values();
      for (int i = 0; i < ids.length; i++) {
        double share = scale * occurrences[i] * BACKGROUND / topics;
        int row = ids[i] * topics;
        for (int topic = 0; topic < topics; topic++) {
          counts[row + topic] += share;
        }
        counts[row + groups[paper]] += scale * occurrences[i] * (1 - BACKGROUND);
      }
    }
    return counts;
  }
}
