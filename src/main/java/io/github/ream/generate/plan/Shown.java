package io.github.ream.generate.plan;

import java.time.LocalDate;

/**
 * The fields of a sighting that a layout shows, apart from title and abstract. A field that it does
 * not show is null.
 *
 * @param authors author count
 * @param named whether it names the authors: all of them or the first ones
 * @param organization organisations, several joined with "; "
 * @param publishedOn publication date; for a month or a year its first day
 * @param datePrecision precision of the publication date: day, month or year
 * @param dateText the date as written, where a page writes one
 * @param comments comment count
 * @param upvotes upvote count
 * @param venue journal or conference
 * @param doi DOI, lower case, without resolver
 * @param arxivId arXiv id
 */
public record Shown(
    Integer authors,
    boolean named,
    String organization,
    LocalDate publishedOn,
    DatePrecision datePrecision,
    String dateText,
    Integer comments,
    Integer upvotes,
    String venue,
    String doi,
    String arxivId) {
  public static final Shown NOTHING =
      new Shown(null, false, null, null, null, null, null, null, null, null, null);

  public Shown withAuthors(int count, boolean areNamed) {
    return new Shown(
        count,
        areNamed,
        organization,
        publishedOn,
        datePrecision,
        dateText,
        comments,
        upvotes,
        venue,
        doi,
        arxivId);
  }

  /** Whether authors are named in a way that does not tell their number. */
  public Shown withSomeAuthorsNamed() {
    return new Shown(
        null,
        true,
        organization,
        publishedOn,
        datePrecision,
        dateText,
        comments,
        upvotes,
        venue,
        doi,
        arxivId);
  }

  public Shown withOrganization(String names) {
    return new Shown(
        authors,
        named,
        names,
        publishedOn,
        datePrecision,
        dateText,
        comments,
        upvotes,
        venue,
        doi,
        arxivId);
  }

  public Shown withDate(LocalDate date, DatePrecision precision, String text) {
    return new Shown(
        authors,
        named,
        organization,
        precision.firstDay(date),
        precision,
        text,
        comments,
        upvotes,
        venue,
        doi,
        arxivId);
  }

  public Shown withComments(Integer count) {
    return new Shown(
        authors,
        named,
        organization,
        publishedOn,
        datePrecision,
        dateText,
        count,
        upvotes,
        venue,
        doi,
        arxivId);
  }

  public Shown withUpvotes(Integer count) {
    return new Shown(
        authors,
        named,
        organization,
        publishedOn,
        datePrecision,
        dateText,
        comments,
        count,
        venue,
        doi,
        arxivId);
  }

  public Shown withVenue(String name) {
    return new Shown(
        authors,
        named,
        organization,
        publishedOn,
        datePrecision,
        dateText,
        comments,
        upvotes,
        name,
        doi,
        arxivId);
  }

  public Shown withDoi(String id) {
    return new Shown(
        authors,
        named,
        organization,
        publishedOn,
        datePrecision,
        dateText,
        comments,
        upvotes,
        venue,
        id,
        arxivId);
  }

  public Shown withArxivId(String id) {
    return new Shown(
        authors,
        named,
        organization,
        publishedOn,
        datePrecision,
        dateText,
        comments,
        upvotes,
        venue,
        doi,
        id);
  }

  /**
   * The best known fields of this and a later sighting. A known field beats an unknown one; of two
   * dates the more precise one wins; otherwise the later sighting wins.
   */
  Shown then(Shown later) {
    boolean laterDate =
        later.publishedOn != null
            && (publishedOn == null || later.datePrecision.compareTo(datePrecision) <= 0);
    return new Shown(
        later.authors != null ? later.authors : authors,
        named || later.named,
        later.organization != null ? later.organization : organization,
        laterDate ? later.publishedOn : publishedOn,
        laterDate ? later.datePrecision : datePrecision,
        laterDate ? later.dateText : dateText,
        later.comments != null ? later.comments : comments,
        later.upvotes != null ? later.upvotes : upvotes,
        later.venue != null ? later.venue : venue,
        later.doi != null ? later.doi : doi,
        later.arxivId != null ? later.arxivId : arxivId);
  }
}
