package io.github.ream.generate;

import java.time.LocalDate;

/**
 * One time a paper is seen, before a layout has chosen what of it to show.
 *
 * @param paper the paper
 * @param file number of the file it is seen in
 * @param capturedOn when the file was captured
 * @param byline whether count or organisation, and date, are there at all
 * @param organizationShown whether the organisation stands in the count's place
 * @param yearHidden whether its date, being of the capture year, is written without the year
 * @param comments comments it has by then
 * @param cut whether the file ends amid its abstract
 * @param odd what is odd about this sighting or its paper, or null
 */
record Sighting(
    PaperPlan paper,
    long file,
    LocalDate capturedOn,
    boolean byline,
    boolean organizationShown,
    boolean yearHidden,
    int comments,
    boolean cut,
    OddCase odd) {

  /** The half of an abstract that a truncated file still holds. */
  String cutShort(String abstractText) {
    return abstractText.substring(0, abstractText.length() / 2).stripTrailing();
  }
}
