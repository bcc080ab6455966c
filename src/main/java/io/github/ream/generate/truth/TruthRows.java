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
    return RowFactory.create(
        number,
        text.title(),
        text.abstractText(),
        paper.authors(),
        shown.authors(),
        organizations.isEmpty() ? null : organizations,
        shown.organization(),
        date(paper.publishedOn()),
        date(shown.publishedOn()),
        label(shown.datePrecision()),
        paper.comments(),
        shown.comments(),
        paper.upvotes(),
        shown.upvotes(),
        paper.venue(),
        shown.venue(),
        paper.doi(),
        shown.doi(),
        paper.arxivId(),
        shown.arxivId(),
        main.topic() + 1,
        main.weight(),
        maker.sightings(number),
        label(paper.odd()));
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
    return RowFactory.create(
        path,
        index + 1L,
        sighting.paper().number(),
        file.layout().format(),
        date(file.capturedOn()),
        shown.authors(),
        shown.named(),
        shown.organization(),
        date(shown.publishedOn()),
        label(shown.datePrecision()),
        shown.dateText(),
        shown.comments(),
        shown.upvotes(),
        shown.venue(),
        shown.doi(),
        shown.arxivId(),
        maker.seenTitle(sighting),
        sighting.variant() == null ? null : sighting.variant().label(),
        form.name().toLowerCase(Locale.ROOT),
        label(sighting.odd()));
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
    return RowFactory.create(
        path, file.layout().format(), date(file.capturedOn()), sightings, label(odd));
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
                RowFactory.create(
                    topic.number(),
                    topic.field(),
                    topic.share(),
                    topic.growth(),
                    PlantedTeamSizes.mean(topic, 0),
                    PlantedTeamSizes.mean(topic, 1)))
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
