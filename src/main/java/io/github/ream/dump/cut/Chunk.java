package io.github.ream.dump.cut;

import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.Piece;
import java.io.Serializable;

/**
 * A byte range of a file: the unit of reading. Records belong to the chunk in which they begin (for
 * captures: in which their segment begins), so the same records come out whatever the cut.
 *
 * @param path the file
 * @param start first byte
 * @param end byte after the last one, {@link Long#MAX_VALUE} for the whole file
 * @param cost the bytes that this chunk counts for when chunks are packed into tasks
 * @param index ordinal of the chunk in its file
 * @param kind name of the file's kind; null if the reader is to tell it
 * @param capture the capture that the chunk's start lies on, null if unknown or none
 * @param recordsBefore records of the file that begin before this chunk
 * @param onlyChunkWithRecords whether no other chunk of the file has a record
 */
public record Chunk(
    String path,
    long start,
    long end,
    long cost,
    int index,
    String kind,
    Capture capture,
    long recordsBefore,
    boolean onlyChunkWithRecords)
    implements Serializable {

  public static Chunk whole(String path, long length) {
    return new Chunk(path, 0, Long.MAX_VALUE, length, 0, null, null, 0, true);
  }

  /**
   * A piece of a file.
   *
   * @param index ordinal of the piece in its file
   * @param kind name of the file's kind, null if it is not known
   */
  static Chunk piece(String path, long start, long end, int index, String kind) {
    return new Chunk(path, start, end, end - start, index, kind, null, 0, false);
  }

  boolean first() {
    return index == 0;
  }

  Chunk on(Capture startCapture) {
    return new Chunk(path, start, end, cost, index, kind, startCapture, recordsBefore, false);
  }

  Chunk after(long records, boolean only) {
    return new Chunk(path, start, end, cost, index, kind, capture, records, only);
  }

  /** The same bytes in the form that readers take. */
  Piece piece() {
    return new Piece(path, start, end, capture);
  }
}
