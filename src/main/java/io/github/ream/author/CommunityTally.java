package io.github.ream.author;

import io.github.ream.graph.Communities.Community;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.RowOf;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** The authors of a community, counted in any order. Output: a row of coauthor_communities. */
final class CommunityTally implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Comparator<Member> LEADING_FIRST =
      Comparator.comparingLong((Member member) -> -member.papers())
          .thenComparingLong(Member::authorId);

  private final Community community;
  private long authors;
  private long fractions;
  private final SortedMap<Integer, Long> topics = new TreeMap<>();
  private List<Member> leading = List.of();

  /** An author of the community. */
  private record Member(long authorId, String name, long papers) implements Serializable {}

  CommunityTally(Community community) {
    this.community = community;
  }

  CommunityTally add(AuthorFigures author) {
    authors++;
    fractions += author.fractions();
    author.topics().forEach(of -> topics.merge(of.topic(), (long) of.papers(), Long::sum));
    lead(List.of(new Member(author.id(), author.name(), author.papers())));
    return this;
  }

  CommunityTally add(CommunityTally other) {
    authors += other.authors;
    fractions += other.fractions;
    other.topics.forEach((topic, papers) -> topics.merge(topic, papers, Long::sum));
    lead(other.leading);
    return this;
  }

  private void lead(List<Member> more) {
    List<Member> all = new ArrayList<>(leading);
    all.addAll(more);
    all.sort(LEADING_FIRST);
    leading =
        new ArrayList<>(all.subList(0, Math.min(CoauthorCommunitiesTable.LEADING, all.size())));
  }

  Row row() {
    Integer topic =
        topics.entrySet().stream()
            .max(
                Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(null);
    double withTopic = topics.values().stream().mapToLong(Long::longValue).sum();
    return new RowOf(CoauthorCommunitiesTable.TABLE)
        .set(CoauthorCommunitiesTable.COMMUNITY_ID, community.id())
        .set(CoauthorCommunitiesTable.N_AUTHORS, authors)
        .set(CoauthorCommunitiesTable.FRACTIONAL_PAPERS, fractions / AuthorFigures.BILLION)
        .set(CoauthorCommunitiesTable.N_PAIRS, community.edges())
        .set(CoauthorCommunitiesTable.WEIGHT_INSIDE, community.inside())
        .set(CoauthorCommunitiesTable.WEIGHT_OUTSIDE, community.outside())
        .set(CoauthorCommunitiesTable.MODULARITY, community.modularity())
        .set(CoauthorCommunitiesTable.LEADING_AUTHOR_ID, leading.get(0).authorId())
        .set(
            CoauthorCommunitiesTable.LEADING_AUTHORS,
            leading.stream().map(Member::name).collect(Collectors.joining("; ")))
        .set(CoauthorCommunitiesTable.TOPIC_ID, topic)
        .set(
            CoauthorCommunitiesTable.TOPIC_SHARE,
            topic == null ? null : (Double) (topics.get(topic) / withTopic))
        .build();
  }
}
