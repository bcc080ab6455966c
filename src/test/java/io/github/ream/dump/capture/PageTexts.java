package io.github.ream.dump.capture;

import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.record.DumpRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a capture in memory. */
public final class PageTexts {
  public static final int MAX_CHARS = 100_000;
  public static final String HEADER =
      """
      new

      Get trending papers in your email inbox!

      Subscribe

      Daily Papers

      byAK and the research community

      Dec 26

      """;
  public static final String TITLES_HEADER =
      """
      Get trending papers in your email inbox once a day!
      Get trending papers in your email inbox!
      Subscribe\
      """;

  private PageTexts() {}

  public static List<DumpRecord> read(String text) {
    LineReader lines =
        new LineReader(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 0, MAX_CHARS);
    List<DumpRecord> records = new ArrayList<>();
    try (CaptureReader reader =
        new CaptureReader(
            new CaptureBlocks(CaptureOpening.from(lines), null, MAX_CHARS),
            0,
            Long.MAX_VALUE,
            MAX_CHARS)) {
      for (DumpRecord r = reader.next(); r != null; r = reader.next()) {
        records.add(r);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /** The record in short: what it holds, or why it is a reject. */
  public static String show(DumpRecord r) {
    if (r.reason != null) {
      return r.reason + ": " + r.raw.replace("\n", " / ");
    }
    return String.join(
        " | ",
        r.title,
        String.valueOf(r.abstractText),
        String.valueOf(r.nAuthors),
        String.valueOf(r.organization),
        String.valueOf(r.dateText),
        String.valueOf(r.comments));
  }

  public static List<String> shown(String text) {
    return read(text).stream().map(PageTexts::show).toList();
  }
}
