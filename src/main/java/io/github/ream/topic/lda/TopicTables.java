package io.github.ream.topic.lda;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What a pass over the documents reads and never changes: term weights by topic and the document
 * prior. Only the counts travel; each machine makes the weights from them, by the same arithmetic.
 */
final class TopicTables implements Serializable {
  private static final long serialVersionUID = 1L;

  final int topics;
  private final float unit;

  /**
   * 1 / (topic total + V beta): what one token weighs in a topic; 0 for one that has gone and, at
   * the end, for no topic.
   */
  final float[] tokenWeight;

  /**
   * beta / (topic total + V beta): what every term weighs in a topic, were its count zero; 0 as
   * above.
   */
  final float[] floor;

  final float[] alpha;
  final double alphaSum;

  /** Sums of alpha times floor over the topics up to each. */
  final float[] priorFloor;

  transient TermRows rows;

  /** count / (topic total + V beta) of each cell; with the floor, a term's weight in a topic. */
  transient float[] weights;

  // They travel packed, and again where a machine puts arrived tables on its disk.
  private transient int[] counts;

  /**
   * Tables from counts in units.
   *
   * @param counts of each cell; kept, not to be changed; may be longer
   * @param unit how much of a token a count of 1 is
   * @param alpha the document prior; a topic of 0 has gone, and weighs nothing however many tokens
   *     have it still
   */
  TopicTables(TermRows rows, int[] counts, float unit, double[] alpha, double beta) {
    this(rows, counts, unit, alpha, beta, new float[counts.length]);
  }

  /** The same, with an array for weights that is as long as that of counts. */
  TopicTables(
      TermRows rows, int[] counts, float unit, double[] alpha, double beta, float[] weights) {
    this.weights = weights;
    this.rows = rows;
    this.topics = rows.topics;
    this.counts = counts;
    this.unit = unit;
    long[] totals = new CellCounts(rows, counts).tokens();
    tokenWeight = new float[topics + 1];
    floor = new float[topics + 1];
    this.alpha = new float[topics];
    priorFloor = new float[topics];
    double sum = 0;
    float floors = 0;
    for (int k = 0; k < topics; k++) {
      this.alpha[k] = (float) alpha[k];
      if (alpha[k] > 0) {
        tokenWeight[k] = (float) (1 / (totals[k] * (double) unit + rows.terms * beta));
        floor[k] = (float) beta * tokenWeight[k];
      }
      sum += alpha[k];
      floors += this.alpha[k] * floor[k];
      priorFloor[k] = floors;
    }
    alphaSum = sum;
    weigh();
  }

  private void weigh() {
    for (int c = 0; c < rows.size(); c++) {
      weights[c] = counts[c] * unit * tokenWeight[rows.cells[c]];
    }
  }

  /** Fills in a term's weights by topic, the floor included. */
  void weightsOf(int term, float[] byTopic) {
    System.arraycopy(floor, 0, byTopic, 0, topics);
    for (int c = rows.starts[term]; c < rows.starts[term + 1]; c++) {
      if (rows.cells[c] < topics) {
        byTopic[rows.cells[c]] += weights[c];
      }
    }
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    PackedCells.Writer cells = new PackedCells.Writer();
    for (int term = 0; term < rows.terms; term++) {
      for (int c = rows.starts[term]; c < rows.starts[term + 1]; c++) {
        if (rows.cells[c] < topics) {
          cells.add(term * topics + rows.cells[c], counts[c]);
        }
      }
    }
    out.writeObject(cells.packed(rows.terms * topics));
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    PackedCells cells = (PackedCells) in.readObject();
    TermRows.Builder read = new TermRows.Builder(topics, cells.cells() / topics, cells.entries());
    cells.forEach((cell, count) -> read.add(cell / topics, cell % topics, count));
    CellCounts all = read.build();
    rows = all.rows();
    counts = Arrays.copyOf(all.counts(), rows.size() + 1);
    weights = new float[counts.length];
    weigh();
  }
}
