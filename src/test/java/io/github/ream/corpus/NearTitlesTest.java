package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.generate.TitlePairs;
import io.github.ream.schema.SightingsTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How well papers are known again by their titles, on pairs made for it. */
@ExtendWith(SparkSessionExtension.class)
class NearTitlesTest {
  private static final int PAIRS = 2_000;

  /** The record of one side of a pair. */
  private static Row side(Row pair, String side, int position) {
    return Records.record(
        position,
        "title",
        pair.getAs(side + "_title"),
        "abstract",
        pair.getAs(side + "_abstract"),
        "authors",
        new String[] {pair.getAs(side + "_first_author")},
        "n_authors",
        pair.getAs(side + "_n_authors"));
  }

  @Test
  void onePaperUnderTwoTitlesIsFoundAndTwoPapersStayTwo(SparkSession spark) {
    List<Row> pairs =
        new TitlePairs(spark, GeneratorSettings.of(PAIRS).withSeed(3)).pairs().collectAsList();
    List<Row> records = new ArrayList<>();
    for (Row pair : pairs) {
      records.add(side(pair, "left", records.size() + 1));
      records.add(side(pair, "right", records.size() + 1));
    }
    Map<Long, String> ids = new HashMap<>();
    Records.corpus(Records.dataset(records.toArray(new Row[0])))
        .sightings()
        .select(SightingsTable.POSITION, SightingsTable.PAPER_ID)
        .collectAsList()
        .forEach(row -> ids.put(row.getLong(0), row.getString(1)));

    Map<String, int[]> joinedOfKind = new TreeMap<>();
    int found = 0;
    int same = 0;
    int wrong = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean joined = ids.get(2L * i + 1).equals(ids.get(2L * i + 2));
      boolean isOne = pairs.get(i).getAs(TitlePairs.SAME);
      int[] joinedOf =
          joinedOfKind.computeIfAbsent(pairs.get(i).getAs(TitlePairs.KIND), k -> new int[2]);
      joinedOf[0] += joined ? 1 : 0;
      joinedOf[1]++;
      found += joined && isOne ? 1 : 0;
      wrong += joined && !isOne ? 1 : 0;
      same += isOne ? 1 : 0;
    }
    double recall = (double) found / same;
    double precision = (double) found / (found + wrong);
    StringBuilder said = new StringBuilder();
    joinedOfKind.forEach((kind, n) -> said.append(" %s %d/%d".formatted(kind, n[0], n[1])));
    String measured =
        "near titles: recall %.3f, precision %.3f; joined:%s".formatted(recall, precision, said);
    System.out.println(measured);
    assertTrue(recall >= 0.95, measured);
    assertTrue(precision >= 0.98, measured);
  }
}
