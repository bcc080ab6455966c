package io.github.ream.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.hadoop.io.WritableUtils;

/**
 * What a model made of a paper in the run before: it makes the same of it again while the paper
 * says the same.
 *
 * @param terms ids in the vocabulary, ascending
 * @param counts occurrences of each
 * @param held how well its topics told the tokens held out of it; NaN if that was not measured
 * @param topics what the model's topics gave, in bytes that only they understand
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by term, never compared.
public record KeptPaper(int[] terms, int[] counts, double held, byte[] topics)
    implements Serializable {

  /** A paper of a block. */
  public static KeptPaper of(TermPapers block, int paper, double held, byte[] topics) {
    int from = block.starts()[paper];
    int to = block.starts()[paper + 1];
    return new KeptPaper(
        Arrays.copyOfRange(block.terms(), from, to),
        Arrays.copyOfRange(block.counts(), from, to),
        held,
        topics);
  }

  /** The paper as bytes: ids as steps from one to the next, small numbers in few bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      WritableUtils.writeVInt(out, terms.length);
      int before = 0;
      for (int i = 0; i < terms.length; i++) {
        WritableUtils.writeVInt(out, terms[i] - before);
        WritableUtils.writeVInt(out, counts[i]);
        before = terms[i];
      }
      out.writeDouble(held);
      out.write(topics);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // An array of bytes does not fail.
    }
    return bytes.toByteArray();
  }

  /** The paper that {@link #toBytes} wrote. */
  public static KeptPaper of(byte[] bytes) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      int size = WritableUtils.readVInt(in);
      int[] terms = new int[size];
      int[] counts = new int[size];
      int before = 0;
      for (int i = 0; i < size; i++) {
        before += WritableUtils.readVInt(in);
        terms[i] = before;
        counts[i] = WritableUtils.readVInt(in);
      }
      return new KeptPaper(terms, counts, in.readDouble(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
