package io.github.ream.author;

import io.github.ream.schema.Dimension;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What author statistics need of a paper.
 *
 * @param nAuthors author count, null if unknown
 * @param atLeast lower bound of an unknown count, null if there is none
 * @param year publication year, or null
 * @param topicId the paper's largest topic, or null
 * @param topicWeight its weight, or null
 * @param comments comments, or null
 * @param upvotes upvotes, or null
 * @param hasOrganization true if the paper is listed under an organisation
 * @param groups the groups the paper counts in
 * @param topics every topic of the paper
 * @param authors the distinct authors it names, by the first place of each in the list
 * @param others true if a collaboration, or somebody without a name, stands beside them
 * @param alphabetical true if the authors stand in alphabetical order of their last names
 */
record PaperFacts(
    Integer nAuthors,
    Integer atLeast,
    Integer year,
    Integer topicId,
    Double topicWeight,
    Integer comments,
    Integer upvotes,
    boolean hasOrganization,
    List<Group> groups,
    List<Topic> topics,
    List<Name> authors,
    boolean others,
    boolean alphabetical)
    implements Serializable {

  /** A topic with its weight in the paper. */
  record Topic(int id, double weight) implements Serializable {}

  /** An author's id and the name as the paper writes it. */
  record Name(long authorId, String name) implements Serializable {}

  /**
   * True if the paper names as many distinct authors as it has: a list that is cut, or names two
   * namesakes, does not tell who all the authors are.
   */
  boolean namesAll() {
    return nAuthors != null && nAuthors == authors.size() && !others;
  }

  /** True if the last words of the names' keys never fall. */
  static boolean isAlphabetical(List<Name> authors) {
    String before = "";
    for (Name author : authors) {
      String key = AuthorName.key(author.name());
      String last = key.substring(key.lastIndexOf(' ') + 1);
      if (last.compareTo(before) < 0) {
        return false;
      }
      before = last;
    }
    return true;
  }

  /** In how many organisations the paper counts. */
  long organizations() {
    return groups.stream().filter(g -> g.dimension() == Dimension.ORGANIZATION).count();
  }

  /**
   * The least size of the team: the author count or its lower bound, and at least the named
   * authors, plus one for a collaboration or an unnamed author.
   */
  int team() {
    int known = nAuthors != null ? nAuthors : atLeast != null ? atLeast : 1;
    return Math.max(authors.size() + (others ? 1 : 0), known);
  }

  /**
   * The groups of a paper. A paper without a value of a dimension is in none of its groups.
   * Organisations are split where the papers table joins several with {@code "; "}.
   */
  static List<Group> groups(
      Integer year, Integer topic, String venue, String organizations, Collection<String> formats) {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(Dimension.ALL, Dimension.ALL.code(), null, null));
    if (year != null) {
      groups.add(new Group(Dimension.PUBLISHED_YEAR, year.toString(), null, year));
    }
    if (topic != null) {
      groups.add(new Group(Dimension.TOPIC, topic.toString(), topic, null));
    }
    if (topic != null && year != null) {
      groups.add(new Group(Dimension.TOPIC_YEAR, topic + "/" + year, topic, year));
    }
    add(groups, Dimension.VENUE, venue);
    if (organizations != null) {
      Set<String> distinct = new LinkedHashSet<>(List.of(organizations.split("; ", -1)));
      distinct.forEach(o -> add(groups, Dimension.ORGANIZATION, o));
    }
    formats.forEach(f -> add(groups, Dimension.SOURCE_FORMAT, f));
    return groups;
  }

  private static void add(List<Group> groups, Dimension dimension, String value) {
    String name = value == null ? "" : trimmed(value);
    if (!name.isEmpty()) {
      groups.add(new Group(dimension, name, null, null));
    }
  }

  /** Without blanks at the ends; other white space belongs to the name. */
  private static String trimmed(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && value.charAt(from) == ' ') {
      from++;
    }
    while (to > from && value.charAt(to - 1) == ' ') {
      to--;
    }
    return value.substring(from, to);
  }

  /** Never 0 for unknown is the papers table's promise; a count below 1 must not be a figure. */
  static Integer known(Integer nAuthors) {
    return nAuthors != null && nAuthors >= 1 ? nAuthors : null;
  }
}
