package io.github.ream.dump.record;

import io.github.ream.dump.file.DumpInput;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * A kind of file: it recognises its files, says whether and how they are cut, and makes their
 * readers. Files of one kind may hold records of several formats.
 */
public interface FileKind {

  /** This kind, adapted to the settings. */
  default FileKind with(Reading reading) {
    return this;
  }

  /** Its name, which no other kind has. */
  String name();

  /** The formats whose records stand in such files. */
  List<SourceFormat> formats();

  /** Whether a file that begins like this is of this kind. */
  boolean isIn(Head head);

  /** Whether a plain file of this kind may be read from the middle. */
  boolean splittable();

  /**
   * Whether several readers may go through such a file side by side, each reading some of its
   * records and passing over the others: each can be read without those before it, and is passed
   * over much faster than read.
   */
  default boolean shareable() {
    return splittable();
  }

  /** A reader of a whole file. */
  RecordReader whole(DumpInput input, int maxChars) throws IOException;

  /**
   * A reader of the records that begin in a piece of a plain file; only called if {@link
   * #splittable}.
   */
  default RecordReader piece(Piece piece, Configuration conf, int maxChars) throws IOException {
    throw new IllegalStateException(name() + " is not to be cut");
  }

  /**
   * The last capture that begins in a piece; null if there is none, or if such files have no
   * captures.
   */
  default Capture lastCapture(Piece piece, Configuration conf, int maxChars) throws IOException {
    return null;
  }
}
