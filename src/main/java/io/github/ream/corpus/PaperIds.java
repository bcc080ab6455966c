package io.github.ream.corpus;

import static org.apache.spark.sql.functions.udf;

import io.github.ream.config.Settings;
import io.github.ream.graph.ConnectedComponents;
import io.github.ream.schema.PapersTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds the papers that were seen more than once, and those that share their title with another
 * paper. The package's documentation states the rule.
 *
 * <p>Of every sighting only hashes are looked at: those of its variant, its title and the blocks it
 * is in. The few sightings that meet others are read again, as {@link Variant}s; those that may be
 * one paper are compared, and the connected components of the pairs are the papers.
 */
final class PaperIds {
  /** Whether other sightings have the paper too. */
  static final String SHARED = "is_shared";

  private static final int SIGHTINGS_OF_A_TASK = 50_000;
  private static final StructType SCHEMA =
      new StructType()
          .add(SightedPaper.PLACE, DataTypes.LongType)
          .add(PapersTable.PAPER_ID, DataTypes.StringType)
          .add(SHARED, DataTypes.BooleanType);

  private final int most;
  private final SamePaper same;
  private final LikelyPairs likely;
  private final RowStore store;

  PaperIds(Settings.Corpus settings, RowStore store) {
    this.store = store;
    this.most = settings.maxAbstractsPerTitle();
    this.same = new SamePaper(settings);
    this.likely = new LikelyPairs(same, settings);
  }

  /**
   * Paper ids.
   *
   * @param ids one row per sighting: its {@linkplain SightedPaper#place place}, its paper's id and
   *     {@value #SHARED}
   * @param count how many rows
   */
  record Found(Dataset<Row> ids, long count) {}

  /**
   * The ids of the papers that may have several sightings or share their title; empty if there are
   * none. Any other sighting is a paper of its own, {@linkplain RecordKeys#paperId known by its
   * title}.
   *
   * @param sightings the sightings with their {@link RecordKeys}, read twice
   * @param count how many they are
   */
  Optional<Found> unlikeTheirTitle(Dataset<Row> sightings, long count) {
    SparkSession spark = sightings.sparkSession();
    Partitioner partitioner = new HashPartitioner(partitions(count));
    JavaRDD<Encounters> encounters =
        encounters(
                sightings
                    .select(RecordKeys.blocks())
                    .javaRDD()
                    .map(row -> BlockKeys.of(row.<byte[]>getAs(0))),
                partitioner)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Broadcast<Told> told =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(
                encounters.treeAggregate(
                    new Told(count), (t, e) -> t.with(e), (t, other) -> t.with(other)));
    JavaPairRDD<Long, Variant> variants =
        toTellApart(sightings, told)
            .javaRDD()
            .map(SightedPaper::of)
            .map(s -> Variant.of(s, told.value().compares(s.variant().high())))
            .mapToPair(v -> new Tuple2<>(v.vertex(), v))
            .reduceByKey(partitioner, Variant::and)
            .persist(StorageLevel.MEMORY_AND_DISK());
    long found = variants.values().map(v -> (long) v.sightings()).fold(0L, Long::sum);
    try {
      return found == 0
          ? Optional.empty()
          : Optional.of(new Found(ids(spark, variants, encounters, partitioner), found));
    } finally {
      variants.unpersist();
      encounters.unpersist();
      told.destroy();
    }
  }

  /** The few sightings whose texts are looked at. */
  private static Dataset<Row> toTellApart(Dataset<Row> sightings, Broadcast<Told> told) {
    UserDefinedFunction holds =
        udf(
            (UDF1<byte[], Boolean>) keys -> told.value().holds(BlockKeys.variant(keys)),
            DataTypes.BooleanType);
    return sightings
        .filter(holds.apply(RecordKeys.blocks()))
        .select(SightedPaper.columns(SightedPaper.placeColumn()));
  }

  private Dataset<Row> ids(
      SparkSession spark,
      JavaPairRDD<Long, Variant> variants,
      JavaRDD<Encounters> encounters,
      Partitioner partitioner) {
    JavaPairRDD<Long, Long> pairs =
        encounters
            .flatMapToPair(Encounters::edgePairs)
            .union(onePaper(variants, encounters, partitioner));
    JavaPairRDD<Long, Long> components = ConnectedComponents.of(spark, pairs).pairs();
    return store.keep(
        "paper-ids", spark.createDataFrame(ids(variants, components, partitioner), SCHEMA));
  }

  /** One partition for a small corpus; for a large one, partitions of about 200 MB. */
  private static int partitions(long sightings) {
    long tasks = (sightings + SIGHTINGS_OF_A_TASK - 1) / SIGHTINGS_OF_A_TASK;
    return (int) Math.max(1, Math.min(tasks, Integer.MAX_VALUE));
  }

  private JavaRDD<Encounters> encounters(JavaRDD<BlockKeys> seen, Partitioner partitioner) {
    int partitions = partitioner.numPartitions();
    int most = this.most;
    return seen.mapPartitionsToPair(s -> new BlockEntries.ByPartition(s, partitions))
        .partitionBy(partitioner)
        .mapPartitions(entries -> new Meetings(entries, most));
  }

  /** Pairs of variants that are one paper by comparison. */
  private JavaPairRDD<Long, Long> onePaper(
      JavaPairRDD<Long, Variant> variants,
      JavaRDD<Encounters> encounters,
      Partitioner partitioner) {
    SamePaper same = this.same;
    LikelyPairs likely = this.likely;
    // Pairs are many where titles are of one kind, and grow with the square of the corpus where
    // they share a band by chance: so titles are compared before abstracts are sent.
    JavaPairRDD<Long, Encounters.Room> alike =
        inRooms(
                variants,
                encounters.flatMapToPair(Encounters::nearRooms),
                Variant::sketched,
                partitioner)
            .flatMap(room -> likely.of(listOf(room._2())).iterator())
            .flatMapToPair(
                two ->
                    List.of(new Tuple2<>(two.one(), two), new Tuple2<>(two.other(), two))
                        .iterator());
    return inRooms(
            variants,
            encounters.flatMapToPair(Encounters::rooms).union(alike),
            variant -> variant,
            partitioner)
        .flatMapToPair(room -> room._1().onePaper(listOf(room._2()), same).iterator());
  }

  /** The variants in each room, each in the form that is sent there. */
  private static JavaPairRDD<Encounters.Room, Iterable<Variant>> inRooms(
      JavaPairRDD<Long, Variant> variants,
      JavaPairRDD<Long, Encounters.Room> met,
      Function<Variant, Variant> form,
      Partitioner partitioner) {
    return variants
        .cogroup(met, partitioner)
        .values()
        .flatMapToPair(
            one -> {
              List<Tuple2<Encounters.Room, Variant>> inRooms = new ArrayList<>();
              Set<Encounters.Room> rooms = new HashSet<>();
              one._2().forEach(rooms::add);
              for (Variant variant : rooms.isEmpty() ? List.<Variant>of() : one._1()) {
                Variant sent = form.call(variant);
                rooms.forEach(room -> inRooms.add(new Tuple2<>(room, sent)));
              }
              return inRooms.iterator();
            })
        .groupByKey(partitioner);
  }

  private static List<Variant> listOf(Iterable<Variant> variants) {
    List<Variant> list = new ArrayList<>();
    variants.forEach(list::add);
    return list;
  }

  /** The place of each sighting of the variants and the id of its paper. */
  private static JavaRDD<Row> ids(
      JavaPairRDD<Long, Variant> variants,
      JavaPairRDD<Long, Long> components,
      Partitioner partitioner) {
    return variants
        .mapValues(Variant::withoutTexts)
        .leftOuterJoin(components, partitioner)
        .mapToPair(v -> new Tuple2<>(v._2()._2().or(v._1()), v._2()._1()))
        .groupByKey(partitioner)
        .mapToPair(
            component -> {
              MatchedPaper paper = MatchedPaper.of(listOf(component._2()));
              return new Tuple2<>(paper.titleKey(), paper);
            })
        .groupByKey(partitioner)
        .values()
        .flatMap(
            ofTitle -> {
              List<MatchedPaper> papers = new ArrayList<>();
              ofTitle.forEach(papers::add);
              List<Row> ids = new ArrayList<>();
              for (MatchedPaper paper : papers) {
                String id = paper.id(papers.size() > 1);
                boolean shared = paper.sightings() > 1;
                paper.places().forEach(place -> ids.add(RowFactory.create(place, id, shared)));
              }
              return ids.iterator();
            });
  }
}
