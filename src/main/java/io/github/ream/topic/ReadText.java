package io.github.ream.topic;

import io.github.ream.text.PaperToRead;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.spark.ml.PipelineModel;

/**
 * Tells texts that a reader has read from others, by SHA-256 of reader, title and abstract.
 *
 * @param reader the model that reads, and by what it reads: the version of Ream, and the seed
 */
record ReadText(String reader) implements Serializable {

  /** The reader that a model and what reads with it make. */
  static ReadText by(PipelineModel model, String version) {
    return new ReadText(model.uid() + " " + version);
  }

  /** The hash of a paper's text. */
  byte[] hash(PaperToRead paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      for (String part : new String[] {reader, paper.title(), paper.text()}) {
        byte[] utf8 = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(part == null ? -1 : utf8.length); // So that parts are not mixed up.
        out.write(utf8);
      }
      return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // An array of bytes does not fail.
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
