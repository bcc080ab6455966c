package io.github.ream.author;

import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.PapersTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/**
 * Puts papers together from {@link PaperParts} that come in order of the paper; within a paper any
 * order will do. Parts of a paper that the papers table does not have are passed over.
 */
final class PaperAssembly extends Ahead<PaperFacts> {
  private static final int PAPER_ID = place(PaperParts.PAPER_ID);
  private static final int KIND = place(PaperParts.KIND);
  private static final int N_AUTHORS = place(PapersTable.N_AUTHORS);
  private static final int AT_LEAST = place(PapersTable.N_AUTHORS_AT_LEAST);
  private static final int NOTE = place(PapersTable.N_AUTHORS_NOTE);
  private static final int YEAR = place(PapersTable.PUBLISHED_YEAR);
  private static final int TOPIC_ID = place(PapersTable.TOPIC_ID);
  private static final int WEIGHT = place(PaperParts.WEIGHT);
  private static final int COMMENTS = place(PapersTable.COMMENTS);
  private static final int UPVOTES = place(PapersTable.UPVOTES);
  private static final int TEXT = place(PaperParts.TEXT);
  private static final int VENUE = place(PapersTable.VENUE);
  private static final int FIRST_SOURCE = place(PapersTable.FIRST_SOURCE);
  private static final int AUTHOR_ID = place(PaperParts.AUTHOR_ID);
  private static final int POSITION = place(PaperParts.POSITION);

  /** Why a count is unknown that does not include all who wrote. */
  private static final Set<String> NAMELESS =
      Set.of(AuthorsNote.COLLECTIVE_AUTHOR.code(), AuthorsNote.NAME_MISSING.code());

  private final Iterator<Row> parts;
  private Row ahead;

  PaperAssembly(Iterator<Row> parts) {
    this.parts = parts;
    this.ahead = parts.hasNext() ? parts.next() : null;
  }

  private static int place(String column) {
    return PaperParts.SCHEMA.fieldIndex(column);
  }

  @Override
  PaperFacts make() {
    while (ahead != null) {
      String id = ahead.getString(PAPER_ID);
      Row paper = null;
      Set<String> formats = new TreeSet<>();
      List<Row> bylines = new ArrayList<>();
      List<PaperFacts.Topic> topics = new ArrayList<>();
      boolean seen = false;
      while (ahead != null && ahead.getString(PAPER_ID).equals(id)) {
        switch (ahead.getInt(KIND)) {
          case PaperParts.PAPER -> paper = ahead;
          case PaperParts.SIGHTING -> {
            seen = true;
            formats.add(ahead.getString(TEXT));
          }
          case PaperParts.AUTHOR -> bylines.add(ahead);
          default -> topics.add(new PaperFacts.Topic(ahead.getInt(TOPIC_ID), weight(ahead)));
        }
        ahead = parts.hasNext() ? parts.next() : null;
      }
      if (paper != null) {
        if (!seen) {
          formats.add(paper.getString(FIRST_SOURCE));
        }
        return facts(paper, formats, topics, bylines);
      }
    }
    return null;
  }

  private static Double weight(Row row) {
    return row.isNullAt(WEIGHT) ? null : Double.valueOf(row.getDouble(WEIGHT));
  }

  private static Integer whole(Row row, int place) {
    return row.isNullAt(place) ? null : Integer.valueOf(row.getInt(place));
  }

  private static PaperFacts facts(
      Row paper, Set<String> formats, List<PaperFacts.Topic> topics, List<Row> bylines) {
    boolean others =
        NAMELESS.contains(String.valueOf(paper.getString(NOTE)))
            || bylines.stream().anyMatch(b -> b.isNullAt(AUTHOR_ID));
    Integer nAuthors = PaperFacts.known(whole(paper, N_AUTHORS));
    Integer year = whole(paper, YEAR);
    Integer topic = whole(paper, TOPIC_ID);
    List<PaperFacts.Name> names = names(bylines);
    return new PaperFacts(
        nAuthors,
        nAuthors == null ? whole(paper, AT_LEAST) : null,
        year,
        topic,
        weight(paper),
        whole(paper, COMMENTS),
        whole(paper, UPVOTES),
        !paper.isNullAt(TEXT),
        PaperFacts.groups(year, topic, paper.getString(VENUE), paper.getString(TEXT), formats),
        topics,
        names,
        others,
        PaperFacts.isAlphabetical(names));
  }

  /** Each author once, at the first place of the name in the list. */
  private static List<PaperFacts.Name> names(List<Row> bylines) {
    bylines.sort(Comparator.comparingInt(b -> b.getInt(POSITION)));
    Set<Long> met = new HashSet<>();
    List<PaperFacts.Name> names = new ArrayList<>();
    for (Row byline : bylines) {
      if (!byline.isNullAt(AUTHOR_ID) && met.add(byline.getLong(AUTHOR_ID))) {
        names.add(new PaperFacts.Name(byline.getLong(AUTHOR_ID), byline.getString(TEXT)));
      }
    }
    return names;
  }
}
