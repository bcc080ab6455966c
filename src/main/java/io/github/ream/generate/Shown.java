package io.github.ream.generate;

import java.time.LocalDate;

/**
 * What a layout shows of a sighting, apart from title and abstract; null where it shows nothing.
 *
 * @param authors author count
 * @param organization organisations, several joined with "; "
 * @param publishedOn publication date
 * @param dateText the date as written
 * @param comments comment count
 */
record Shown(
    Integer authors,
    String organization,
    LocalDate publishedOn,
    String dateText,
    Integer comments) {
  static final Shown NOTHING = new Shown(null, null, null, null, null);

  /** The best known of two, this one being the earlier: known beats unknown, then later earlier. */
  Shown then(Shown later) {
    return new Shown(
        later.authors != null ? later.authors : authors,
        later.organization != null ? later.organization : organization,
        later.publishedOn != null ? later.publishedOn : publishedOn,
        later.dateText != null ? later.dateText : dateText,
        later.comments != null ? later.comments : comments);
  }
}
