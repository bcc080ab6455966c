package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PapersTable;
import io.github.ream.text.KeptPaper;
import io.github.ream.text.KnownPaper;
import io.github.ream.text.PaperToRead;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class KeptPapersTest {
  private static final ReadText READER = new ReadText("model and version");
  private static final StructType PAPERS =
      new StructType()
          .add(PapersTable.PAPER_ID, DataTypes.StringType)
          .add(PapersTable.TITLE, DataTypes.StringType)
          .add(PapersTable.ABSTRACT, DataTypes.StringType)
          .add(PapersTable.PUBLISHED_YEAR, DataTypes.IntegerType);

  private final SparkSession spark = SparkSessionExtension.session();

  private static Row kept(String id, String title, String text, int term) {
    PaperToRead paper = new PaperToRead(id, title, text, null, null);
    KeptPaper read = new KeptPaper(new int[] {term}, new int[] {1}, Double.NaN, new byte[] {7});
    return RowFactory.create(id, READER.hash(paper), read.toBytes());
  }

  private List<KnownPaper> known(ReadText reader) {
    Dataset<Row> papers =
        spark.createDataFrame(
            List.of(
                RowFactory.create("d", "Barges", "They sink.", 2020),
                RowFactory.create("c", "Corks", "They float.", 2020),
                RowFactory.create("b", "Kites", "They fly high.", 2020),
                RowFactory.create("a", "Rafts", null, 2020)),
            PAPERS);
    Dataset<Row> kept =
        spark.createDataFrame(
            List.of(
                kept("gone", "Balloons", "They burst.", 1),
                kept("c", "Corks", "They float.", 2),
                kept("b", "Kites", "They fly.", 3),
                kept("a", "Rafts", null, 4)),
            KeptPapers.SCHEMA);
    return SortedPapers.of(papers, Optional.of(kept))
        .knownTexts(new FittedLanguages(Set.of()), reader)
        .collect();
  }

  @Test
  void aPaperIsKnownWhileItsTextIsTheSame() {
    List<KnownPaper> papers = known(READER);

    assertEquals(
        List.of("a Rafts 4", "b Kites unknown", "c Corks 2", "d Barges unknown"),
        papers.stream()
            .map(
                p ->
                    p.paper().id()
                        + " "
                        + p.paper().title()
                        + " "
                        + (p.kept() == null ? "unknown" : p.kept().terms()[0]))
            .toList());
  }

  @Test
  void anotherModelOrVersionKnowsNoPaper() {
    assertEquals(4, known(new ReadText("another")).stream().filter(p -> p.kept() == null).count());
  }

  @Test
  void aTextIsNoneWithItsWordsElsewhere() {
    byte[] hash = READER.hash(new PaperToRead("a", "Rafts", "float", null, null));

    assertArrayEquals(hash, READER.hash(new PaperToRead("b", "Rafts", "float", 2020, 1)));
    for (PaperToRead other :
        List.of(
            new PaperToRead("a", "Raftsf", "loat", null, null),
            new PaperToRead("a", "Raftsfloat", null, null, null),
            new PaperToRead("a", "Raftsfloat", "", null, null))) {
      assertFalse(Arrays.equals(hash, READER.hash(other)), other.toString());
    }
  }

  @Test
  void whatIsKeptIsReadAsItWasWritten() {
    PaperWeights weights = PaperWeights.of(new double[] {0.1 + 0.2, 0.009, 1 - 0.309, 1e-12, 0.01});
    PaperWeights back = PaperWeights.of(weights.toBytes());
    KeptPaper read =
        KeptPaper.of(
            new KeptPaper(new int[] {0, 3, 40_000}, new int[] {1, 300, 2}, -7.25, weights.toBytes())
                .toBytes());

    assertEquals(2, back.largest());
    assertEquals(weights.weight(), back.weight());
    assertArrayEquals(new int[] {0, 2, 4}, back.topics());
    assertArrayEquals(weights.weights(), back.weights());
    assertArrayEquals(weights.units(), back.units());
    assertArrayEquals(new int[] {0, 3, 40_000}, read.terms());
    assertArrayEquals(new int[] {1, 300, 2}, read.counts());
    assertEquals(-7.25, read.held());
    assertArrayEquals(weights.toBytes(), read.topics());
  }
}
