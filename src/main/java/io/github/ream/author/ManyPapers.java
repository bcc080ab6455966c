package io.github.ream.author;

import static org.apache.spark.sql.functions.col;

import io.github.ream.config.Settings;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Papers counted in tasks. One shuffle brings the {@link PaperParts} of each paper together. {@link
 * ManyPeople} counts their authors.
 *
 * <p>The driver gets the tallies of years, topics, topics' years, formats, figures and topic
 * weights: as many as there are topics and years, whatever the number of papers. It gets those of
 * organisations and venues too if these are at most {@value #MOST_GROUPS}; else only the groups
 * that are compared (see {@link DimensionGroups}), and the others stay distributed.
 */
final class ManyPapers implements CountedPapers {
  static final int MOST_GROUPS = 20_000;

  private final SparkSession spark;
  private final int minGroupSize;
  private final Tallies tallies = new Tallies();
  private final JavaRDD<Tally> counted;
  private final boolean driverHasAllGroups;

  /** Null if no paper names an author. */
  private final ManyPeople people;

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
    this.people =
        tallies.names().papers().isEmpty()
            ? null
            : new ManyPeople(
                spark, papers, settings.hyperAuthoredAbove(), driverHasAllGroups, mostEdges);
  }

  private static boolean isOneOfMany(Tally tally) {
    return tally instanceof GroupTally group && group.group().isOneOfMany();
  }

  /** Groups of dimensions that have more of them the more papers there are. */
  private JavaRDD<GroupTally> manyGroups() {
    return counted.filter(ManyPapers::isOneOfMany).map(GroupTally.class::cast);
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
            g ->
                rows.of(
                    g,
                    people == null
                        ? DistinctAuthors.NONE
                        : people.counted().counts().of(g.group())));
    if (driverHasAllGroups) {
      report.add(table, few);
      return;
    }
    JavaRDD<Row> many =
        people == null
            ? manyGroups().flatMap(g -> rows.of(g, DistinctAuthors.NONE).iterator())
            : manyGroups()
                .mapToPair(g -> new Tuple2<>(g.group().id(), g))
                .leftOuterJoin(people.authorsOfManyGroups())
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
    return Optional.ofNullable(people).map(ManyPeople::counted);
  }

  @Override
  public void addAuthors(AuthorReport report) {
    people.addAuthors(report);
  }

  @Override
  public void close() {
    counted.unpersist();
    if (people != null) {
      people.close();
    }
  }
}
