package io.github.ream.generate.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * The true properties of a made-up paper, apart from its words.
 *
 * @param number 0, 1, …
 * @param topics its topics, the one with the largest weight first
 * @param authors number of authors
 * @param organizations organisations it is listed under, usually none
 * @param publishedOn publication date
 * @param comments comments it has in the end
 * @param upvotes upvotes it has in the end
 * @param venue journal or conference it is published in
 * @param doi its DOI
 * @param arxivId its arXiv id
 * @param odd the odd case that it is, or null
 */
public record PaperPlan(
    long number,
    List<TopicWeight> topics,
    int authors,
    List<Organization> organizations,
    LocalDate publishedOn,
    int comments,
    int upvotes,
    String venue,
    String doi,
    String arxivId,
    OddCase odd) {

  /** Another paper with the same properties and other words. */
  public PaperPlan withNumber(long other) {
    Draft draft = new Draft(this);
    draft.number = other;
    return draft.made();
  }

  /** All properties by name. */
  static final class Draft {
    long number;
    List<TopicWeight> topics;
    int authors;
    List<Organization> organizations;
    LocalDate publishedOn;
    int comments;
    int upvotes;
    String venue;
    String doi;
    String arxivId;
    OddCase odd;

    Draft() {}

    Draft(PaperPlan from) {
      number = from.number;
      topics = from.topics;
      authors = from.authors;
      organizations = from.organizations;
      publishedOn = from.publishedOn;
      comments = from.comments;
      upvotes = from.upvotes;
      venue = from.venue;
      doi = from.doi;
      arxivId = from.arxivId;
      odd = from.odd;
    }

    PaperPlan made() {
      return new PaperPlan(
          number,
          topics,
          authors,
          organizations,
          publishedOn,
          comments,
          upvotes,
          venue,
          doi,
          arxivId,
          odd);
    }
  }
}
