package io.github.ream.bench;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.GZIPInputStream;

/** A dump of papers in two: those that were there before, and those of the last day. */
final class DaysDumps {
  private DaysDumps() {}

  /**
   * Splits JSON lines.
   *
   * @param dump plain or gzip
   * @param last how many lines are the last day's
   * @param before the folder for {@code before.jsonl} with all other lines
   * @param day the file for the last lines
   * @return the number of other lines
   * @throws IOException if there are none
   */
  static int split(Path dump, int last, Path before, Path day) throws IOException {
    Deque<String> held = new ArrayDeque<>();
    int others = 0;
    try (BufferedReader lines = lines(dump);
        BufferedWriter out = Files.newBufferedWriter(before.resolve("before.jsonl"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        held.add(line);
        if (held.size() > last) {
          out.write(held.remove());
          out.newLine();
          others++;
        }
      }
    }
    if (others == 0) {
      throw new IOException(dump + " has no more than " + last + " lines");
    }
    Files.write(day, held);
    return others;
  }

  private static BufferedReader lines(Path dump) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(dump));
    return new BufferedReader(
        new InputStreamReader(
            dump.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
            StandardCharsets.UTF_8));
  }
}
