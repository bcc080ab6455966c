package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.github.ream.graph.Communities;
import io.github.ream.graph.Communities.Community;
import io.github.ream.graph.ConnectedComponents;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.SortedRows;
import io.github.ream.schema.Table;
import io.github.ream.stats.Histogram;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The authors of {@link ManyPapers}, counted in tasks. One shuffle brings the {@link Byline}s of
 * each author together, by ranges of ids, so that tables of authors come in the order of their
 * keys.
 *
 * <p>Authors always stay distributed. Of their network the driver gets at most the stated number of
 * edges, for its communities.
 */
final class ManyPeople {
  /** Bytes of a row in Parquet files, about. */
  private static final int AUTHOR = 47;

  private static final int TOPIC = 8;
  private static final int YEAR = 8;
  private static final int EDGE = 11;

  /**
   * A file of a table is one task, and that reads about so many times the size of a file at most.
   */
  private static final int READ_FOR_A_FILE = 8;

  private final SparkSession spark;
  private final int ranges;
  private final JavaRDD<AuthorBlock> blocks;
  private final ConnectedComponents network;

  /** Null if the network is too large for the driver. */
  private final Broadcast<Communities> communities;

  private final CountedPapers.CountedPeople people;

  ManyPeople(
      SparkSession spark,
      JavaRDD<PaperFacts> papers,
      int hyperAuthoredAbove,
      boolean driverHasAllGroups,
      long mostEdges) {
    this.spark = spark;
    this.ranges = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    this.blocks =
        inRanges(
                spark.createDataFrame(
                    papers
                        .flatMap(p -> Byline.of(p, hyperAuthoredAbove).iterator())
                        .map(Byline::asRow),
                    Byline.SCHEMA),
                Byline.AUTHOR_ID)
            .sortWithinPartitions(Byline.AUTHOR_ID)
            .javaRDD()
            .map(Byline::of)
            .mapPartitions(AuthorBlocks::new)
            // Counted, linked, and read for each table of authors.
            .persist(StorageLevel.MEMORY_AND_DISK());
    PeopleCounts counts =
        blocks
            .map(AuthorBlock::counts)
            .aggregate(new PeopleCounts(driverHasAllGroups), PeopleCounts::add, PeopleCounts::add);
    this.network = ConnectedComponents.of(spark, blocks.flatMapToPair(AuthorBlock::linked));
    this.communities =
        counts.edges() > mostEdges
            ? null
            : JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(Communities.of(authors().mapPartitions(CoauthorEdges::new).collect()));
    this.people =
        new CountedPapers.CountedPeople(
            counts,
            new PeopleFigures.Components(
                componentSizes(network.labels(), counts.papersPerAuthor().n()), network.rounds()),
            Optional.ofNullable(communities).map(Broadcast::value));
  }

  /** Rows in ranges of a column's author ids, the same whatever the rows. */
  private Dataset<Row> inRanges(Dataset<Row> rows, String authorId) {
    return rows.repartitionById(ranges, AuthorIdRanges.of(col(authorId), ranges));
  }

  /** Number of components of each size; an author without co-authors is a component of size 1. */
  private static Histogram componentSizes(Dataset<Row> labels, long authors) {
    SortedMap<Integer, Long> sizes = new TreeMap<>();
    long linked = 0;
    for (Row row :
        labels
            .groupBy(ConnectedComponents.COMPONENT)
            .agg(count(lit(1)).cast("int").as("n_authors"))
            .groupBy("n_authors")
            .agg(count(lit(1)).as("n_components"))
            .collectAsList()) {
      int size = row.getAs("n_authors");
      long components = row.getAs("n_components");
      sizes.put(size, components);
      linked += size * components;
    }
    sizes.merge(1, authors - linked, Long::sum);
    return Histogram.of(sizes);
  }

  /** The authors in the order of their ids. */
  private JavaRDD<AuthorFigures> authors() {
    return blocks.flatMap(AuthorBlock::authors);
  }

  /** How many they are, and their network. */
  CountedPapers.CountedPeople counted() {
    return people;
  }

  /**
   * The distinct authors of each group of the dimensions that have more groups the more papers
   * there are, by the group's id.
   */
  JavaPairRDD<Long, DistinctAuthors> authorsOfManyGroups() {
    return blocks
        .flatMapToPair(
            block ->
                block.counts().ofManyGroups().entrySet().stream()
                    .map(g -> new Tuple2<>(g.getKey(), g.getValue()))
                    .iterator())
        .reduceByKey(DistinctAuthors::plus);
  }

  /** Adds the tables that have rows for each author or community. */
  void addAuthors(AuthorReport report) {
    Broadcast<Communities> all = communities;
    JavaRDD<Row> labels = inRanges(network.labels(), ConnectedComponents.VERTEX).javaRDD();
    PeopleCounts counts = people.counts();
    long least = AuthorBlock.bytes(counts) / READ_FOR_A_FILE;
    add(
        report,
        AuthorsTable.TABLE,
        authors()
            .zipPartitions(
                labels,
                (authors, components) ->
                    new AuthorRows(authors, components, all == null ? null : all.value())),
        Math.max(least, AUTHOR * counts.papersPerAuthor().n()));
    addCommunities(report);
    add(report, ProfileTable.TOPICS, Math.max(least, TOPIC * counts.topics()));
    add(report, ProfileTable.YEARS, Math.max(least, YEAR * counts.authorYears()));
    add(report, ProfileTable.EDGES, Math.max(least, EDGE * counts.edges()));
  }

  private void add(AuthorReport report, ProfileTable table, long bytes) {
    ProfileTable.Rows rows = table.rows();
    add(report, table.table(), authors().flatMap(a -> rows.of(a).iterator()), bytes);
  }

  private static void add(AuthorReport report, Table table, JavaRDD<Row> rows, long bytes) {
    report.add(table, new SortedRows(rows, table.schema(), bytes));
  }

  /** No row if the network is too large for the driver. */
  private void addCommunities(AuthorReport report) {
    Broadcast<Communities> all = communities;
    if (all == null) {
      report.add(CoauthorCommunitiesTable.TABLE, List.<Row>of());
      return;
    }
    report.add(
        CoauthorCommunitiesTable.TABLE,
        spark.createDataFrame(
            authors()
                .filter(a -> all.value().of(a.id()) != null)
                .mapToPair(
                    a -> {
                      Community community = all.value().of(a.id());
                      return new Tuple2<>(community.id(), new CommunityTally(community).add(a));
                    })
                .reduceByKey(CommunityTally::add)
                .values()
                .map(CommunityTally::row),
            CoauthorCommunitiesTable.TABLE.schema()));
  }

  /** Lets go of what is kept. */
  void close() {
    if (communities != null) {
      communities.unpersist();
    }
    blocks.unpersist();
  }
}
