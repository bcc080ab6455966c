package io.github.ream.topic;

import io.github.ream.text.TermPapers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The topics of a block of papers: everything that is made of the papers' topic weights, in one
 * pass.
 *
 * @param ids ids of the papers
 * @param topics each paper's topic of the largest weight, {@link #NO_TOPIC} for too few terms
 * @param weights the weight of that topic
 * @param starts the first index of each paper in the next two arrays, and the end of the last paper
 * @param keptTopics each paper's topics whose weights are kept, ascending
 * @param keptWeights those weights
 * @param shares sums by month
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by paper, never compared.
record AssignedPapers(
    String[] ids,
    int[] topics,
    double[] weights,
    int[] starts,
    int[] keptTopics,
    double[] keptWeights,
    TopicShares shares)
    implements Serializable {
  static final int NO_TOPIC = -1;

  /** Lower weights are not kept. */
  private static final double LEAST_WEIGHT = 0.01;

  static AssignedPapers of(TermPapers block, FoldIn foldIn, int minTerms) {
    return new Builder(block, foldIn, minTerms).built();
  }

  /** The rows of {@code paper_topics}, in the order of papers and topics. */
  Iterator<Row> paperTopics() {
    List<Row> rows = new ArrayList<>(keptTopics.length);
    for (int paper = 0; paper < ids.length; paper++) {
      for (int i = starts[paper]; i < starts[paper + 1]; i++) {
        rows.add(RowFactory.create(ids[paper], keptTopics[i], keptWeights[i]));
      }
    }
    return rows.iterator();
  }

  private static final class Builder {
    private final TermPapers block;
    private final int[] topics;
    private final double[] weights;
    private final int[] starts;
    private final TopicShares shares = TopicShares.none();
    private int[] keptTopics = new int[1024];
    private double[] keptWeights = new double[1024];
    private int kept;

    Builder(TermPapers block, FoldIn foldIn, int minTerms) {
      this.block = block;
      topics = new int[block.papers()];
      weights = new double[block.papers()];
      starts = new int[block.papers() + 1];
      FoldIn.Papers inference = foldIn.papers();
      for (int paper = 0; paper < block.papers(); paper++) {
        topics[paper] = NO_TOPIC;
        if (block.terms(paper) >= minTerms) {
          assign(
              paper,
              inference.weights(
                  block.terms(), block.counts(), block.starts()[paper], block.starts()[paper + 1]));
        }
        starts[paper + 1] = kept;
      }
    }

    private void assign(int paper, double[] ofTopics) {
      int largest = 0;
      for (int topic = 0; topic < ofTopics.length; topic++) {
        if (ofTopics[topic] > ofTopics[largest]) {
          largest = topic; // On a tie the lower id wins.
        }
        if (ofTopics[topic] >= LEAST_WEIGHT) {
          if (kept == keptTopics.length) {
            keptTopics = Arrays.copyOf(keptTopics, 2 * kept);
            keptWeights = Arrays.copyOf(keptWeights, 2 * kept);
          }
          keptTopics[kept] = topic;
          keptWeights[kept++] = ofTopics[topic];
        }
      }
      topics[paper] = largest;
      weights[paper] = ofTopics[largest];
      shares.add(block.months()[paper], ofTopics, largest);
    }

    AssignedPapers built() {
      return new AssignedPapers(
          block.ids(),
          topics,
          weights,
          starts,
          Arrays.copyOf(keptTopics, kept),
          Arrays.copyOf(keptWeights, kept),
          shares);
    }
  }
}
