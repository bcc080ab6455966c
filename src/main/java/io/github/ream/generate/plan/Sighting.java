package io.github.ream.generate.plan;

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
 * @param upvotes upvotes it has by then
 * @param cut whether the file ends amid its abstract
 * @param variant how its title is varied, or null
 * @param style number that what is left to the layout is drawn from
 * @param odd what is odd about this sighting or its paper, or null
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

  /** What a layout leaves to chance, such as whether a record has a DOI; independent per trait. */
  public boolean has(String trait, double share) {
    return CounterRandom.of(style, CounterRandom.Purpose.STYLE, trait.hashCode()).chance(share);
  }

  /** What becomes of the abstract where the layout has no say. */
  public SeenText.Form form() {
    if (cut) {
      return SeenText.Form.CUT;
    }
    return variant != null && has("shortened abstract", 0.5)
        ? SeenText.Form.SHORTENED
        : SeenText.Form.WHOLE;
  }
}
