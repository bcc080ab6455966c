package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class VocabularyTest {
  private static final StructType SCHEMA =
      new StructType()
          .add("term", DataTypes.StringType)
          .add("papers", DataTypes.LongType)
          .add("occurrences", DataTypes.LongType);

  private static Settings.Text settings(int minDocumentFrequency, int maxTerms) {
    return SettingsReader.with(
            Map.of(
                "text.min-document-frequency", Integer.toString(minDocumentFrequency),
                "text.max-terms", Integer.toString(maxTerms)))
        .text();
  }

  private static Dataset<Row> counts(SparkSession session, Row... more) {
    List<Row> rows = new ArrayList<>(List.of(more));
    for (int i = 0; i < Vocabulary.FEWEST_TERMS; i++) {
      rows.add(RowFactory.create("filler" + (i + 100), 5L, 5L));
    }
    return session.createDataFrame(rows, SCHEMA);
  }

  @Test
  void termsAreOrderedByFrequencyThenByName(SparkSession session) {
    Dataset<Row> counts =
        counts(
            session,
            RowFactory.create("beta", 9L, 20L),
            RowFactory.create("alpha", 9L, 20L),
            RowFactory.create("gamma", 9L, 30L),
            RowFactory.create("rare", 2L, 90L),
            RowFactory.create("everywhere", 51L, 90L));
    assertArrayEquals(
        new String[] {"gamma", "alpha", "beta"}, Vocabulary.choose(counts, 100, settings(3, 3)));
  }

  @Test
  void aSmallCorpusKeepsRareTerms(SparkSession session) {
    Dataset<Row> counts =
        session.createDataFrame(
            List.of(RowFactory.create("one", 1L, 1L), RowFactory.create("two", 2L, 2L)), SCHEMA);
    assertArrayEquals(new String[] {"two", "one"}, Vocabulary.choose(counts, 4, settings(3, 100)));
  }

  @Test
  void oneOnlyPaperKeepsItsTerms(SparkSession session) {
    Dataset<Row> counts =
        session.createDataFrame(List.of(RowFactory.create("one", 1L, 1L)), SCHEMA);
    assertArrayEquals(new String[] {"one"}, Vocabulary.choose(counts, 1, settings(3, 100)));
  }

  @Test
  void noTermsAreNoVocabulary(SparkSession session) {
    assertEquals(
        0, Vocabulary.choose(session.createDataFrame(List.of(), SCHEMA), 0, settings(3, 9)).length);
  }
}
