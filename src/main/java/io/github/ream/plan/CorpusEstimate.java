package io.github.ream.plan;

import io.github.ream.config.Settings;
import io.github.ream.dump.DumpSample;

/**
 * What a run on some dumps would be about.
 *
 * @param sample the dumps, as a sample of their records shows them
 * @param size what the cost depends on
 * @param k number of topics of a fit
 * @param fits number of fits, at most
 */
public record CorpusEstimate(DumpSample sample, RunSize size, int k, int fits) {
  /** The 570,000 papers of an arXiv dump have a third of the co-author edges that are allowed. */
  private static final double PAPERS_UNTIL_BOUNDS = 2_000_000;

  /**
   * Estimates from a sample. Whether two records are one paper is not known before all are read:
   * each counts as a paper.
   */
  public static CorpusEstimate of(DumpSample sample, Settings settings, CostModel model) {
    DumpSample.Content content = sample.content();
    double papers = content.sightings();
    // No more topics are fitted than papers say different things.
    int k = (int) Math.min(settings.topics().kFor(Math.round(papers)), Math.max(1, papers));
    int fits =
        settings.topics().searchK()
            ? settings.topics().searchFits() + settings.topics().seeds() - 1
            : Math.max(1, settings.topics().ks().size()) * settings.topics().seeds();
    double terms =
        Math.min(
            settings.text().maxTerms(),
            model.number("terms-per-root-of-words") * Math.sqrt(content.words()));
    return new CorpusEstimate(
        sample,
        new RunSize(
            content.textBytes(),
            content.records(),
            papers,
            content.words(),
            content.authors(),
            model.number("tokens-per-word") * content.words(),
            terms,
            k,
            fits * model.number("passes")),
        k,
        fits);
  }

  /**
   * The size by which the driver's own work grows. From so many papers on, all that it works on is
   * at its bound: a fixed number of rows, groups, co-author edges and titles (docs/cluster.md).
   */
  RunSize sizeOnDriver() {
    double share = Math.min(1, PAPERS_UNTIL_BOUNDS / Math.max(1, size.papers()));
    return new RunSize(
        size.textBytes() * share,
        size.records() * share,
        size.papers() * share,
        size.words() * share,
        size.authorships() * share,
        size.tokens() * share,
        size.terms(),
        size.k(),
        size.passes());
  }

  /** Cells of the table of topics by terms that are not zero, at most. */
  double filledCells() {
    return Math.min(k * size.terms(), size.tokens());
  }
}
