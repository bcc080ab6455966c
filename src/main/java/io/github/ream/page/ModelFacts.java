package io.github.ream.page;

import io.github.ream.schema.ModelSelectionTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A model that was fitted, or kept from an earlier run.
 *
 * @param chosen whether the report is made with it
 * @param fitted whether this run fitted it; a kept one was fitted by an earlier run
 */
record ModelFacts(
    Long k,
    Long seed,
    BigDecimal perplexity,
    BigDecimal npmi,
    BigDecimal diversity,
    boolean chosen,
    boolean fitted,
    BigDecimal seconds) {
  /** Fits are few; the bound guards against a foreign table. The chosen ones are kept first. */
  private static final int MAX_MODELS = 200;

  private static final Comparator<ModelFacts> CHOSEN_FIRST =
      Comparator.comparing((ModelFacts m) -> !m.chosen())
          .thenComparing(ModelFacts::k, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(ModelFacts::seed, Comparator.nullsFirst(Comparator.naturalOrder()));

  static List<ModelFacts> of(PageTables tables) {
    return tables.rows(ModelSelectionTable.TABLE).stream()
        .map(
            r ->
                new ModelFacts(
                    r.whole(ModelSelectionTable.K),
                    r.whole(ModelSelectionTable.SEED),
                    r.number(ModelSelectionTable.PERPLEXITY),
                    r.number(ModelSelectionTable.COHERENCE_NPMI),
                    r.number(ModelSelectionTable.TOPIC_DIVERSITY),
                    r.isTrue(ModelSelectionTable.CHOSEN),
                    r.whole(ModelSelectionTable.ITERATIONS) != null,
                    r.number(ModelSelectionTable.SECONDS)))
        .sorted(CHOSEN_FIRST)
        .limit(MAX_MODELS)
        .toList();
  }
}
