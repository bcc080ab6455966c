package io.github.ream.topic;

import io.github.ream.schema.RowOf;
import io.github.ream.schema.TopicChange;
import io.github.ream.schema.TopicMatchesTable;
import io.github.ream.schema.TopicsTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Row;

/** The rows of {@code topic_matches}: what became of the topics of an earlier model. */
public final class TopicMatches {
  private TopicMatches() {}

  /** The rows for a report and the model that was there before it, or that scored it. */
  public static List<Row> rows(EarlierTopics earlier, TopicReport report) {
    List<String> labels = earlier.labels();
    ComparedModels models = null;
    List<TopicPair> pairs;
    if (report.model().isEmpty()) {
      pairs =
          IntStream.range(0, labels.size())
              .mapToObj(t -> new TopicPair(t, TopicPair.NONE, TopicChange.GONE, Double.NaN))
              .toList();
    } else {
      PipelineModel later = report.model().get();
      models = later == earlier.model() ? null : ComparedModels.of(earlier.model(), later);
      pairs = models == null ? same(labels.size()) : TopicPair.of(models);
    }
    List<Row> rows = new ArrayList<>();
    for (TopicPair pair : pairs) {
      RowOf row =
          new RowOf(TopicMatchesTable.TABLE)
              .set(TopicMatchesTable.MATCH_ID, rows.size())
              .set(TopicMatchesTable.STATUS, pair.change())
              .set(TopicMatchesTable.DISTANCE, pair.distance());
      if (pair.earlier() != TopicPair.NONE) {
        row.set(TopicMatchesTable.EARLIER_TOPIC_ID, pair.earlier())
            .set(TopicMatchesTable.EARLIER_LABEL, labels.get(pair.earlier()));
        if (!earlier.rows().isEmpty()) {
          Row before = earlier.rows().get(pair.earlier());
          row.set(TopicMatchesTable.EARLIER_SHARE, before.getAs(TopicsTable.SHARE))
              .set(TopicMatchesTable.EARLIER_N_PAPERS, before.getAs(TopicsTable.N_PAPERS));
        }
      }
      if (pair.later() != TopicPair.NONE) {
        Row now = report.topics().get(pair.later());
        row.set(TopicMatchesTable.TOPIC_ID, pair.later())
            .set(TopicMatchesTable.LABEL, now.getAs(TopicsTable.LABEL))
            .set(TopicMatchesTable.SHARE, now.getAs(TopicsTable.SHARE))
            .set(TopicMatchesTable.N_PAPERS, now.getAs(TopicsTable.N_PAPERS));
      }
      if (pair.earlier() != TopicPair.NONE && pair.later() != TopicPair.NONE) {
        row.set(TopicMatchesTable.OVERLAP, models == null ? 1.0 : overlap(models, pair));
      }
      rows.add(row.build());
    }
    return rows;
  }

  /** The pairs of a model with itself. */
  private static List<TopicPair> same(int topics) {
    return IntStream.range(0, topics)
        .mapToObj(t -> new TopicPair(t, t, TopicChange.MATCHED, 0))
        .toList();
  }

  private static double overlap(ComparedModels models, TopicPair pair) {
    double[] earlier = models.earlier().phi()[pair.earlier()];
    double[] later = models.later().phi()[pair.later()];
    return IntStream.range(0, earlier.length)
        .mapToDouble(term -> Math.min(earlier[term], later[term]))
        .sum();
  }
}
