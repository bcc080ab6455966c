package io.github.ream.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.github.ream.schema.PapersTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import scala.Tuple2;

/**
 * Venues and organisations under one spelling each: of all spellings with one {@linkplain
 * Spelled#key key}, the one that most papers have.
 *
 * <p>The driver holds the spellings of the {@value #MOST} names with most papers that have several;
 * rarer ones stay as they are written.
 */
final class Spellings {
  static final int MOST = 200_000;

  private static final String BETWEEN = "; ";
  private static final char VENUE = 'v';
  private static final char ORGANIZATION = 'o';

  private Spellings() {}

  /** A name with several spellings. */
  private record Name(String key, List<Spelled> spellings) implements Serializable {
    private static final Comparator<Name> MOST_PAPERS_FIRST =
        (Comparator<Name> & Serializable)
            (a, b) -> {
              int order = Long.compare(b.papers(), a.papers());
              return order == 0 ? a.key().compareTo(b.key()) : order;
            };

    private long papers() {
      return spellings.stream().mapToLong(Spelled::papers).sum();
    }
  }

  /**
   * Papers with names under one spelling each.
   *
   * @param papers the papers
   * @param written {@link WrittenNames} of these papers
   */
  record Unified(Dataset<Row> papers, Dataset<Row> written) {}

  /**
   * Papers with each venue and organisation in its one spelling.
   *
   * @param papers on disk, or, where papers are added to a report, read from there with those that
   *     were merged; read more than once
   */
  static Unified unified(Dataset<Row> papers) {
    Map<String, String> shown = shown(papers);
    if (shown.isEmpty()) {
      return new Unified(papers, WrittenNames.none(papers.sparkSession()));
    }
    Broadcast<Map<String, String>> everywhere =
        JavaSparkContext.fromSparkContext(papers.sparkSession().sparkContext()).broadcast(shown);
    UserDefinedFunction venue =
        udf(
            (UDF1<String, String>) v -> spelled(everywhere.value(), VENUE, v),
            DataTypes.StringType);
    UserDefinedFunction organizations =
        udf((UDF1<String, String>) o -> organizations(everywhere.value(), o), DataTypes.StringType);
    Column venues = venue.apply(col(PapersTable.VENUE));
    Column joined = organizations.apply(col(PapersTable.ORGANIZATION));
    return new Unified(
        papers.withColumn(PapersTable.VENUE, venues).withColumn(PapersTable.ORGANIZATION, joined),
        WrittenNames.of(papers, venues, joined));
  }

  /** The best spelling for each other one, by kind and spelling. */
  private static Map<String, String> shown(Dataset<Row> papers) {
    JavaRDD<Name> names =
        papers
            .select(PapersTable.VENUE, PapersTable.ORGANIZATION)
            .javaRDD()
            .flatMapToPair(row -> written(row).stream().map(w -> new Tuple2<>(w, 1L)).iterator())
            .reduceByKey(Long::sum)
            .mapToPair(
                w ->
                    new Tuple2<>(
                        w._1().charAt(0) + Spelled.key(w._1().substring(1)),
                        new Spelled(w._1().substring(1), w._2())))
            .groupByKey()
            .map(name -> new Name(name._1(), listOf(name._2())))
            .filter(name -> name.spellings().size() > 1);
    Map<String, String> shown = new HashMap<>();
    for (Name name : names.takeOrdered(MOST, Name.MOST_PAPERS_FIRST)) {
      String best = name.spellings().stream().max(Spelled.BEST_LAST).orElseThrow().text();
      name.spellings().stream()
          .filter(s -> !s.text().equals(best))
          .forEach(s -> shown.put(name.key().charAt(0) + s.text(), best));
    }
    return shown;
  }

  /** The venue and the organisations of a paper, each with its kind before it. */
  private static Set<String> written(Row row) {
    Set<String> written = new LinkedHashSet<>();
    String venue = row.getAs(PapersTable.VENUE);
    if (venue != null) {
      written.add(VENUE + venue);
    }
    String organizations = row.getAs(PapersTable.ORGANIZATION);
    if (organizations != null) {
      for (String name : organizations.split(BETWEEN, -1)) {
        written.add(ORGANIZATION + name);
      }
    }
    return written;
  }

  private static List<Spelled> listOf(Iterable<Spelled> spellings) {
    List<Spelled> list = new ArrayList<>();
    spellings.forEach(list::add);
    return list;
  }

  private static String spelled(Map<String, String> shown, char kind, String name) {
    return name == null ? null : shown.getOrDefault(kind + name, name);
  }

  private static String organizations(Map<String, String> shown, String joined) {
    if (joined == null) {
      return null;
    }
    Set<String> once = new LinkedHashSet<>();
    Arrays.stream(joined.split(BETWEEN, -1))
        .forEach(name -> once.add(spelled(shown, ORGANIZATION, name)));
    return String.join(BETWEEN, once);
  }
}
