package io.github.ream.topic;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.hadoop.io.WritableUtils;

/**
 * The topic weights of a paper, as far as tables are made of them.
 *
 * @param units the weight of each topic, in the units of {@link TopicShares}
 * @param largest the topic of the largest weight, on a tie the one with the lower id
 * @param weight that weight
 * @param topics the topics whose weights are kept, ascending
 * @param weights those weights
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by topic, never compared.
record PaperWeights(long[] units, int largest, double weight, int[] topics, double[] weights) {
  /** Lower weights are not kept. */
  private static final double LEAST_WEIGHT = 0.01;

  /** What is kept of the weights of all topics. */
  static PaperWeights of(double[] ofTopics) {
    int largest = 0;
    for (int topic = 0; topic < ofTopics.length; topic++) {
      if (ofTopics[topic] > ofTopics[largest]) {
        largest = topic;
      }
    }
    int[] topics =
        IntStream.range(0, ofTopics.length).filter(t -> ofTopics[t] >= LEAST_WEIGHT).toArray();
    double[] weights = IntStream.of(topics).mapToDouble(t -> ofTopics[t]).toArray();
    return new PaperWeights(
        TopicShares.units(ofTopics), largest, ofTopics[largest], topics, weights);
  }

  /** The weights as bytes, to the last digit. */
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      WritableUtils.writeVInt(out, units.length);
      for (long unit : units) {
        WritableUtils.writeVLong(out, unit);
      }
      WritableUtils.writeVInt(out, largest);
      out.writeDouble(weight);
      WritableUtils.writeVInt(out, topics.length);
      for (int i = 0; i < topics.length; i++) {
        WritableUtils.writeVInt(out, topics[i]);
        out.writeDouble(weights[i]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // An array of bytes does not fail.
    }
    return bytes.toByteArray();
  }

  /** The weights that {@link #toBytes} wrote. */
  static PaperWeights of(byte[] bytes) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      long[] units = new long[WritableUtils.readVInt(in)];
      for (int topic = 0; topic < units.length; topic++) {
        units[topic] = WritableUtils.readVLong(in);
      }
      int largest = WritableUtils.readVInt(in);
      double weight = in.readDouble();
      int[] topics = new int[WritableUtils.readVInt(in)];
      double[] weights = new double[topics.length];
      for (int i = 0; i < topics.length; i++) {
        topics[i] = WritableUtils.readVInt(in);
        weights[i] = in.readDouble();
      }
      return new PaperWeights(units, largest, weight, topics, weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
