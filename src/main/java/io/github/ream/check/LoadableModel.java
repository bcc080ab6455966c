package io.github.ream.check;

import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicsTable;
import io.github.ream.text.TextModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Promises that the saved model can be loaded and has the report's terms and topics. The vocabulary
 * comes to the driver, as it does in a run.
 */
final class LoadableModel implements Look {
  private static final String LOADS = "model: it is there where there are topics, and loads";
  private static final String VOCABULARY = "model: its vocabulary is that of terms, by term_id";
  private static final String TOPICS = "model: it has as many topics as there are";

  private final CheckedReport report;

  LoadableModel(CheckedReport report) {
    this.report = report;
  }

  @Override
  public List<String> promises() {
    boolean topics =
        report.areReadable(List.of(TopicsTable.TABLE, TermsTable.TABLE))
            && report.footers(TopicsTable.TABLE).rows() > 0;
    return topics ? List.of(LOADS, VOCABULARY, TOPICS) : List.of();
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    if (promises().isEmpty()) {
      return List.of();
    }
    PipelineModel model;
    try {
      model = PipelineModel.load(report.path(ReportLocation.MODEL).toString());
    } catch (Exception e) {
      // Hadoop's checked exceptions come through Spark's methods, which do not declare them.
      return List.of(new Broken(LOADS, 1, String.valueOf(e.getMessage())));
    }
    List<Broken> broken = new ArrayList<>();
    vocabularyFault(spark, model).ifPresent(f -> broken.add(new Broken(VOCABULARY, 1, f)));
    long topics =
        Arrays.stream(model.stages())
            .filter(LDAModel.class::isInstance)
            .map(stage -> ((LDAModel) stage).topicsMatrix().numCols())
            .findFirst()
            .orElse(0);
    if (topics != report.footers(TopicsTable.TABLE).rows()) {
      broken.add(new Broken(TOPICS, 1, Long.toString(topics)));
    }
    return broken;
  }

  private Optional<String> vocabularyFault(SparkSession spark, PipelineModel model) {
    Optional<TextModel> text = TextModel.of(model);
    if (text.isEmpty()) {
      return Optional.of("it has no text stages made by Ream");
    }
    String[] vocabulary = text.get().vocabulary().vocabulary();
    List<String> terms =
        report
            .rows(spark, TermsTable.TABLE)
            .select(TermsTable.TERM_ID, TermsTable.TERM)
            .orderBy(TermsTable.TERM_ID)
            .collectAsList()
            .stream()
            .map((Row row) -> row.<String>getAs(TermsTable.TERM))
            .toList();
    int differs = Arrays.mismatch(vocabulary, terms.toArray());
    return differs < 0 ? Optional.empty() : Optional.of("term_id " + differs);
  }
}
