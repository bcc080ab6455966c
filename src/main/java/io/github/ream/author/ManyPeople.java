package io.github.ream.author;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.github.ream.graph.Communities;
import io.github.ream.graph.Communities.Community;
import io.github.ream.graph.ConnectedComponents;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
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
 * each author together.
 *
 * <p>Authors always stay distributed. Of their network the driver gets at most the stated number of
 * edges, for its communities.
 */
final class ManyPeople {
  private final SparkSession spark;
  private final Dataset<Row> bylines;
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
    this.bylines =
        spark
            .createDataFrame(
                papers.flatMap(p -> Byline.of(p, hyperAuthoredAbove).iterator()).map(Byline::asRow),
                Byline.SCHEMA)
            .repartition(col(Byline.AUTHOR_ID))
            .sortWithinPartitions(Byline.AUTHOR_ID)
            // Counted, linked, and written as the table of authors.
            .persist(StorageLevel.MEMORY_AND_DISK());
    PeopleCounts counts =
        persons()
            .aggregate(new PeopleCounts(driverHasAllGroups), PeopleCounts::add, PeopleCounts::add);
    this.network = ConnectedComponents.of(bylines, Byline.AUTHOR_ID, Byline.HUB);
    this.communities =
        counts.edges() > mostEdges
            ? null
            : JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(Communities.of(persons().mapPartitions(CoauthorEdges::new).collect()));
    this.people =
        new CountedPapers.CountedPeople(
            counts,
            new PeopleFigures.Components(
                componentSizes(network.labels(), counts.papersPerAuthor().n()), network.rounds()),
            Optional.ofNullable(communities).map(Broadcast::value));
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

  private JavaRDD<AuthorProfile> persons() {
    return bylines.javaRDD().mapPartitions(ProfileAssembly::new);
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
    return persons()
        .flatMapToPair(
            p ->
                p.groups().entrySet().stream()
                    .filter(g -> Group.isOneOfMany(g.getKey()))
                    .map(g -> new Tuple2<>(g.getKey(), DistinctAuthors.one(g.getValue())))
                    .iterator())
        .reduceByKey(DistinctAuthors::plus);
  }

  /** Adds the tables that have rows for each author or community. */
  void addAuthors(AuthorReport report) {
    Broadcast<Communities> all = communities;
    Dataset<Row> authors =
        spark
            .createDataFrame(
                persons().map(p -> p.row(all == null ? null : all.value().of(p.id())).build()),
                AuthorsTable.TABLE.schema())
            .drop(AuthorsTable.COMPONENT_ID);
    Dataset<Row> components =
        network.labels().toDF(AuthorsTable.AUTHOR_ID, AuthorsTable.COMPONENT_ID);
    report.add(
        AuthorsTable.TABLE,
        AuthorsTable.TABLE.select(
            authors
                .join(components, new String[] {AuthorsTable.AUTHOR_ID}, "left")
                .withColumn(
                    AuthorsTable.COMPONENT_ID,
                    // An author without co-authors is a component of one.
                    coalesce(col(AuthorsTable.COMPONENT_ID), col(AuthorsTable.AUTHOR_ID)))));
    addCommunities(report);
    for (ProfileTable table : ProfileTable.ALL) {
      ProfileTable.Rows rows = table.rows();
      report.add(
          table.table(),
          spark.createDataFrame(
              persons().flatMap(p -> rows.of(p).iterator()), table.table().schema()));
    }
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
            persons()
                .filter(p -> all.value().of(p.id()) != null)
                .mapToPair(
                    p -> {
                      Community community = all.value().of(p.id());
                      return new Tuple2<>(community.id(), new CommunityTally(community).add(p));
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
    bylines.unpersist();
  }
}
