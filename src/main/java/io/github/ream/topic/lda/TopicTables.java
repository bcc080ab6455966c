package io.github.ream.topic.lda;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/**
 * What a pass over the documents reads and never changes: term weights by topic and the document
 * prior. Rows are terms; a row is padded with zeros to a multiple of {@link #LANES} topics. Only
 * the counts travel; each machine makes the weights from them, by the same arithmetic.
 */
final class TopicTables implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Partial sums are kept in this many lanes on every machine, so that sums are the same. */
  static final int LANES = 16;

  final int topics;
  final int stride;
  private final int terms;
  private final float unit;
  private final float beta;

  /** 1 / (topic total + V beta): what one token weighs in a topic. */
  final float[] tokenWeight;

  /** beta / (topic total + V beta): the least weight of a term in a topic. */
  final float[] floor;

  /** The document prior, zero where padded. */
  final float[] alpha;

  final double alphaSum;

  /** (count + beta) / (topic total + V beta), row by term. */
  transient float[] phi;

  // Where the tables were made; they travel packed and are not kept where they arrive.
  private transient int[] counts;

  /** Prior times phi, summed over all topics of a term; only for the sparse sampler. */
  transient float[] priorMass;

  /** Prior times phi, summed over each {@link #LANES} topics of a term. */
  transient float[] blockMass;

  /**
   * Tables from counts in units.
   *
   * @param counts by term and topic, padded; kept, not to be changed
   * @param unit how much of a token a count of 1 is
   */
  TopicTables(int topics, int terms, int[] counts, float unit, double[] alpha, double beta) {
    this.topics = topics;
    this.terms = terms;
    this.stride = stride(topics);
    this.counts = counts;
    this.unit = unit;
    this.beta = (float) beta;
    long[] totals = new long[stride];
    for (int row = 0; row < counts.length; row += stride) {
      for (int k = 0; k < stride; k++) {
        totals[k] += counts[row + k];
      }
    }
    tokenWeight = new float[stride];
    floor = new float[stride];
    this.alpha = new float[stride];
    for (int k = 0; k < topics; k++) {
      tokenWeight[k] = (float) (1 / (totals[k] * (double) unit + terms * beta));
      floor[k] = this.beta * tokenWeight[k];
      this.alpha[k] = (float) alpha[k];
    }
    double sum = 0;
    for (double a : alpha) {
      sum += a;
    }
    alphaSum = sum;
    phi = weights(counts);
    sumPrior();
  }

  private void sumPrior() {
    if (Kernels.sparse(topics)) {
      priorMass = new float[terms];
      blockMass = new float[terms * (stride / LANES)];
      SparseSampler.fillPrior(this, blockMass, priorMass);
    }
  }

  static int stride(int topics) {
    return (topics + LANES - 1) / LANES * LANES;
  }

  private float[] weights(int[] counts) {
    float[] phi = new float[counts.length];
    for (int row = 0; row < counts.length; row += stride) {
      for (int k = 0; k < stride; k++) {
        phi[row + k] = (counts[row + k] * unit + beta) * tokenWeight[k];
      }
    }
    return phi;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeObject(PackedCells.of(counts));
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    int[] table = new int[stride * terms];
    ((PackedCells) in.readObject()).addTo(table);
    phi = weights(table);
    sumPrior();
  }
}
