package io.github.ream.generate.truth;

import io.github.ream.generate.layout.DumpContent;
import io.github.ream.generate.layout.DumpFile;
import io.github.ream.generate.layout.DumpLayout;
import io.github.ream.generate.layout.DumpMaker;
import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.Organization;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.PlanSettings;
import io.github.ream.generate.plan.PlantedTeamSizes;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.generate.plan.TopicWeight;
import io.github.ream.generate.words.PlantedTopic;
import io.github.ream.generate.words.WordClass;
import io.github.ream.generate.writing.PaperText;
import io.github.ream.generate.writing.PaperWriter;
import io.github.ream.schema.DatePrecision;
import io.github.ream.schema.RowOf;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Makes the rows of the tables of truth, with the columns of {@link TruthTables} in order. */
public final class TruthRows {
  /** Number of texts from which the shares of the word classes are measured. */
  private static final int MEASURED_TEXTS = 1000;

  private final PlanSettings settings;
  private final DumpMaker maker;

  public TruthRows(PlanSettings settings, DumpMaker maker) {
    this.settings = settings;
    this.maker = maker;
  }

  public Row paper(long number) {
    PaperPlan paper = maker.plan(number);
    PaperText text = maker.text(paper);
    Shown shown = maker.merged(paper);
    String organizations =
        paper.organizations().stream().map(Organization::name).collect(Collectors.joining("; "));
    TopicWeight main = paper.topics().get(0);
    return new RowOf(TruthTables.PAPERS)
        .set(TruthTables.PAPER, number)
        .set(TruthTables.TITLE, text.title())
        .set(TruthTables.ABSTRACT, text.abstractText())
        .set(TruthTables.N_AUTHORS, paper.authors())
        .set(TruthTables.N_AUTHORS_SHOWN, shown.authors())
        .set(TruthTables.ORGANIZATION, organizations.isEmpty() ? null : organizations)
        .set(TruthTables.ORGANIZATION_SHOWN, shown.organization())
        .set(TruthTables.PUBLISHED_ON, date(paper.publishedOn()))
        .set(TruthTables.PUBLISHED_ON_SHOWN, date(shown.publishedOn()))
        .set(TruthTables.DATE_PRECISION, label(shown.datePrecision()))
        .set(TruthTables.COMMENTS, paper.comments())
        .set(TruthTables.COMMENTS_SHOWN, shown.comments())
        .set(TruthTables.UPVOTES, paper.upvotes())
        .set(TruthTables.UPVOTES_SHOWN, shown.upvotes())
        .set(TruthTables.VENUE, paper.venue())
        .set(TruthTables.VENUE_SHOWN, shown.venue())
        .set(TruthTables.DOI, paper.doi())
        .set(TruthTables.DOI_SHOWN, shown.doi())
        .set(TruthTables.ARXIV_ID, paper.arxivId())
        .set(TruthTables.ARXIV_ID_SHOWN, shown.arxivId())
        .set(TruthTables.TOPIC, main.topic() + 1)
        .set(TruthTables.TOPIC_WEIGHT, main.weight())
        .set(TruthTables.SIGHTINGS_COUNT, maker.sightings(number))
        .set(TruthTables.ODD_CASE, label(paper.odd()))
        .build();
  }

  public Stream<Row> authors(long number) {
    List<Person> authors = maker.authors(maker.plan(number));
    return IntStream.range(0, authors.size())
        .mapToObj(
            i -> RowFactory.create(number, i + 1, authors.get(i).id(), authors.get(i).name()));
  }

  public Stream<Row> paperTopics(long number) {
    return maker.plan(number).topics().stream()
        .map(weight -> RowFactory.create(number, weight.topic() + 1, weight.weight()));
  }

  /** The sightings of a file, then those of the abstracts that stand apart from it. */
  public Stream<Row> sightings(long fileNumber) {
    DumpContent content = maker.content(fileNumber);
    DumpLayout layout = content.file().layout();
    List<Sighting> apart = content.withAbstractsApart(maker);
    return Stream.concat(
        IntStream.range(0, content.papers().size())
            .mapToObj(
                i -> {
                  Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
                  SeenText.Form form =
                      layout.abstractApart(sighting) ? SeenText.Form.NONE : layout.form(sighting);
                  Shown shown = layout.shown(sighting);
                  return sighting(content.file(), content.file().path(), i, sighting, shown, form);
                }),
        IntStream.range(0, apart.size())
            .mapToObj(
                i ->
                    sighting(
                        content.file(),
                        content.file().abstractsPath(),
                        i,
                        apart.get(i),
                        Shown.NOTHING,
                        layout.form(apart.get(i)))));
  }

  private Row sighting(
      DumpFile file, String path, int index, Sighting sighting, Shown shown, SeenText.Form form) {
    return new RowOf(TruthTables.SIGHTINGS)
        .set(TruthTables.FILE, path)
        .set(TruthTables.POSITION, index + 1L)
        .set(TruthTables.PAPER, sighting.paper().number())
        .set(TruthTables.LAYOUT, file.layout().format())
        .set(TruthTables.CAPTURED_ON, date(file.capturedOn()))
        .set(TruthTables.N_AUTHORS, shown.authors())
        .set(TruthTables.AUTHORS_NAMED, shown.named())
        .set(TruthTables.ORGANIZATION, shown.organization())
        .set(TruthTables.PUBLISHED_ON, date(shown.publishedOn()))
        .set(TruthTables.DATE_PRECISION, label(shown.datePrecision()))
        .set(TruthTables.DATE_TEXT, shown.dateText())
        .set(TruthTables.COMMENTS, shown.comments())
        .set(TruthTables.UPVOTES, shown.upvotes())
        .set(TruthTables.VENUE, shown.venue())
        .set(TruthTables.DOI, shown.doi())
        .set(TruthTables.ARXIV_ID, shown.arxivId())
        .set(TruthTables.TITLE, maker.seenTitle(sighting))
        .set(
            TruthTables.TITLE_VARIANT,
            sighting.variant() == null ? null : sighting.variant().label())
        .set(TruthTables.ABSTRACT_FORM, form.name().toLowerCase(Locale.ROOT))
        .set(TruthTables.ODD_CASE, label(sighting.odd()))
        .build();
  }

  public Stream<Row> files(long number) {
    DumpContent content = maker.content(number);
    DumpFile file = content.file();
    boolean extra = file.odd() != null && file.odd().isExtraFile();
    List<Row> rows = new ArrayList<>();
    rows.add(file(file, file.path(), content.papers().size(), extra ? null : file.odd()));
    int apart = content.withAbstractsApart(maker).size();
    if (apart > 0) {
      rows.add(file(file, file.abstractsPath(), apart, null));
    }
    if (extra) {
      rows.add(file(file, file.extraPath(), 0, file.odd()));
    }
    return rows.stream();
  }

  private static Row file(DumpFile file, String path, int sightings, OddCase odd) {
    return new RowOf(TruthTables.FILES)
        .set(TruthTables.FILE, path)
        .set(TruthTables.LAYOUT, file.layout().format())
        .set(TruthTables.CAPTURED_ON, date(file.capturedOn()))
        .set(TruthTables.SIGHTINGS_COUNT, sightings)
        .set(TruthTables.ODD_CASE, label(odd))
        .build();
  }

  /** The terms of the planted topics: about 40 words for each topic. */
  public List<Row> topics() {
    Map<WordClass, Double> classShares = classShares();
    List<Row> rows = new ArrayList<>();
    for (PlantedTopic topic : maker.topics().all()) {
      topic
          .words()
          .forEach(
              (wordClass, words) -> {
                for (int i = 0; i < words.size(); i++) {
                  double probability = classShares.get(wordClass) * words.probability(i);
                  rows.add(RowFactory.create(topic.number(), words.word(i), probability));
                }
              });
    }
    return rows;
  }

  public List<Row> topicPlan() {
    return maker.topics().all().stream()
        .map(
            topic ->
                new RowOf(TruthTables.TOPIC_PLAN)
                    .set(TruthTables.TOPIC, topic.number())
                    .set(TruthTables.FIELD, topic.field())
                    .set(TruthTables.SHARE, topic.share())
                    .set(TruthTables.GROWTH, topic.growth())
                    .set(TruthTables.MEAN_AUTHORS_FIRST_YEAR, PlantedTeamSizes.mean(topic, 0))
                    .set(TruthTables.MEAN_AUTHORS_LAST_YEAR, PlantedTeamSizes.mean(topic, 1))
                    .build())
        .toList();
  }

  private Map<WordClass, Double> classShares() {
    Map<WordClass, Double> shares = new EnumMap<>(WordClass.class);
    for (WordClass wordClass : WordClass.values()) {
      shares.put(wordClass, 0.0);
    }
    PaperWriter writer = new PaperWriter(settings.seed(), maker.topics());
    for (int i = 0; i < MEASURED_TEXTS; i++) {
      PaperPlan paper = maker.plan(i % settings.papers()).withNumber(i);
      writer.write(paper, (topic, wordClass, word) -> shares.merge(wordClass, 1.0, Double::sum));
    }
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((wordClass, count) -> count / sum);
    return shares;
  }

  private static Date date(LocalDate date) {
    return date == null ? null : Date.valueOf(date);
  }

  private static String label(DatePrecision precision) {
    return precision == null ? null : precision.code();
  }

  private static String label(OddCase odd) {
    return odd == null ? null : odd.label();
  }
}
