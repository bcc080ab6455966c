package io.github.ream.dump.cut;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.FoundFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.apache.hadoop.conf.Configuration;

/**
 * Checksums of files as stored: CRC-32C of a file's bytes, or, of a file with several pieces of 64
 * MiB, CRC-32C of the pieces' CRCs, so that a large file is read by several tasks.
 */
public final class FileChecksums {
  private static final long PIECE = 64L << 20;
  private static final int BUFFER = 1 << 16;

  private FileChecksums() {}

  /** Checksum by path, in hexadecimal; none for a file that cannot be read. */
  public static Map<String, String> of(List<FoundFile> files, Cutting.Looking looking) {
    List<Chunk> pieces = new ArrayList<>();
    for (FoundFile file : files) {
      int index = 0;
      long start = 0;
      do {
        long end = Math.min(file.length(), start + PIECE);
        pieces.add(Chunk.piece(file.path(), start, end, index++, null));
        start = end;
      } while (start < file.length());
    }
    Map<Integer, Long> sums = looking.each(pieces, FileChecksums::ofPiece);
    Map<String, List<Long>> byFile = new HashMap<>();
    Map<String, Integer> asked = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      asked.merge(pieces.get(i).path(), 1, Integer::sum);
      if (sums.containsKey(i)) {
        byFile.computeIfAbsent(pieces.get(i).path(), p -> new ArrayList<>()).add(sums.get(i));
      }
    }
    Map<String, String> checksums = new HashMap<>();
    byFile.forEach(
        (path, found) -> {
          if (found.size() == asked.get(path)) {
            checksums.put(path, HexFormat.of().toHexDigits(combined(found), 8));
          }
        });
    return checksums;
  }

  private static long combined(List<Long> pieces) {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    CRC32C sum = new CRC32C();
    for (long piece : pieces) {
      sum.update(ByteBuffer.allocate(Long.BYTES).putLong(piece).flip());
    }
    return sum.getValue();
  }

  private static Long ofPiece(Chunk piece, Configuration hadoop) {
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = DumpInput.openAt(hadoop, piece.path(), piece.start())) {
      long left = piece.end() - piece.start();
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
        if (read < 0) {
          return null;
        }
        sum.update(buffer, 0, read);
        left -= read;
      }
      return sum.getValue();
    } catch (IOException e) {
      // The file gives a reject row with the reason when it is read.
      return null;
    }
  }
}
