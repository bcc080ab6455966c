package io.github.ream.generate.plan;

import io.github.ream.generate.random.CounterRandom;
import io.github.ream.schema.DatePrecision;
import java.time.LocalDate;

/**
 * A sighting of a paper, before a layout has chosen the fields to show.
 *
 * @param paper the paper
 * @param file number of the file it is seen in
 * @param capturedOn when the file was captured
 * @param byline whether it has a byline, with an author count or an organisation, and a date
 * @param organizationShown whether the organisation stands in place of the author count
 * @param yearHidden whether its date is written without the year, because that is the capture year
 * @param comments number of comments by then
 * @param upvotes number of upvotes by then
 * @param cut whether the file ends in the middle of its abstract
 * @param variant how its title is varied, or null
 * @param style number from which the layout draws its own choices
 * @param odd the odd case of this sighting or its paper, or null
 */
public record Sighting(
    PaperPlan paper,
    long file,
    LocalDate capturedOn,
    boolean byline,
    boolean organizationShown,
    boolean yearHidden,
    int comments,
    int upvotes,
    boolean cut,
    TitleVariant variant,
    long style,
    OddCase odd) {

  /**
   * A random choice of a layout, such as whether a record has a DOI; independent for each trait.
   */
  public boolean has(String trait, double share) {
    return CounterRandom.of(style, CounterRandom.Purpose.STYLE, trait.hashCode()).chance(share);
  }

  /** The form of the abstract unless the layout decides otherwise. */
  public SeenText.Form form() {
    if (cut) {
      return SeenText.Form.CUT;
    }
    return variant != null && has("shortened abstract", 0.5)
        ? SeenText.Form.SHORTENED
        : SeenText.Form.WHOLE;
  }

  /** As {@link #form()}, but this share of the layout's records has no abstract. */
  public SeenText.Form formUnlessAbsent(double absent) {
    return has("no abstract", absent) ? SeenText.Form.NONE : form();
  }

  /**
   * How precisely a record's date is known: to the day with the share {@code day}, else to the
   * month with the share {@code month}, else to the year.
   */
  public DatePrecision precision(double day, double month) {
    if (has("day known", day)) {
      return DatePrecision.DAY;
    }
    return has("month known", month) ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  /** All properties by name. */
  public static final class Draft {
    public PaperPlan paper;
    public long file;
    public LocalDate capturedOn;
    public boolean byline;
    public boolean organizationShown;
    public boolean yearHidden;
    public int comments;
    public int upvotes;
    public boolean cut;
    public TitleVariant variant;
    public long style;
    public OddCase odd;

    public Sighting made() {
      return new Sighting(
          paper,
          file,
          capturedOn,
          byline,
          organizationShown,
          yearHidden,
          comments,
          upvotes,
          cut,
          variant,
          style,
          odd);
    }
  }
}
