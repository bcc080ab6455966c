package io.github.ream.dump.cut;

import io.github.ream.config.Settings;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.TextEncoding;
import io.github.ream.dump.format.Formats;
import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.Reading;
import java.io.IOException;
import java.io.Serializable;
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
 *
 * <p>A file that would keep one task busy while others have nothing to do, and that is not cut, is
 * shared: several tasks unpack all of it, and each parses some of its records.
 */
public final class Cutting {
  /** Applies a function to each of many chunks, here or on other machines. */
  public interface Looking {
    /** The results by the chunks' ordinals in the list, without those that are null. */
    <T> Map<Integer, T> each(List<Chunk> chunks, Function2<Chunk, Configuration, T> look);
  }

  /** The least bytes of a share: reading fewer records takes no longer than starting a task. */
  private static final long LEAST_SHARE = 1 << 20;

  /**
   * Unpacking a file and finding where its records begin and end takes about a twelfth of the time
   * that reading it takes: so many tasks that do so are half as much work again.
   */
  public static final int MOST_SHARES = 8;

  private final Looking looking;
  private final Settings.Ingest settings;
  private final int slots;

  /**
   * Cuts as the settings say.
   *
   * @param slots tasks that can run at once
   */
  public Cutting(Looking looking, Settings.Ingest settings, int slots) {
    this.looking = looking;
    this.settings = settings;
    this.slots = slots;
  }

  /**
   * How several tasks can read a file.
   *
   * @param kind name of its kind if it can be cut into pieces, else null
   * @param shared whether in shares
   */
  private record Way(String kind, boolean shared) implements Serializable {}

  /** The chunks of whole files: small files first, in order, then the chunks of large ones. */
  public List<Chunk> cut(List<Chunk> files) {
    long task = Tasks.bytes(files, settings.taskSize(), slots);
    List<Chunk> whole = new ArrayList<>();
    List<Chunk> large = new ArrayList<>();
    for (Chunk file : files) {
      (isLarge(file) || shares(file, task) > 1 ? large : whole).add(file);
    }
    Reading asSet = Reading.of(settings);
    Map<Integer, Way> ways =
        large.isEmpty() ? Map.of() : looking.each(large, (c, hadoop) -> way(c, hadoop, asSet));
    List<Chunk> pieces = new ArrayList<>();
    for (int i = 0; i < large.size(); i++) {
      Chunk file = large.get(i);
      Way way = ways.get(i);
      if (isLarge(file) && way != null && way.kind() != null) {
        pieces.addAll(pieces(file, way.kind()));
      } else if (way != null && way.shared()) {
        whole.addAll(file.shared(shares(file, task)));
      } else {
        whole.add(file);
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

  private boolean isLarge(Chunk file) {
    return file.cost() > settings.chunkSize();
  }

  private int shares(Chunk file, long task) {
    long shares = file.cost() / Math.max(task, LEAST_SHARE);
    return (int) Math.max(1, Math.min(shares, Math.min(slots, MOST_SHARES)));
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

  private static Way way(Chunk file, Configuration hadoop, Reading reading) {
    try (DumpInput input = DumpInput.open(hadoop, file.path(), reading.told())) {
      if (input.failure() != null || TextEncoding.isForeign(input.head())) {
        return null;
      }
      return Formats.kindOf(new Head(input.head()), reading)
          .map(
              kind ->
                  new Way(
                      input.plain() && kind.splittable() ? kind.name() : null,
                      input.unpacksQuickly() && kind.shareable()))
          .orElse(null);
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
