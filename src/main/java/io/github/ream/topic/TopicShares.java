package io.github.ream.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.text.Documents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * How much of the papers of each year is each topic's. One pass over the papers; years times topics
 * numbers reach the driver.
 *
 * <p>Weights are added up as whole numbers of 2^-32, so that the sums are the same in any order: an
 * error of at most 1.2e-10 in a share.
 *
 * @param byYear the papers of each year; those of unknown year under null
 */
record TopicShares(Map<Integer, Year> byYear) {
  private static final double UNIT = 0x1p32;
  private static final StructType SUMS =
      new StructType()
          .add("year", DataTypes.IntegerType)
          .add("topic", DataTypes.IntegerType)
          .add("weight", DataTypes.LongType)
          .add("dominant", DataTypes.LongType);

  /**
   * The papers of a year.
   *
   * @param weights per topic, the sum of its weights in units of 2^-32
   * @param dominant per topic, papers whose largest weight it is
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
  record Year(long[] weights, long[] dominant) {

    long papers() {
      long papers = 0;
      for (long count : dominant) {
        papers += count;
      }
      return papers;
    }

    double share(int topic) {
      return weights[topic] / UNIT / papers();
    }

    private void add(Year other) {
      for (int topic = 0; topic < weights.length; topic++) {
        weights[topic] += other.weights[topic];
        dominant[topic] += other.dominant[topic];
      }
    }
  }

  /**
   * Adds up.
   *
   * @param assigned papers with {@code published_year}, {@code topicDistribution} and {@code
   *     topic_id}; those without a topic are left out
   */
  static TopicShares of(Dataset<Row> assigned, int topics) {
    List<Row> sums =
        assigned
            .where(col(DominantTopic.TOPIC_ID).isNotNull())
            .select(
                col(Documents.PUBLISHED_YEAR),
                col(DominantTopic.TOPIC_ID),
                col(DominantTopic.TOPIC_DISTRIBUTION))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) papers -> sums(papers, topics),
                Encoders.row(SUMS))
            .groupBy("year", "topic")
            .agg(sum("weight").as("weight"), sum("dominant").as("dominant"))
            .collectAsList();
    Map<Integer, Year> byYear =
        new TreeMap<>(Comparator.nullsFirst(Comparator.<Integer>naturalOrder()));
    for (Row row : sums) {
      Year year =
          byYear.computeIfAbsent(
              row.<Integer>getAs(0), y -> new Year(new long[topics], new long[topics]));
      year.weights[row.getInt(1)] = row.getLong(2);
      year.dominant[row.getInt(1)] = row.getLong(3);
    }
    return new TopicShares(byYear);
  }

  private static Iterator<Row> sums(Iterator<Row> papers, int topics) {
    Map<Integer, Year> byYear = new HashMap<>();
    while (papers.hasNext()) {
      Row paper = papers.next();
      Year year =
          byYear.computeIfAbsent(
              paper.<Integer>getAs(0), y -> new Year(new long[topics], new long[topics]));
      Vector weights = paper.getAs(2);
      for (int topic = 0; topic < topics; topic++) {
        year.weights[topic] += Math.round(weights.apply(topic) * UNIT);
      }
      year.dominant[paper.getInt(1)]++;
    }
    List<Row> rows = new ArrayList<>();
    byYear.forEach(
        (year, sums) -> {
          for (int topic = 0; topic < topics; topic++) {
            rows.add(RowFactory.create(year, topic, sums.weights[topic], sums.dominant[topic]));
          }
        });
    return rows.iterator();
  }

  /** All papers with topics, whatever their year. */
  Year total(int topics) {
    Year total = new Year(new long[topics], new long[topics]);
    byYear.values().forEach(total::add);
    return total;
  }
}
