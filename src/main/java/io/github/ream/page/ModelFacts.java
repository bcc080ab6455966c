package io.github.ream.page;

import static org.apache.spark.sql.functions.col;

import io.github.ream.schema.ModelSelectionTable;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A model that was fitted.
 *
 * @param chosen whether the report is made with it
 */
record ModelFacts(
    Long k,
    Long seed,
    BigDecimal perplexity,
    BigDecimal npmi,
    BigDecimal diversity,
    boolean chosen,
    BigDecimal seconds) {
  /** Fits are few; the bound guards against a foreign table. The chosen ones are kept first. */
  private static final int MAX_MODELS = 200;

  static List<ModelFacts> of(PageTables tables) {
    return tables.find(ModelSelectionTable.TABLE).map(ModelFacts::models).orElse(List.of());
  }

  private static List<ModelFacts> models(Dataset<Row> rows) {
    return PageTables.collect(
            rows.orderBy(
                    col(ModelSelectionTable.CHOSEN).desc(),
                    col(ModelSelectionTable.K),
                    col(ModelSelectionTable.SEED))
                .limit(MAX_MODELS))
        .stream()
        .map(
            r ->
                new ModelFacts(
                    r.whole(ModelSelectionTable.K),
                    r.whole(ModelSelectionTable.SEED),
                    r.number(ModelSelectionTable.PERPLEXITY),
                    r.number(ModelSelectionTable.COHERENCE_NPMI),
                    r.number(ModelSelectionTable.TOPIC_DIVERSITY),
                    r.isTrue(ModelSelectionTable.CHOSEN),
                    r.number(ModelSelectionTable.SECONDS)))
        .toList();
  }
}
