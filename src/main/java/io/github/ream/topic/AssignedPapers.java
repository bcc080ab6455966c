package io.github.ream.topic;

import io.github.ream.text.KeptPaper;
import io.github.ream.text.TermPapers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param scored each paper as {@link KeptPaper} writes it; none if nothing is kept for the next run
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by paper, never compared.
record AssignedPapers(
    String[] ids,
    int[] topics,
    double[] weights,
    int[] starts,
    int[] keptTopics,
    double[] keptWeights,
    TopicShares shares,
    byte[][] scored)
    implements Serializable {
  static final int NO_TOPIC = -1;

  /**
   * Assigns topics.
   *
   * @param held what was measured of papers that were held out, by id, if the next run is to have
   *     this and what is made here
   */
  static AssignedPapers of(
      TermPapers block, FoldIn foldIn, int minTerms, Optional<Map<String, Double>> held) {
    return new Builder(block, foldIn, minTerms, held).built();
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
    private final byte[][] scored;
    private final TopicShares shares = TopicShares.none();
    private int[] keptTopics = new int[1024];
    private double[] keptWeights = new double[1024];
    private int kept;

    Builder(TermPapers block, FoldIn foldIn, int minTerms, Optional<Map<String, Double>> held) {
      this.block = block;
      scored = new byte[held.isPresent() ? block.papers() : 0][];
      topics = new int[block.papers()];
      weights = new double[block.papers()];
      starts = new int[block.papers() + 1];
      FoldIn.Papers inference = foldIn.papers();
      for (int paper = 0; paper < block.papers(); paper++) {
        PaperWeights ofTopics = block.terms(paper) >= minTerms ? weights(paper, inference) : null;
        topics[paper] = NO_TOPIC;
        if (ofTopics != null) {
          assign(paper, ofTopics);
        }
        if (held.isPresent()) {
          keep(paper, held.get().getOrDefault(block.ids()[paper], Double.NaN), ofTopics);
        }
        starts[paper + 1] = kept;
      }
    }

    /** The weights that the same model gave the paper before, or those it gives now. */
    private PaperWeights weights(int paper, FoldIn.Papers inference) {
      byte[] before = block.topics()[paper];
      return before != null && before.length > 0
          ? PaperWeights.of(before)
          : PaperWeights.of(
              inference.weights(
                  block.terms(), block.counts(), block.starts()[paper], block.starts()[paper + 1]));
    }

    private void assign(int paper, PaperWeights ofTopics) {
      int more = ofTopics.topics().length;
      if (kept + more > keptTopics.length) {
        keptTopics = Arrays.copyOf(keptTopics, 2 * kept + more);
        keptWeights = Arrays.copyOf(keptWeights, 2 * kept + more);
      }
      System.arraycopy(ofTopics.topics(), 0, keptTopics, kept, more);
      System.arraycopy(ofTopics.weights(), 0, keptWeights, kept, more);
      kept += more;
      topics[paper] = ofTopics.largest();
      weights[paper] = ofTopics.weight();
      shares.add(block.months()[paper], ofTopics.units(), ofTopics.largest());
    }

    private void keep(int paper, double held, PaperWeights ofTopics) {
      byte[] topicsOfPaper = ofTopics == null ? new byte[0] : ofTopics.toBytes();
      scored[paper] = KeptPaper.of(block, paper, held, topicsOfPaper).toBytes();
    }

    AssignedPapers built() {
      return new AssignedPapers(
          block.ids(),
          topics,
          weights,
          starts,
          Arrays.copyOf(keptTopics, kept),
          Arrays.copyOf(keptWeights, kept),
          shares,
          scored);
    }
  }
}
