package io.github.ream.generate;

import java.time.LocalDate;

/**
 * One made-up dump file, without its papers.
 *
 * @param number 0, 1, … over all layouts, in order of capture
 * @param page 1, 2, … within the layout
 * @param path where it is, below the folder of dumps
 * @param layout its layout
 * @param capturedOn when it was captured
 * @param odd what is odd about the file, or null
 */
record DumpFile(
    long number, long page, String path, PageLayout layout, LocalDate capturedOn, OddCase odd) {
  /** The path of the file that an odd case adds. */
  String extraPath() {
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot) + "-extra" + path.substring(dot);
  }

  boolean is(OddCase oddCase) {
    return odd == oddCase;
  }
}
