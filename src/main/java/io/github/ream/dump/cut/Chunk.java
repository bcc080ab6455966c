package io.github.ream.dump.cut;

import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.Piece;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

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
 * @param share the records that are read of those that begin in the chunk
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
    boolean onlyChunkWithRecords,
    Share share)
    implements Serializable {

  public static Chunk whole(String path, long length) {
    return new Chunk(path, 0, Long.MAX_VALUE, length, 0, null, null, 0, true, Share.ALL);
  }

  /**
   * A piece of a file.
   *
   * @param index ordinal of the piece in its file
   * @param kind name of the file's kind, null if it is not known
   */
  public static Chunk piece(String path, long start, long end, int index, String kind) {
    return new Chunk(path, start, end, end - start, index, kind, null, 0, false, Share.ALL);
  }

  /** The same bytes as several chunks, each of which reads a share of the records. */
  List<Chunk> shared(int shares) {
    return IntStream.range(0, shares)
        .mapToObj(
            of ->
                new Chunk(
                    path,
                    start,
                    end,
                    cost / shares,
                    index,
                    kind,
                    capture,
                    recordsBefore,
                    onlyChunkWithRecords,
                    new Share(of, shares)))
        .toList();
  }

  /** The same bytes with all of their records. */
  Chunk unshared() {
    return new Chunk(
        path,
        start,
        end,
        cost,
        index,
        kind,
        capture,
        recordsBefore,
        onlyChunkWithRecords,
        Share.ALL);
  }

  boolean first() {
    return index == 0;
  }

  Chunk on(Capture startCapture) {
    return new Chunk(
        path, start, end, cost, index, kind, startCapture, recordsBefore, false, share);
  }

  Chunk after(long records, boolean only) {
    return new Chunk(path, start, end, cost, index, kind, capture, records, only, share);
  }

  /** The same bytes in the form that readers take. */
  Piece piece() {
    return new Piece(path, start, end, capture);
  }
}
