package io.github.ream.topic;

import io.github.ream.schema.PapersTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Made-up papers on planted topics: each paper is mostly on one topic, partly on another, with
 * words that all topics share in between. Topic 0 grows over the years.
 */
record PlantedCorpus(List<List<String>> topics, List<Row> papers, List<Integer> mainTopics) {
  static final StructType SCHEMA =
      new StructType()
          .add(PapersTable.PAPER_ID, DataTypes.StringType)
          .add(PapersTable.TITLE, DataTypes.StringType)
          .add(PapersTable.ABSTRACT, DataTypes.StringType)
          .add(PapersTable.PUBLISHED_YEAR, DataTypes.IntegerType);

  private static final int WORDS_PER_TOPIC = 20;
  private static final int WORDS_PER_PAPER = 60;

  static PlantedCorpus of(int topics, int papers, long seed) {
    Random random = new Random(seed);
    List<String> words = words((topics + 1) * WORDS_PER_TOPIC);
    List<List<String>> planted = new ArrayList<>();
    for (int topic = 0; topic <= topics; topic++) {
      planted.add(words.subList(topic * WORDS_PER_TOPIC, (topic + 1) * WORDS_PER_TOPIC));
    }
    List<String> shared = planted.remove(topics);
    List<Row> rows = new ArrayList<>();
    List<Integer> mainTopics = new ArrayList<>();
    for (int paper = 0; paper < papers; paper++) {
      int year = 2015 + paper % 10;
      int main = random.nextInt(10) < paper % 10 - 2 ? 0 : random.nextInt(topics);
      int side = random.nextInt(topics);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < WORDS_PER_PAPER; i++) {
        int draw = random.nextInt(10);
        List<String> from = draw < 6 ? planted.get(main) : draw < 8 ? planted.get(side) : shared;
        // A topic's first words are its most frequent ones. Full stops keep phrases out.
        int word = (int) (from.size() * Math.pow(random.nextDouble(), 1.5));
        text.append(from.get(word)).append(". ");
      }
      rows.add(
          RowFactory.create(
              String.format("paper-%05d", paper),
              planted.get(main).get(0) + " paper",
              text.toString(),
              paper % 17 == 0 ? null : year));
      mainTopics.add(main);
    }
    return new PlantedCorpus(planted, rows, mainTopics);
  }

  Dataset<Row> dataset(SparkSession session) {
    return session.createDataFrame(papers, SCHEMA);
  }

  /** Words of three syllables; none is a stop word or a plural. */
  private static List<String> words(int count) {
    String[] syllables = {"ba", "ko", "mi", "ru", "ze", "no", "ta", "li", "vu", "pe"};
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(syllables[i / 100 % 10] + syllables[i / 10 % 10] + syllables[i % 10] + "ndor");
    }
    return words;
  }
}
