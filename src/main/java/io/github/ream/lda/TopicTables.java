package io.github.ream.lda;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The tables that a pass over the documents reads and never changes: term weights by topic and the
 * document prior. Only the counts travel; each machine makes the weights from them by the same
 * arithmetic.
 */
final class TopicTables implements Serializable {
  private static final long serialVersionUID = 1L;

  final int topics;
  private final float unit;

  /**
   * By topic: the weight of one token, 1 / (topic total + V beta). It is 0 for a dropped topic and,
   * in the last entry, for no topic.
   */
  final float[] tokenWeight;

  /**
   * By topic: the weight of a term without a count in it, beta / (topic total + V beta). It is 0
   * for a dropped topic and for no topic, as above.
   */
  final float[] floor;

  final float[] alpha;
  final double alphaSum;

  /** By topic: the sum of alpha times floor over it and all topics before it. */
  final float[] priorFloor;

  transient TermRows rows;

  /**
   * By cell: count / (topic total + V beta). Together with the floor this is the weight of the term
   * in the topic.
   */
  transient float[] weights;

  // Packed when tables are sent, and again when a machine that received them spills to disk.
  private transient int[] counts;

  /**
   * Makes tables from counts.
   *
   * @param counts the count of each cell; the array is kept, must not change, and may be longer
   * @param unit the part of a token that a count of 1 stands for
   * @param alpha the document prior; a topic with 0 is dropped: its weight is 0, whatever tokens it
   *     still has
   */
  TopicTables(TermRows rows, int[] counts, float unit, double[] alpha, double beta) {
    this(rows, counts, unit, alpha, beta, new float[counts.length]);
  }

  /** Does the same with a given array for the weights, as long as that of the counts. */
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

  /** Fills in the weights of a term by topic, including the floor. */
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
    out.writeInt(rows.terms);
    out.writeObject(cells.packed());
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    int terms = in.readInt();
    PackedCells cells = (PackedCells) in.readObject();
    TermRows.Builder read = new TermRows.Builder(topics, terms, cells.entries());
    cells.forEach((cell, count) -> read.add(cell / topics, cell % topics, count));
    CellCounts all = read.build();
    rows = all.rows();
    counts = Arrays.copyOf(all.counts(), rows.size() + 1);
    weights = new float[counts.length];
    weigh();
  }
}
