package io.github.ream.generate;

import io.github.ream.generate.layout.DumpMaker;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.TitleVariant;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import io.github.ream.generate.writing.PaperName;
import io.github.ream.generate.writing.PaperText;
import io.github.ream.schema.Table;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * Pairs of records with similar titles, to measure how well titles are matched: half of the pairs
 * are one paper written in two ways, half are two papers. One row per pair.
 */
public final class TitlePairs {
  public static final String PAIR = "pair";
  public static final String SAME = "same";
  public static final String KIND = "kind";
  public static final String LEFT_TITLE = "left_title";
  public static final String LEFT_ABSTRACT = "left_abstract";
  public static final String LEFT_FIRST_AUTHOR = "left_first_author";
  public static final String LEFT_N_AUTHORS = "left_n_authors";
  public static final String RIGHT_TITLE = "right_title";
  public static final String RIGHT_ABSTRACT = "right_abstract";
  public static final String RIGHT_FIRST_AUTHOR = "right_first_author";
  public static final String RIGHT_N_AUTHORS = "right_n_authors";

  /** The columns of the pairs. */
  public static final Table TABLE =
      Table.named("title_pairs", "one row per pair of records")
          .key(PAIR)
          .mandatory(PAIR, DataTypes.LongType, "0..", "Number of the pair")
          .mandatory(SAME, DataTypes.BooleanType, "", "True if both records are one paper")
          .mandatory(
              KIND,
              DataTypes.StringType,
              "punctuation, typo, subtitle, case, wording; part, year, sibling, generic, other",
              "How the titles differ, or why they are alike")
          .mandatory(LEFT_TITLE, DataTypes.StringType, "", "")
          .optional(LEFT_ABSTRACT, DataTypes.StringType, "", "Null in a quarter of the pairs")
          .mandatory(LEFT_FIRST_AUTHOR, DataTypes.StringType, "", "")
          .mandatory(LEFT_N_AUTHORS, DataTypes.IntegerType, "authors", "")
          .mandatory(RIGHT_TITLE, DataTypes.StringType, "", "")
          .optional(RIGHT_ABSTRACT, DataTypes.StringType, "", "Null in a quarter of the pairs")
          .mandatory(RIGHT_FIRST_AUTHOR, DataTypes.StringType, "", "")
          .mandatory(RIGHT_N_AUTHORS, DataTypes.IntegerType, "authors", "")
          .build();

  private static final String[] GENERIC = {
    "Editorial", "Introduction", "Poster", "Book Reviews", "Preface"
  };

  private final SparkSession spark;
  private final GeneratorSettings settings;

  /**
   * Pairs of made-up papers.
   *
   * @param settings the papers to pair; each gives one pair
   */
  public TitlePairs(SparkSession spark, GeneratorSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /** The pairs, as many as there are papers. */
  public Dataset<Row> pairs() {
    GeneratorSettings made = settings;
    return spark
        .range(settings.papers())
        .mapPartitions(
            (MapPartitionsFunction<Long, Row>) numbers -> pairs(made, numbers),
            Encoders.row(TABLE.schema()));
  }

  private static Iterator<Row> pairs(GeneratorSettings settings, Iterator<Long> numbers) {
    DumpMaker maker = new DumpMaker(settings);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(numbers, 0), false)
        .map(number -> pair(settings, maker, number))
        .iterator();
  }

  /** A pair: with an even number it is one paper, with an odd number two. */
  public static Row pair(GeneratorSettings settings, DumpMaker maker, long number) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.VARIANT, number);
    Side left = side(maker, settings.seed(), number);
    return number % 2 == 0
        ? onePaper(number, left, random)
        : twoPapers(
            number,
            left,
            side(maker, settings.seed(), (number + settings.papers() / 2) % settings.papers()),
            random);
  }

  private static Row onePaper(long number, Side left, CounterRandom random) {
    TitleVariant variant = TitleVariant.draw(random);
    String text = left.abstractText();
    String other = random.chance(0.5) ? text : text.substring(0, text.lastIndexOf(". ") + 1);
    Side right =
        new Side(
            left.name(),
            variant.of(left.title(), random),
            other,
            left.firstAuthor(),
            left.authors());
    return row(number, true, variant.label(), left, right, random);
  }

  private static Row twoPapers(long number, Side one, Side two, CounterRandom random) {
    return switch (random.nextInt(5)) {
      // One team's series of papers.
      case 0 ->
          row(
              number,
              false,
              "part",
              one.titled(one.title() + ", Part I"),
              new Side(
                  one.name(),
                  one.title() + ", Part II",
                  two.abstractText(),
                  one.firstAuthor(),
                  one.authors()),
              random);
      case 1 -> {
        int year = 2001 + random.nextInt(20);
        yield row(
            number,
            false,
            "year",
            one.titled(one.title() + " in " + year),
            two.titled(one.title() + " in " + (year + 1)),
            random);
      }
      case 2 ->
          row(
              number,
              false,
              "sibling",
              one,
              two.titled(one.title().replace(one.name(), two.name())),
              random);
      case 3 -> {
        String title = GENERIC[random.nextInt(GENERIC.length)];
        yield row(number, false, "generic", one.titled(title), two.titled(title), random);
      }
      default -> row(number, false, "other", one, two, random);
    };
  }

  private static Row row(
      long number, boolean same, String kind, Side left, Side right, CounterRandom random) {
    double known = random.nextDouble();
    return RowFactory.create(
        number,
        same,
        kind,
        left.title(),
        known < 0.25 ? null : left.abstractText(),
        left.firstAuthor(),
        left.authors(),
        right.title(),
        known >= 0.25 && known < 0.5 ? null : right.abstractText(),
        right.firstAuthor(),
        right.authors());
  }

  private static Side side(DumpMaker maker, long seed, long number) {
    PaperPlan paper = maker.plan(number);
    PaperText text = maker.text(paper);
    return new Side(
        PaperName.of(seed, number),
        text.title(),
        text.abstractText(),
        maker.authors(paper).get(0).name(),
        paper.authors());
  }

  /** One of two records. */
  private record Side(
      String name, String title, String abstractText, String firstAuthor, int authors) {
    Side titled(String other) {
      return new Side(name, other, abstractText, firstAuthor, authors);
    }
  }
}
