package io.github.ream.generate.plan;

import io.github.ream.schema.DatePrecision;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The fields of a sighting that a layout shows, apart from title and abstract. A field that it does
 * not show is null.
 *
 * @param authors author count
 * @param named whether it names the authors: all of them or the first ones
 * @param organization organisations, several joined with "; "
 * @param publishedOn publication date; for a month or a year its first day
 * @param datePrecision precision of the publication date: day, month or year
 * @param dateText the date as written, where a capture writes one
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
  public static final Shown NOTHING = new Draft().made();

  /** What a record of a published paper shows: named authors, date and venue. */
  public static Shown published(PaperPlan paper, DatePrecision precision) {
    return NOTHING
        .withAuthors(paper.authors(), true)
        .withDate(paper.publishedOn(), precision, null)
        .withVenue(paper.venue());
  }

  public Shown withAuthors(int count, boolean areNamed) {
    return with(
        d -> {
          d.authors = count;
          d.named = areNamed;
        });
  }

  /** Authors are named, but not in a way that tells their number. */
  public Shown withSomeAuthorsNamed() {
    return with(
        d -> {
          d.authors = null;
          d.named = true;
        });
  }

  public Shown withOrganization(String names) {
    return with(d -> d.organization = names);
  }

  public Shown withDate(LocalDate date, DatePrecision precision, String text) {
    return with(
        d -> {
          d.publishedOn = precision.firstDay(date);
          d.datePrecision = precision;
          d.dateText = text;
        });
  }

  public Shown withComments(Integer count) {
    return with(d -> d.comments = count);
  }

  public Shown withUpvotes(Integer count) {
    return with(d -> d.upvotes = count);
  }

  public Shown withVenue(String name) {
    return with(d -> d.venue = name);
  }

  public Shown withDoi(String id) {
    return with(d -> d.doi = id);
  }

  public Shown withArxivId(String id) {
    return with(d -> d.arxivId = id);
  }

  /**
   * The best known fields of this and a later sighting. A known field beats an unknown one; of two
   * dates the more precise one wins; otherwise the later sighting wins.
   */
  public Shown then(Shown later) {
    boolean laterDate =
        later.publishedOn != null
            && (publishedOn == null || later.datePrecision.compareTo(datePrecision) <= 0);
    return with(
        d -> {
          d.authors = better(later.authors, authors);
          d.named = named || later.named;
          d.organization = better(later.organization, organization);
          if (laterDate) {
            d.publishedOn = later.publishedOn;
            d.datePrecision = later.datePrecision;
            d.dateText = later.dateText;
          }
          d.comments = better(later.comments, comments);
          d.upvotes = better(later.upvotes, upvotes);
          d.venue = better(later.venue, venue);
          d.doi = better(later.doi, doi);
          d.arxivId = better(later.arxivId, arxivId);
        });
  }

  private static <T> T better(T later, T earlier) {
    return later != null ? later : earlier;
  }

  private Shown with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.made();
  }

  /** All fields by name; those that are not set are not shown. */
  static final class Draft {
    Integer authors;
    boolean named;
    String organization;
    LocalDate publishedOn;
    DatePrecision datePrecision;
    String dateText;
    Integer comments;
    Integer upvotes;
    String venue;
    String doi;
    String arxivId;

    Draft() {}

    Draft(Shown from) {
      authors = from.authors;
      named = from.named;
      organization = from.organization;
      publishedOn = from.publishedOn;
      datePrecision = from.datePrecision;
      dateText = from.dateText;
      comments = from.comments;
      upvotes = from.upvotes;
      venue = from.venue;
      doi = from.doi;
      arxivId = from.arxivId;
    }

    Shown made() {
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
          arxivId);
    }
  }
}
