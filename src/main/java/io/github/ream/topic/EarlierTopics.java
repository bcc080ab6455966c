package io.github.ream.topic;

import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.TopicsTable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Row;

/**
 * The topics of a model that was there before a report.
 *
 * @param model the model
 * @param labels of its topics
 * @param rows rows of the {@code topics} table that stands beside it, one for each topic, or none
 */
public record EarlierTopics(PipelineModel model, List<String> labels, List<Row> rows) {

  /**
   * The topics of a model.
   *
   * @param beside rows that stand beside it; left out if they are not those of the model's topics
   * @throws UserMistakeException if the model is none of Ream's
   */
  public static EarlierTopics of(PipelineModel model, List<Row> beside) {
    List<String> labels =
        TopicModeler.stage(model, DominantTopic.class)
            .orElseThrow(() -> new UserMistakeException("the model has no last stage made by Ream"))
            .labelList();
    boolean same =
        beside.stream()
                .allMatch(
                    row ->
                        Arrays.asList(row.schema().fieldNames())
                            .containsAll(
                                List.of(
                                    TopicsTable.LABEL, TopicsTable.SHARE, TopicsTable.N_PAPERS)))
            && labels.equals(
                beside.stream().map(row -> row.<String>getAs(TopicsTable.LABEL)).toList());
    return new EarlierTopics(model, labels, same ? List.copyOf(beside) : List.of());
  }
}
