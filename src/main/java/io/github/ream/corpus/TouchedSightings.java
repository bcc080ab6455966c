package io.github.ream.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.PapersTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * The sightings that have to be identified and merged again when others are added to them: merged
 * without all the rest, they give the papers that they give with it.
 *
 * <p>Touched are the added sightings, those that share a block with the {@link Variant} of one of
 * them, that is with any sighting of it, and, with any that is touched, the sightings of the same
 * paper, of the same title, and of the same DOI. Titles and DOIs are groups that are told apart as
 * a whole; variants of any other block are compared two by two, and what that gives depends on
 * their own sightings alone. A variant has one title, so that it is touched as a whole or not at
 * all. So no pair of a touched and an untouched variant is one paper: if sightings were added to
 * neither, they are as they were, and were not one before; if to the touched one, which may have
 * changed its texts, it shares no block with an untouched one, neither by the added sightings nor
 * by the earlier ones.
 *
 * @param files the files that hold touched sightings
 * @param places {@linkplain SightedPaper#PLACE places} of the touched sightings
 * @param papers ids of the papers that the touched sightings were before
 */
public record TouchedSightings(Set<String> files, Set<Long> places, Set<String> papers) {
  /**
   * The most sightings whose keys come to the driver, some 1.2 kB each until they are told: half a
   * kilobyte as rows, the rest as keys, places, papers and groups.
   */
  public static final int MOST = 200_000;

  /** Sightings on the driver: the earlier ones, then the added ones. */
  private static final class Seen {
    final List<String> files = new ArrayList<>();
    final List<Long> places = new ArrayList<>();
    final List<BlockKeys> keys = new ArrayList<>();

    void add(Dataset<Row> sightings) {
      Map<String, String> once = new HashMap<>();
      for (Row row :
          sightings
              .select(
                  col(RecordSchema.SOURCE_FILE), SightedPaper.placeColumn(), RecordKeys.blocks())
              .collectAsList()) {
        files.add(once.computeIfAbsent(row.getString(0), file -> file));
        places.add(row.getLong(1));
        keys.add(BlockKeys.of(row.<byte[]>getAs(2)));
      }
    }
  }

  /**
   * The sightings that added ones touch.
   *
   * @param before the earlier sightings, with their {@link RecordKeys}; at most {@value #MOST}
   * @param added the added ones, with theirs
   * @param papers the {@code sightings} table of the earlier ones
   * @param mostCompared the most variants of a block that are compared
   * @return empty if they cannot be told: a block holds too many sightings, so that it depends on
   *     untouched ones whether touched ones are compared; or the table is not that of the sightings
   */
  public static Optional<TouchedSightings> of(
      Dataset<Row> before, Dataset<Row> added, Dataset<Row> papers, int mostCompared) {
    Seen seen = new Seen();
    seen.add(before);
    int earlier = seen.places.size();
    seen.add(added);
    Map<Long, String> paperOf = new HashMap<>();
    papers
        .select(SightedPaper.placeColumn(), col(PapersTable.PAPER_ID))
        .collectAsList()
        .forEach(row -> paperOf.put(row.getLong(0), row.getString(1)));
    boolean told =
        new HashSet<>(seen.places).size() == seen.places.size()
            && paperOf.size() == earlier
            && paperOf.keySet().containsAll(seen.places.subList(0, earlier));
    if (!told) {
      return Optional.empty();
    }
    Set<Integer> touched = touched(seen, earlier, paperOf);
    if (holdsTooMany(seen, touched, mostCompared)) {
      return Optional.empty();
    }
    Set<String> files = new HashSet<>();
    Set<Long> places = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (int i : touched) {
      files.add(seen.files.get(i));
      places.add(seen.places.get(i));
      if (i < earlier) {
        ids.add(paperOf.get(seen.places.get(i)));
      }
    }
    return Optional.of(new TouchedSightings(files, places, ids));
  }

  private static Set<Integer> touched(Seen seen, int earlier, Map<Long, String> paperOf) {
    Set<Long> met = metBlocks(seen.keys, earlier);
    Map<Object, List<Integer>> together = new HashMap<>();
    Deque<Integer> next = new ArrayDeque<>();
    for (int i = 0; i < seen.keys.size(); i++) {
      for (Object group : groups(seen, i, paperOf)) {
        together.computeIfAbsent(group, g -> new ArrayList<>()).add(i);
      }
      if (i >= earlier || seen.keys.get(i).hasBlockOf(met)) {
        next.add(i);
      }
    }
    Set<Integer> touched = new HashSet<>();
    while (!next.isEmpty()) {
      int i = next.remove();
      if (touched.add(i)) {
        for (Object group : groups(seen, i, paperOf)) {
          List<Integer> others = together.remove(group);
          next.addAll(others == null ? List.of() : others);
        }
      }
    }
    return touched;
  }

  /** The blocks of the variants that sightings were added to; those of a variant may differ. */
  private static Set<Long> metBlocks(List<BlockKeys> keys, int earlier) {
    Set<Long> variants = new HashSet<>();
    keys.subList(earlier, keys.size()).forEach(added -> variants.add(added.variant()));
    Set<Long> met = new HashSet<>();
    for (BlockKeys one : keys) {
      if (variants.contains(one.variant())) {
        one.forEachBlock(met::add);
      }
    }
    return met;
  }

  /** What a sighting is told apart in as a whole, and the paper that it was. */
  private static List<Object> groups(Seen seen, int sighting, Map<Long, String> paperOf) {
    BlockKeys keys = seen.keys.get(sighting);
    List<Object> groups = new ArrayList<>(List.of(keys.title()));
    for (long block : keys.others()) {
      if (Blocks.isTogether(block)) {
        groups.add(block);
      }
    }
    String paper = paperOf.get(seen.places.get(sighting));
    if (paper != null) {
      groups.add(paper);
    }
    return groups;
  }

  /** Whether a block of touched sightings may hold more variants than are compared. */
  private static boolean holdsTooMany(Seen seen, Set<Integer> touched, int mostCompared) {
    Map<Long, Integer> sizes = new HashMap<>();
    for (int i : touched) {
      seen.keys.get(i).forEachBlock(block -> sizes.put(block, 0));
    }
    for (BlockKeys keys : seen.keys) {
      keys.forEachBlock(block -> sizes.computeIfPresent(block, (b, n) -> n + 1));
    }
    return sizes.values().stream().anyMatch(n -> n > mostCompared);
  }

  /** Condition on records: the touched sightings. */
  Column are(SparkSession spark) {
    // Not destroyed here but left to Spark's cleaner: the rows are made when they are written.
    Broadcast<Set<Long>> everywhere =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(places);
    Column isTouched =
        udf(
                (UDF1<Long, Boolean>) place -> everywhere.value().contains(place),
                DataTypes.BooleanType)
            .apply(SightedPaper.placeColumn());
    // Parquet's reader passes over row groups without these files; where they are more than ten,
    // over those whose files are all before the first or after the last of them.
    return col(RecordSchema.SOURCE_FILE).isin(files.toArray()).and(isTouched);
  }
}
