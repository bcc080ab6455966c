package io.github.ream.dump.record;

import io.github.ream.dump.file.DumpInput;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * A kind of file whose records are read in one way: how it is told, whether and how it is cut, and
 * its reader. Files of one kind may hold records of several formats.
 */
public interface FileKind {

  /** The kind as the settings have it read. */
  default FileKind with(Reading reading) {
    return this;
  }

  /** Its name, unlike that of any other kind. */
  String name();

  /** The formats whose records stand in such files. */
  List<SourceFormat> formats();

  /** Whether a file that begins like this is of this kind. */
  boolean isIn(Head head);

  /** Whether a plain file of this kind may be read from the middle. */
  boolean splittable();

  /** Reads a file from its beginning to its end. */
  RecordReader whole(DumpInput input, int maxChars) throws IOException;

  /**
   * Reads the records that begin in a piece of a plain file; only asked where {@link #splittable}.
   */
  default RecordReader piece(Piece piece, Configuration conf, int maxChars) throws IOException {
    throw new IllegalStateException(name() + " is not to be cut");
  }

  /** The last page that begins in a piece, null if none does, or if such files have no pages. */
  default CapturedPage lastPage(Piece piece, Configuration conf, int maxChars) throws IOException {
    return null;
  }
}
