package io.github.ream.dump.cut;

import static io.github.ream.dump.cut.ChunkIndependenceTest.gzip;
import static io.github.ream.dump.cut.ChunkIndependenceTest.rows;
import static io.github.ream.dump.cut.ChunkIndependenceTest.sharedRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.config.Settings;
import io.github.ream.dump.Samples;
import io.github.ream.dump.capture.PageTexts;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers that share the records of a file read what one reader does. */
class ShareTest {
  private static final int PAPERS = 60;
  private static final int REASON = RecordSchema.SCHEMA.fieldIndex(RecordSchema.REASON);

  @TempDir Path folder;

  private static String papers(String before, String between, String after, String paper) {
    return IntStream.range(0, PAPERS)
        .mapToObj(i -> paper.formatted(i * 7919 % 1_000_003))
        .collect(Collectors.joining(between, before, after));
  }

  private static List<String> files() {
    String json = "{\"title\":\"Boat %s\",\"abstract\":\"We fold.\"}";
    return List.of(
        papers("", "\n", "\n", json),
        papers("[", ",\n", "]", json),
        papers("title,abstract\n", "\n", "\n", "Boat %s,\"We\nfold\""),
        papers(
            "<?xml version='1.0'?><PubmedArticleSet>",
            "\n",
            "</PubmedArticleSet>",
            "<PubmedArticle><MedlineCitation><Article><ArticleTitle>Boat %s</ArticleTitle>"
                + "</Article></MedlineCitation></PubmedArticle>"),
        papers("", "", "", "TY  - JOUR\nTI  - Boat %s\nER  - \n\n"));
  }

  @Test
  void wholePackedAndDamagedFilesOfSeveralKinds() throws IOException {
    for (String text : files()) {
      Path plain = Files.writeString(folder.resolve("plain"), text);
      assertEquals(PAPERS, rows(plain).lines().count(), text);
      assertEquals(rows(plain), sharedRows(plain), text);
      byte[] packed = gzip(text.getBytes(StandardCharsets.UTF_8));
      for (int missing : new int[] {0, 9, 40, 100}) {
        byte[] some = Arrays.copyOf(packed, packed.length - missing);
        Path file = Files.write(folder.resolve("packed"), some);
        assertEquals(rows(file), sharedRows(file), missing + " bytes short: " + text);
        assertEquals(missing > 0, rows(file).contains("truncated"), text);
      }
    }
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {1, 2, 3});
    assertEquals(rows(bytes), sharedRows(bytes));
  }

  @Test
  void filesOfEveryFormat() throws IOException {
    for (Path file : Samples.all()) {
      assertEquals(rows(file), sharedRows(file), file.toString());
    }
  }

  @Test
  void aFileThatWouldKeepOneTaskBusyIsShared() throws IOException {
    Settings.Ingest settings =
        new Settings.Ingest(
            OptionalInt.empty(), 1 << 25, 1 << 25, 1000, Map.of(), "utf-8", false, false);
    String lines = files().get(0);
    Path small = Files.writeString(folder.resolve("small"), lines);
    Path plain = Files.writeString(folder.resolve("plain"), lines);
    Path packed =
        Files.write(folder.resolve("packed"), gzip(lines.getBytes(StandardCharsets.UTF_8)));
    Path page = Files.writeString(folder.resolve("page"), PageTexts.HEADER + "On Ice\n\nIt is.\n");
    Chunk first = Chunk.whole(small.toString(), Files.size(small));
    Cutting.Looking here = new ChunkIndependenceTest.LookingHere();
    for (int slots : new int[] {1, 2, 4, 16}) {
      Cutting cutting = new Cutting(here, settings, slots);
      for (Path file : List.of(plain, packed, page)) {
        // Only their beginnings are looked at.
        List<Chunk> chunks = cutting.cut(List.of(first, Chunk.whole(file.toString(), 20 << 20)));
        int shares = file.equals(page) ? 1 : Math.min(slots, 8);
        assertEquals(1 + shares, chunks.size(), file + " in " + slots);
        assertEquals(first, chunks.get(0));
      }
    }
    List<Chunk> many =
        IntStream.range(0, 64).mapToObj(i -> Chunk.whole(packed.toString(), 20 << 20)).toList();
    assertEquals(many, new Cutting(here, settings, 4).cut(many));
  }

  /** A reader whose connection breaks off is not the others': what it does not read is told. */
  @Test
  void aConnectionThatOneReaderLosesIsAReject() throws IOException {
    byte[] packed = gzip(files().get(0).getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("packed"), packed);
    Configuration conf = new Configuration();
    conf.set("fs.flaky.impl", Flaky.class.getName());
    Reading reading = new Reading(1000, Map.of());
    for (int breaksAt = 100; breaksAt < packed.length; breaksAt += 20) {
      Flaky.left.set(breaksAt);
      List<Row> rows = new ArrayList<>();
      for (Chunk share : Chunk.whole("flaky://" + file, Files.size(file)).shared(3)) {
        new ChunkRows(share, conf, reading).forEachRemaining(rows::add);
      }
      List<String> reasons = new ArrayList<>();
      rows.forEach(row -> reasons.add(row.getString(REASON)));
      reasons.removeIf(Objects::isNull);
      assertEquals(List.of(RejectReason.TRUNCATED.code()), reasons, "breaks at " + breaksAt);
      assertTrue(rows.size() > PAPERS * 2 / 3, rows.size() + " rows");
    }
  }

  /** Files of which the first stream breaks off. */
  public static final class Flaky extends RawLocalFileSystem {
    private static final AtomicInteger left = new AtomicInteger();

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path path, int buffer) throws IOException {
      FSDataInputStream whole =
          super.open(new org.apache.hadoop.fs.Path(path.toUri().getPath()), buffer);
      int breaksAt = left.getAndSet(0);
      return breaksAt == 0 ? whole : new FSDataInputStream(new Broken(whole, breaksAt));
    }
  }

  private static final class Broken extends FSInputStream {
    private final FSDataInputStream whole;
    private int left;

    Broken(FSDataInputStream whole, int left) {
      this.whole = whole;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left == 0) {
        throw new IOException("connection reset");
      }
      int read = whole.read(into, from, Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }

    @Override
    public void seek(long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long getPos() throws IOException {
      return whole.getPos();
    }

    @Override
    public boolean seekToNewSource(long target) {
      return false;
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }
}
