package io.github.ream.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Papers of which the page has one line each, packed: a search opens them in the browser.
 *
 * @param papers how many there are
 * @param packed {@link Columns} as JSON in UTF-8, compressed (zlib), in Base64; empty if there are
 *     none
 */
record TitleIndex(int papers, String packed) {
  /** No titles. */
  static final TitleIndex NONE = new TitleIndex(0, "");

  /**
   * The most titles, for the memory of a task and of the browser; a page has space for about fifty
   * thousand.
   */
  static final int MAX_TITLES = 60_000;

  /** Shrinks a little more than the ratio says, because fewer titles compress worse. */
  private static final double CAUTION = 0.98;

  /** The lines by column, the newest paper first. */
  private record Columns(
      List<String> titles, List<String> dates, List<Integer> topics, List<String> links) {}

  /** As many of the first lines as fit in that many bytes of the page. */
  static TitleIndex of(List<PaperTitle> lines, long bytes) {
    int n = lines.size();
    while (n > 0) {
      String packed = packed(lines.subList(0, n));
      if (packed.length() <= bytes) {
        return new TitleIndex(n, packed);
      }
      n = (int) Math.max(0, CAUTION * n * bytes / packed.length());
    }
    return NONE;
  }

  private static String packed(List<PaperTitle> lines) {
    Columns columns =
        new Columns(
            column(lines, PaperTitle::title),
            column(lines, PaperTitle::date),
            column(lines, PaperTitle::topic),
            column(lines, PaperTitle::link));
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(SafeJson.of(columns).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }

  private static <T> List<T> column(List<PaperTitle> lines, Function<PaperTitle, T> value) {
    return lines.stream().map(value).toList();
  }
}
