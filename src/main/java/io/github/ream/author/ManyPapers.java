package io.github.ream.author;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.github.ream.config.Settings;
import io.github.ream.graph.Communities;
import io.github.ream.graph.Communities.Community;
import io.github.ream.graph.ConnectedComponents;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.Table;
import io.github.ream.stats.Histogram;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * Papers counted in tasks. One shuffle brings the {@link PaperParts} of each paper together, a
 * second one the {@link Byline}s of each author.
 *
 * <p>The driver gets the tallies of years, topics, topics' years, formats, figures and topic
 * weights: as many as there are topics and years, whatever the number of papers. It gets those of
 * organisations and venues too if these are at most {@value #MOST_GROUPS}; else only the groups
 * that are compared (see {@link DimensionGroups}), and the others stay distributed. Authors always
 * stay distributed; of their network the driver gets at most the stated number of edges, for its
 * communities.
 */
final class ManyPapers implements CountedPapers {
  static final int MOST_GROUPS = 20_000;

  private final SparkSession spark;
  private final int minGroupSize;
  private final Tallies tallies = new Tallies();
  private final JavaRDD<Tally> counted;
  private final boolean driverHasAllGroups;
  private Dataset<Row> bylines;
  private CountedPeople people;
  private ConnectedComponents network;
  private Broadcast<Communities> communities;

  ManyPapers(Dataset<Row> parts, Settings.Authors settings, int mostGroups, long mostEdges) {
    this.spark = parts.sparkSession();
    this.minGroupSize = settings.minGroupSize();
    // As an RDD: people, who need the papers once more, find them shuffled already.
    JavaRDD<PaperFacts> papers =
        parts
            .repartition(col(PaperParts.PAPER_ID))
            .sortWithinPartitions(PaperParts.PAPER_ID)
            .javaRDD()
            .mapPartitions(PaperAssembly::new);
    this.counted =
        papers
            .mapPartitions(CombinedTallies::new)
            .mapToPair(t -> new Tuple2<>(t.key(), t))
            .reduceByKey(Tally::merged)
            .values()
            .persist(StorageLevel.MEMORY_AND_DISK());
    this.driverHasAllGroups = counted.filter(ManyPapers::isOneOfMany).count() <= mostGroups;
    (driverHasAllGroups ? counted : counted.filter(t -> !isOneOfMany(t)))
        .collect()
        .forEach(tallies::add);
    if (!tallies.names().papers().isEmpty()) {
      countPeople(papers, settings.hyperAuthoredAbove(), mostEdges);
    }
  }

  private static boolean isOneOfMany(Tally tally) {
    return tally instanceof GroupTally group && group.group().isOneOfMany();
  }

  private void countPeople(JavaRDD<PaperFacts> papers, int hyperAuthoredAbove, long mostEdges) {
    bylines =
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
    network = ConnectedComponents.of(bylines, Byline.AUTHOR_ID, Byline.HUB);
    if (counts.edges() <= mostEdges) {
      communities =
          JavaSparkContext.fromSparkContext(spark.sparkContext())
              .broadcast(Communities.of(persons().mapPartitions(CoauthorEdges::new).collect()));
    }
    people =
        new CountedPeople(
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

  /** Groups of dimensions that have more of them the more papers there are. */
  private JavaRDD<GroupTally> manyGroups() {
    return counted.filter(ManyPapers::isOneOfMany).map(GroupTally.class::cast);
  }

  /** The distinct authors of each of these groups, by the group's id. */
  private JavaPairRDD<Long, DistinctAuthors> authorsOfManyGroups() {
    return persons()
        .flatMapToPair(
            p ->
                p.groups().entrySet().stream()
                    .filter(g -> Group.isOneOfMany(g.getKey()))
                    .map(g -> new Tuple2<>(g.getKey(), DistinctAuthors.one(g.getValue())))
                    .iterator())
        .reduceByKey(DistinctAuthors::plus);
  }

  @Override
  public Tallies tallies() {
    return tallies;
  }

  @Override
  public Collection<DimensionGroups> compared() {
    Map<Dimension, DimensionGroups> compared = CountedPapers.compared(tallies, minGroupSize);
    if (!driverHasAllGroups) {
      int least = minGroupSize;
      manyGroups()
          .mapToPair(
              g ->
                  new Tuple2<>(
                      g.group().dimension().code(),
                      new DimensionGroups(g.group().dimension(), least).add(g)))
          .reduceByKey(DimensionGroups::add)
          .values()
          .collect()
          .forEach(groups -> compared.get(groups.dimension()).add(groups));
    }
    return compared.values();
  }

  @Override
  public void addGroups(AuthorReport report, Table table, GroupRows rows) {
    List<Row> few =
        CountedPapers.rows(
            tallies.groups(),
            g -> rows.of(g, people == null ? DistinctAuthors.NONE : people.counts().of(g.group())));
    if (driverHasAllGroups) {
      report.add(table, few);
      return;
    }
    JavaRDD<Row> many =
        people == null
            ? manyGroups().flatMap(g -> rows.of(g, DistinctAuthors.NONE).iterator())
            : manyGroups()
                .mapToPair(g -> new Tuple2<>(g.group().id(), g))
                .leftOuterJoin(authorsOfManyGroups())
                .values()
                .flatMap(g -> rows.of(g._1(), g._2().orElse(DistinctAuthors.NONE)).iterator());
    report.add(
        table,
        spark
            .createDataFrame(few, table.schema())
            .union(spark.createDataFrame(many, table.schema())));
  }

  @Override
  public Optional<CountedPeople> people() {
    return Optional.ofNullable(people);
  }

  @Override
  public void addAuthors(AuthorReport report) {
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

  @Override
  public void close() {
    counted.unpersist();
    if (communities != null) {
      communities.unpersist();
    }
    if (bylines != null) {
      bylines.unpersist();
    }
  }
}
