package io.github.ream.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a paper says of one of the authors it names.
 *
 * @param authorId the author
 * @param name the name as the paper writes it
 * @param year publication year, or null
 * @param team authors of the paper, as far as known
 * @param first true if the author is first
 * @param last true if the author is known to be last. In a cut list no author is; a single person
 *     beside a collaboration is not either
 * @param hub the least of the paper's author ids, through which its authors are linked
 * @param topicId the paper's largest topic, or null
 * @param partners co-authors, by id; none of hyper-authored papers
 * @param groups ids of the paper's groups if it names all its authors, else none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Byline(
    long authorId,
    String name,
    Integer year,
    int team,
    boolean first,
    boolean last,
    long hub,
    Integer topicId,
    long[] partners,
    long[] groups) {
  static final String AUTHOR_ID = "author_id";
  static final String HUB = "hub";
  private static final String NAME = "name";
  private static final String YEAR = "year";
  private static final String TEAM = "team";
  private static final String FIRST = "first";
  private static final String LAST = "last";
  private static final String TOPIC = "topic";
  private static final String PARTNERS = "partners";
  private static final String GROUPS = "groups";
  private static final long[] NONE = {};

  static final StructType SCHEMA =
      new StructType()
          .add(AUTHOR_ID, DataTypes.LongType)
          .add(NAME, DataTypes.StringType)
          .add(YEAR, DataTypes.IntegerType)
          .add(TEAM, DataTypes.IntegerType)
          .add(FIRST, DataTypes.BooleanType)
          .add(LAST, DataTypes.BooleanType)
          .add(HUB, DataTypes.LongType)
          .add(TOPIC, DataTypes.IntegerType)
          .add(PARTNERS, DataTypes.BinaryType)
          .add(GROUPS, DataTypes.BinaryType);

  /** The bylines of a paper; papers with more names than {@code mostPaired} make no pairs. */
  static List<Byline> of(PaperFacts paper, int mostPaired) {
    List<PaperFacts.Name> names = paper.authors();
    long[] ids = names.stream().mapToLong(PaperFacts.Name::authorId).sorted().toArray();
    long[] groups =
        paper.namesAll() ? paper.groups().stream().mapToLong(Group::id).toArray() : NONE;
    List<Byline> bylines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      long id = names.get(i).authorId();
      bylines.add(
          new Byline(
              id,
              names.get(i).name(),
              paper.year(),
              paper.team(),
              i == 0,
              i == names.size() - 1 && paper.atLeast() == null && !(i == 0 && paper.others()),
              ids[0],
              paper.topicId(),
              ids.length > mostPaired ? NONE : without(ids, id),
              groups));
    }
    return bylines;
  }

  private static long[] without(long[] ids, long id) {
    int place = Arrays.binarySearch(ids, id);
    long[] others = new long[ids.length - 1];
    System.arraycopy(ids, 0, others, 0, place);
    System.arraycopy(ids, place + 1, others, place, others.length - place);
    return others;
  }

  /** The byline in the columns of {@link #SCHEMA}. */
  Row asRow() {
    Object[] values = new Object[SCHEMA.length()];
    set(values, AUTHOR_ID, authorId);
    set(values, NAME, name);
    set(values, YEAR, year);
    set(values, TEAM, team);
    set(values, FIRST, first);
    set(values, LAST, last);
    set(values, HUB, hub);
    set(values, TOPIC, topicId);
    set(values, PARTNERS, Longs.bytes(partners));
    set(values, GROUPS, Longs.bytes(groups));
    return RowFactory.create(values);
  }

  private static void set(Object[] values, String column, Object value) {
    values[SCHEMA.fieldIndex(column)] = value;
  }

  static Byline of(Row row) {
    return new Byline(
        row.getAs(AUTHOR_ID),
        row.getAs(NAME),
        row.getAs(YEAR),
        row.getAs(TEAM),
        row.getAs(FIRST),
        row.getAs(LAST),
        row.getAs(HUB),
        row.getAs(TOPIC),
        Longs.of(row.getAs(PARTNERS)),
        Longs.of(row.getAs(GROUPS)));
  }
}
