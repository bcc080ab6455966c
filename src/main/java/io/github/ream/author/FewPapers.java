package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.graph.Communities;
import io.github.ream.graph.Communities.Community;
import io.github.ream.graph.UnionFind;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CodePoints;
import io.github.ream.schema.Table;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Papers counted on the driver, all their {@link PaperParts} at hand. */
final class FewPapers implements CountedPapers {
  private final Settings.Authors settings;
  private final Tallies tallies = new Tallies();
  private final UnionFind network = new UnionFind();
  private final PeopleCounts counts = new PeopleCounts(true);

  /** By their ids: the order of the tables' keys. */
  private final List<AuthorFigures> authors;

  private final PeopleFigures.Components components;
  private final Communities communities;

  FewPapers(List<Row> parts, Settings.Authors settings) {
    this.settings = settings;
    List<Row> byPaper = new ArrayList<>(parts);
    byPaper.sort(Comparator.comparing(r -> r.getAs(PaperParts.PAPER_ID), CodePoints.ORDER));
    Map<Long, AuthorProfile> people = new HashMap<>();
    new PaperAssembly(byPaper.iterator()).forEachRemaining(paper -> add(paper, people));
    people.values().forEach(counts::add);
    authors =
        people.values().parallelStream()
            .map(AuthorProfile::figures)
            .sorted(Comparator.comparingLong(AuthorFigures::id))
            .toList();
    components = components();
    // Never too many: an author has at most 20 edges, and the driver holds few authors.
    communities = Communities.of(edges());
  }

  private void add(PaperFacts paper, Map<Long, AuthorProfile> people) {
    tallies.add(paper);
    for (Byline byline : Byline.of(paper, settings.hyperAuthoredAbove())) {
      people.computeIfAbsent(byline.authorId(), AuthorProfile::new).add(byline);
      network.join(byline.authorId(), byline.hub());
    }
  }

  @Override
  public Tallies tallies() {
    return tallies;
  }

  @Override
  public Collection<DimensionGroups> compared() {
    return CountedPapers.compared(tallies, settings.minGroupSize()).values();
  }

  @Override
  public void addGroups(AuthorReport report, Table table, GroupRows rows) {
    report.add(table, CountedPapers.rows(tallies.groups(), g -> rows.of(g, counts.of(g.group()))));
  }

  @Override
  public Optional<CountedPeople> people() {
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(new CountedPeople(counts, components, Optional.of(communities)));
  }

  private List<long[]> edges() {
    List<long[]> edges = new ArrayList<>();
    new CoauthorEdges(authors.iterator()).forEachRemaining(edges::add);
    return edges;
  }

  private PeopleFigures.Components components() {
    Map<Long, Integer> members = new HashMap<>();
    authors.forEach(a -> members.merge(network.least(a.id()), 1, Integer::sum));
    return new PeopleFigures.Components(
        Histogram.ofValues(members.values().stream().mapToInt(Integer::intValue).toArray()), 1);
  }

  @Override
  public void addAuthors(AuthorReport report) {
    report.add(
        AuthorsTable.TABLE,
        authors.stream()
            .map(
                a ->
                    a.row(communities.of(a.id()))
                        .set(AuthorsTable.COMPONENT_ID, network.least(a.id()))
                        .build())
            .toList());
    report.add(CoauthorCommunitiesTable.TABLE, communityRows());
    for (ProfileTable table : ProfileTable.ALL) {
      report.add(table.table(), CountedPapers.rows(authors, table.rows()::of));
    }
  }

  private List<Row> communityRows() {
    Map<Community, CommunityTally> tallies = new LinkedHashMap<>();
    for (AuthorFigures author : authors) {
      Community community = communities.of(author.id());
      if (community != null) {
        tallies.computeIfAbsent(community, CommunityTally::new).add(author);
      }
    }
    return tallies.values().stream().map(CommunityTally::row).toList();
  }
}
