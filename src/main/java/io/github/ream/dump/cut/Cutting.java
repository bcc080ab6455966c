package io.github.ream.dump.cut;

import io.github.ream.config.Settings;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.TextEncoding;
import io.github.ream.dump.format.Formats;
import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.Function2;

/**
 * Cuts large files into chunks, where their content allows it, and gives each chunk the facts it
 * needs about the file before it: the capture it starts on and the number of records. Per chunk,
 * the driver collects one number and one capture at most.
 */
public final class Cutting {
  /** Applies a function to each of many chunks, here or on other machines. */
  public interface Looking {
    /** The results by the chunks' ordinals in the list, without those that are null. */
    <T> Map<Integer, T> each(List<Chunk> chunks, Function2<Chunk, Configuration, T> look);
  }

  private final Looking looking;
  private final Settings.Ingest settings;

  public Cutting(Looking looking, Settings.Ingest settings) {
    this.looking = looking;
    this.settings = settings;
  }

  public List<Chunk> cut(List<Chunk> files) {
    Reading asSet = Reading.of(settings);
    Map<Integer, String> kinds = looking.each(files, (c, hadoop) -> kindIfCut(c, hadoop, asSet));
    List<Chunk> whole = new ArrayList<>();
    List<Chunk> pieces = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String kind = kinds.get(i);
      if (kind == null) {
        whole.add(files.get(i));
      } else {
        pieces.addAll(pieces(files.get(i), kind));
      }
    }
    if (!pieces.isEmpty()) {
      pieces =
          onTheirCaptures(
              pieces, looking.each(pieces, (c, hadoop) -> lastCapture(c, hadoop, asSet)));
      pieces =
          counted(
              pieces, looking.each(pieces, (c, hadoop) -> new ChunkRows(c, hadoop, asSet).count()));
    }
    whole.addAll(pieces);
    return whole;
  }

  private List<Chunk> pieces(Chunk file, String kind) {
    List<Chunk> pieces = new ArrayList<>();
    long length = file.cost();
    long size = settings.chunkSize();
    for (long start = 0; start < length; start += size) {
      long end = Math.min(length, start + size);
      pieces.add(Chunk.piece(file.path(), start, end, pieces.size(), kind));
    }
    return pieces;
  }

  private static List<Chunk> onTheirCaptures(
      List<Chunk> pieces, Map<Integer, Capture> lastCaptures) {
    List<Chunk> done = new ArrayList<>();
    Capture capture = null;
    for (int i = 0; i < pieces.size(); i++) {
      Chunk piece = pieces.get(i);
      capture = piece.first() ? null : capture;
      done.add(piece.on(capture));
      capture = lastCaptures.getOrDefault(i, capture);
    }
    return done;
  }

  private static List<Chunk> counted(List<Chunk> pieces, Map<Integer, Long> counts) {
    Map<String, Long> totals = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      totals.merge(pieces.get(i).path(), counts.getOrDefault(i, 0L), Long::sum);
    }
    List<Chunk> done = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Chunk piece = pieces.get(i);
      before = piece.first() ? 0 : before;
      done.add(piece.after(before, totals.get(piece.path()) == 0));
      before += counts.getOrDefault(i, 0L);
    }
    return done;
  }

  /** The kind of a plain file that can be cut; null for any other file. */
  private static String kindIfCut(Chunk file, Configuration hadoop, Reading reading) {
    try (DumpInput input = DumpInput.open(hadoop, file.path(), reading.told())) {
      return input.plain() && input.failure() == null && !TextEncoding.isForeign(input.head())
          ? Formats.kindOf(new Head(input.head()), reading)
              .filter(FileKind::splittable)
              .map(FileKind::name)
              .orElse(null)
          : null;
    } catch (IOException e) {
      // The file gives a reject row with the reason when it is read as a whole.
      return null;
    }
  }

  private static Capture lastCapture(Chunk piece, Configuration hadoop, Reading reading) {
    try {
      return Formats.named(piece.kind(), reading)
          .lastCapture(piece.piece(), hadoop, reading.maxRecordChars());
    } catch (IOException e) {
      // The piece gives a reject row with the reason when it is read.
      return null;
    }
  }
}
