package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import java.time.LocalDate;

/**
 * One made-up dump file, without its papers.
 *
 * @param number 0, 1, … over all layouts, in order of capture
 * @param placeInLayout 1, 2, … within the layout
 * @param path its path below the folder of dumps
 * @param layout its layout
 * @param capturedOn when it was captured
 * @param odd the odd case that the file is, or null
 */
public record DumpFile(
    long number,
    long placeInLayout,
    String path,
    DumpLayout layout,
    LocalDate capturedOn,
    OddCase odd) {
  /** The path of the file that an odd case adds. */
  public String extraPath() {
    return beside("-extra");
  }

  /** The path of the file of the abstracts that stand apart from their papers. */
  public String abstractsPath() {
    return beside("-abstracts");
  }

  private String beside(String mark) {
    int dot = path.indexOf('.', path.lastIndexOf('/'));
    return path.substring(0, dot) + mark + path.substring(dot);
  }

  public boolean is(OddCase oddCase) {
    return odd == oddCase;
  }
}
