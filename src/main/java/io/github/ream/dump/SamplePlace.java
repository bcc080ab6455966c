package io.github.ream.dump;

import io.github.ream.dump.file.FoundFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A range of bytes of a file that a sample looks into.
 *
 * @param file the file
 * @param start first byte
 * @param end byte after the last one
 * @param bytes bytes that this place stands for: its own, and those of files that are left out
 */
record SamplePlace(FoundFile file, long start, long end, double bytes) {
  /** Less is read to its end. */
  private static final long LEAST_BYTES = 256 << 10;

  /** Places of all files, if these are not many; else of files that are spread over their bytes. */
  static List<SamplePlace> spread(List<FoundFile> files, long bytes, int most) {
    List<SamplePlace> places = new ArrayList<>();
    if (files.size() <= most) {
      for (FoundFile file : files) {
        cut(
            file,
            Math.max(1, Math.round((double) most * file.length() / Math.max(1, bytes))),
            places);
      }
      return places;
    }
    double share = (double) bytes / most;
    double before = 0;
    int next = 0;
    for (FoundFile file : files) {
      before += file.length();
      int here = 0;
      while (next < most && (next + 0.5) * share < before) {
        next++;
        here++;
      }
      if (here > 0) {
        int from = places.size();
        cut(file, here, places);
        places.subList(from, places.size()).replaceAll(p -> p.standingFor(share));
      }
    }
    return places;
  }

  private static void cut(FoundFile file, long wanted, List<SamplePlace> places) {
    long pieces = Math.max(1, Math.min(wanted, file.length() / LEAST_BYTES));
    for (long i = 0; i < pieces; i++) {
      long start = file.length() * i / pieces;
      long end = file.length() * (i + 1) / pieces;
      places.add(new SamplePlace(file, start, end, end - start));
    }
  }

  private SamplePlace standingFor(double share) {
    return new SamplePlace(file, start, end, share);
  }

  boolean isWholeFile() {
    return start == 0 && end == file.length();
  }
}
