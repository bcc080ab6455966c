package io.github.ream.topic;

import io.github.ream.schema.RowOf;
import io.github.ream.schema.TopicsTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/** The rows of {@code topics}. */
final class TopicRows {
  private final FittedTopics chosen;
  private final TopicShares.Period total;
  private final double[] words;
  private final JunkTopics junk;

  private TopicRows(FittedTopics chosen, TopicShares shares) {
    this.chosen = chosen;
    this.total = shares.total(chosen.k());
    this.words =
        Arrays.stream(chosen.topicTerms().phi()).mapToDouble(EffectiveWords::byEntropy).toArray();
    this.junk =
        JunkTopics.of(words, IntStream.range(0, chosen.k()).mapToDouble(chosen::npmi).toArray());
  }

  /** A row for each topic of the chosen fit. */
  static List<Row> of(
      ModelSelection selection,
      DominantTopic naming,
      TopicShares shares,
      ClassicalScaling map,
      TopicTree tree) {
    TopicRows made = new TopicRows(selection.chosen(), shares);
    TopicTerms topicTerms = made.chosen.topicTerms();
    double[] exclusivity =
        Exclusivity.of(topicTerms.phi(), topicTerms.top(FittedTopics.COHERENCE_TERMS));
    double[] corpus = shares(naming.termFrequencyValues());
    List<Row> rows = new ArrayList<>();
    for (int topic = 0; topic < made.chosen.k(); topic++) {
      boolean alike = topicTerms.isFlat(topic) || made.chosen.k() == 1;
      rows.add(
          made.row(topic)
              .set(TopicsTable.LABEL, naming.labelList().get(topic))
              .set(TopicsTable.EXCLUSIVITY, alike ? null : exclusivity[topic])
              .set(TopicsTable.X, map.points()[topic][0])
              .set(TopicsTable.Y, map.points()[topic][1])
              .set(TopicsTable.MAP_VARIANCE_SHARE, map.varianceShare())
              .set(TopicsTable.STABILITY, selection.stability(topic))
              .set(TopicsTable.GROUP_ID, tree.groups()[topic])
              .set(
                  TopicsTable.CORPUS_DISTANCE,
                  Math.sqrt(JensenShannon.divergence(topicTerms.phi()[topic], corpus)))
              .build());
    }
    return rows;
  }

  /** What is known of a topic by itself. */
  private RowOf row(int topic) {
    double[] phi = chosen.topicTerms().phi()[topic];
    long dominant = total.dominant()[topic];
    double npmi = chosen.npmi(topic);
    return new RowOf(TopicsTable.TABLE)
        .set(TopicsTable.TOPIC_ID, topic)
        .set(TopicsTable.SHARE, total.papers() == 0 ? 0.0 : total.share(topic))
        .set(TopicsTable.N_PAPERS, dominant)
        .set(TopicsTable.COHERENCE_NPMI, npmi)
        .set(TopicsTable.COHERENCE_UMASS, chosen.umass(topic))
        .set(TopicsTable.EFFECTIVE_WORDS_ENTROPY, words[topic])
        .set(TopicsTable.EFFECTIVE_WORDS_SIMPSON, EffectiveWords.bySimpson(phi))
        .set(TopicsTable.RANK_1_RATIO, JunkTopics.rank1Ratio(dominant, papersOf(topic)))
        .set(
            TopicsTable.JUNK_REASON,
            junk.reason(dominant, papersOf(topic), words[topic], npmi).orElse(null));
  }

  /** The share of a topic as a number of papers. */
  private double papersOf(int topic) {
    return total.papers() == 0 ? 0 : total.share(topic) * total.papers();
  }

  private static double[] shares(double[] frequencies) {
    double all = Arrays.stream(frequencies).sum();
    return Arrays.stream(frequencies).map(frequency -> frequency / all).toArray();
  }
}
