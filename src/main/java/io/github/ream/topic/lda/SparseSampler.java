package io.github.ream.topic.lda;

import java.util.Arrays;

/**
 * The sampler for many topics: per token it reads the topics that the document has, and the others
 * only when the draw falls to the prior (the document and prior parts of Yao, Mimno and McCallum
 * 2009). The prior's part of a term is summed once per sweep, in blocks.
 */
final class SparseSampler implements Sampler {
  private static final int LANES = TopicTables.LANES;

  // Topics of the document, how many tokens each has, and where each topic stands (plus one).
  private int[] present = new int[0];
  private float[] amounts = new float[0];
  private int[] places = new int[0];
  private int size;
  private final LogProduct masses = new LogProduct();

  @Override
  public double sample(
      TopicTables tables,
      int[] words,
      char[] topics,
      int from,
      int to,
      long stream,
      boolean fresh) {
    int stride = tables.stride;
    if (places.length != stride) {
      places = new int[stride];
      present = new int[stride];
      amounts = new float[stride];
    }
    size = 0;
    masses.clear();
    if (!fresh) {
      for (int i = from; i < to; i++) {
        gain(topics[i]);
      }
    }
    for (int i = from; i < to; i++) {
      int old = topics[i];
      int next = draw(tables, words[i], fresh ? -1 : old, Draws.uniform(stream, i - from));
      if (fresh) {
        gain(next);
      } else if (next != old) {
        lose(old);
        gain(next);
      }
      topics[i] = (char) next;
    }
    for (int t = 0; t < size; t++) {
      places[present[t]] = 0;
    }
    return masses.log();
  }

  private void gain(int topic) {
    int place = places[topic] - 1;
    if (place < 0) {
      place = size++;
      present[place] = topic;
      amounts[place] = 0;
      places[topic] = place + 1;
    }
    amounts[place]++;
  }

  private void lose(int topic) {
    int place = places[topic] - 1;
    amounts[place]--;
    if (amounts[place] == 0) {
      size--;
      present[place] = present[size];
      amounts[place] = amounts[size];
      places[present[place]] = place + 1;
      places[topic] = 0;
    }
  }

  private int draw(TopicTables tables, int word, int old, float u) {
    float[] phi = tables.phi;
    int[] present = this.present;
    float[] amounts = this.amounts;
    int size = this.size;
    int row = word * tables.stride;
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int t = 0;
    for (; t + 3 < size; t += 4) {
      s0 += amounts[t] * phi[row + present[t]];
      s1 += amounts[t + 1] * phi[row + present[t + 1]];
      s2 += amounts[t + 2] * phi[row + present[t + 2]];
      s3 += amounts[t + 3] * phi[row + present[t + 3]];
    }
    for (; t < size; t++) {
      s0 += amounts[t] * phi[row + present[t]];
    }
    float document = (s0 + s1) + (s2 + s3);
    float prior = tables.priorMass[word];
    float x;
    int last = old;
    if (old >= 0) {
      float weight = phi[row + old];
      float amount = amounts[places[old] - 1];
      float alpha = tables.alpha[old];
      float without =
          (amount - 1 + alpha) * Math.max(weight - tables.tokenWeight[old], tables.floor[old]);
      document = Math.max(document - amount * weight, 0);
      prior = Math.max(prior - alpha * weight, 0);
      x = u * (document + prior + without);
      masses.times(document + prior + without);
      if (x < without) {
        return old;
      }
      x -= without;
    } else {
      x = u * (document + prior);
    }
    if (x < document) {
      for (t = 0; t < size; t++) {
        int topic = present[t];
        if (topic == old) {
          continue;
        }
        float mass = amounts[t] * phi[row + topic];
        if (x < mass) {
          return topic;
        }
        x -= mass;
        last = topic;
      }
      return last;
    }
    return fromPrior(tables, word, row, old, x - document);
  }

  private static int fromPrior(TopicTables tables, int word, int row, int old, float from) {
    float[] phi = tables.phi;
    float[] alpha = tables.alpha;
    int blocks = tables.stride / LANES;
    int oldBlock = old < 0 ? -1 : old / LANES;
    float x = from;
    int block = 0;
    for (; block < blocks - 1; block++) {
      float mass = tables.blockMass[word * blocks + block];
      if (block == oldBlock) {
        mass -= alpha[old] * phi[row + old];
      }
      if (x < mass) {
        break;
      }
      x -= mass;
    }
    int end = Math.min(tables.topics, (block + 1) * LANES);
    int last = old;
    for (int k = block * LANES; k < end; k++) {
      if (k == old) {
        continue;
      }
      float mass = alpha[k] * phi[row + k];
      if (x < mass) {
        return k;
      }
      x -= mass;
      last = k;
    }
    return last;
  }

  /** What the prior alone gives a term: by block of topics, and in all. */
  static void fillPrior(TopicTables tables, float[] blockMass, float[] priorMass) {
    int stride = tables.stride;
    int blocks = stride / LANES;
    Arrays.fill(priorMass, 0);
    for (int word = 0; word < priorMass.length; word++) {
      for (int block = 0; block < blocks; block++) {
        int from = word * stride + block * LANES;
        float sum = 0;
        for (int l = 0; l < LANES; l++) {
          sum += tables.alpha[block * LANES + l] * tables.phi[from + l];
        }
        blockMass[word * blocks + block] = sum;
        priorMass[word] += sum;
      }
    }
  }
}
