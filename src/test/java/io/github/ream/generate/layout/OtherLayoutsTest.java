package io.github.ream.generate.layout;

import static io.github.ream.generate.OtherSettings.withVariantShare;
import static io.github.ream.generate.OtherSettings.withYears;
import static io.github.ream.schema.DatePrecision.DAY;
import static io.github.ream.schema.DatePrecision.MONTH;
import static io.github.ream.schema.DatePrecision.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.generate.RealData;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.PaperPlanner;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.generate.plan.TitleVariant;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.words.PlantedTopics;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class OtherLayoutsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final GeneratorSettings SETTINGS =
      withVariantShare(
          GeneratorSettings.of(400)
              .withSeed(8)
              .withPapersPerFile(8)
              .withLayouts(
                  List.of(
                      "arxiv",
                      "openalex",
                      "s2",
                      "crossref",
                      "pubmed",
                      "acl",
                      "hf-api",
                      "jsonl",
                      "hf-listing"))
              .withRecurringShare(0.6),
          0.5);
  private static final DumpMaker MAKER = new DumpMaker(SETTINGS);

  @Test
  void arxivRecordsHoldWhatTheTruthSays() throws IOException {
    forEachRecord(
        "arxiv",
        (record, sighting, text, shown) -> {
          assertEquals(text.title(), record.get("title").asText().replaceAll("\\s+", " "));
          assertEquals(
              text.abstractText(), record.get("abstract").asText().strip().replace('\n', ' '));
          assertEquals(shown.authors(), record.get("authors_parsed").size());
          assertEquals(shown.arxivId(), record.get("id").asText());
          assertEquals(shown.doi(), record.get("doi").textValue());
        });
  }

  @Test
  void openAlexRecordsHoldWhatTheTruthSays() throws IOException {
    forEachRecord(
        "openalex",
        (record, sighting, text, shown) -> {
          assertEquals(text.title(), record.get("title").asText());
          assertEquals(text.abstractText(), uninverted(record.get("abstract_inverted_index")));
          assertEquals(Math.min(100, sighting.paper().authors()), record.get("authorships").size());
          assertEquals(shown.authors() == null, record.has("is_authors_truncated"));
          assertEquals(shown.publishedOn().toString(), record.get("publication_date").asText());
          Set<String> institutions = new TreeSet<>(record.findValuesAsText("display_name"));
          sighting
              .paper()
              .organizations()
              .forEach(o -> assertTrue(institutions.contains(o.name())));
        });
  }

  @Test
  void semanticScholarRecordsHoldWhatTheTruthSays() throws IOException {
    forEachRecord(
        "s2",
        (record, sighting, text, shown) -> {
          assertEquals(text.title(), record.get("title").asText());
          assertEquals(text.abstractText(), record.get("abstract").textValue());
          assertEquals(shown.authors(), record.get("authors").size());
          assertEquals(shown.arxivId(), record.get("arxiv_id").textValue());
          assertEquals(shown.publishedOn() == null, record.get("year").isNull());
        });
  }

  @Test
  void crossrefRecordsHoldWhatTheTruthSays() throws IOException {
    forEachRecord(
        "crossref",
        (record, sighting, text, shown) -> {
          assertEquals(text.title(), record.get("title").get(0).asText().replace("&amp;", "&"));
          assertEquals(text.abstractText() != null, record.has("abstract"));
          assertEquals(shown.authors(), record.get("author").size());
          JsonNode parts = record.get("issued").get("date-parts").get(0);
          assertEquals(shown.datePrecision(), List.of(YEAR, MONTH, DAY).get(parts.size() - 1));
        });
  }

  @Test
  void apiRecordsHoldWhatTheTruthSays() throws IOException {
    forEachRecord(
        "hf-api",
        (record, sighting, text, shown) -> {
          JsonNode paper = record.get("paper");
          assertEquals(text.title(), paper.get("title").asText().replaceAll("\\s+", " "));
          assertEquals(text.abstractText(), paper.get("summary").asText().replace('\n', ' '));
          assertEquals(shown.authors(), paper.get("authors").size());
          assertEquals(shown.upvotes(), paper.get("upvotes").asInt());
          assertEquals(shown.comments(), record.get("numComments").asInt());
          assertEquals(
              shown.organization(), paper.path("organization").path("fullname").textValue());
        });
  }

  @Test
  void plainRecordsHoldWhatTheTruthSays() throws IOException {
    Set<String> styles = new HashSet<>();
    forEachRecord(
        "jsonl",
        (record, sighting, text, shown) -> {
          assertEquals(text.title(), record.get("title").asText());
          assertEquals(text.abstractText(), record.get("abstract").asText());
          assertEquals(shown.named(), record.has("authors"));
          styles.add(record.has("authors") ? record.get("authors").getNodeType().name() : "none");
        });
    assertTrue(styles.size() > 1);
  }

  @Test
  void pubmedArticlesHoldWhatTheTruthSays() throws Exception {
    for (DumpContent content : pages("pubmed")) {
      NodeList articles = nodes(document(content), "//PubmedArticle");
      assertEquals(content.papers().size(), articles.getLength());
      for (int i = 0; i < articles.getLength(); i++) {
        Sighting sighting = sighting(content, i);
        SeenText text = MAKER.seen(sighting, content.file().layout());
        Shown shown = content.file().layout().shown(sighting);
        XPath xpath = XPathFactory.newInstance().newXPath();
        assertEquals(text.title(), xpath.evaluate(".//ArticleTitle", articles.item(i)));
        assertEquals(shown.authors(), nodes(articles.item(i), ".//AuthorList/Author").getLength());
        List<String> parts = new ArrayList<>();
        NodeList abstracts = nodes(articles.item(i), ".//AbstractText");
        for (int part = 0; part < abstracts.getLength(); part++) {
          parts.add(abstracts.item(part).getTextContent());
        }
        assertEquals(text.abstractText(), parts.isEmpty() ? null : String.join(" ", parts));
        assertEquals(
            shown.doi() == null ? "" : shown.doi(),
            xpath.evaluate(".//ArticleId[@IdType='doi']", articles.item(i)));
      }
    }
  }

  @Test
  void aclPapersHoldWhatTheTruthSays() throws Exception {
    for (DumpContent content : pages("acl")) {
      NodeList papers = nodes(document(content), "//paper");
      assertEquals(content.papers().size(), papers.getLength());
      for (int i = 0; i < papers.getLength(); i++) {
        Sighting sighting = sighting(content, i);
        SeenText text = MAKER.seen(sighting, content.file().layout());
        Shown shown = content.file().layout().shown(sighting);
        XPath xpath = XPathFactory.newInstance().newXPath();
        assertEquals(text.title(), xpath.evaluate("title", papers.item(i)));
        assertEquals(shown.authors(), nodes(papers.item(i), "author").getLength());
        assertEquals(
            Integer.toString(shown.publishedOn().getYear()),
            xpath.evaluate("../meta/year", papers.item(i)));
      }
    }
  }

  /** Every key that is made occurs in the real records. */
  @Test
  void recordsHaveOnlyKeysOfTheRealOnes() throws IOException {
    var real =
        new TreeMap<>(
            java.util.Map.of(
                "arxiv", "arxiv/arxiv-metadata-oai-snapshot.json",
                "openalex", "openalex/works.jsonl",
                "s2", "s2/s2orc-metadata.jsonl"));
    for (var layout : real.entrySet()) {
      int slash = layout.getValue().indexOf('/');
      Set<String> realKeys = new TreeSet<>(Set.of("is_authors_truncated"));
      for (String line :
          Files.readString(
                  RealData.folder(layout.getValue().substring(0, slash))
                      .resolve(layout.getValue().substring(slash + 1)))
              .split("\n", -1)) {
        if (!line.isBlank()) {
          JSON.readTree(line).fieldNames().forEachRemaining(realKeys::add);
        }
      }
      forEachRecord(
          layout.getKey(),
          (record, sighting, text, shown) ->
              record.fieldNames().forEachRemaining(key -> assertTrue(realKeys.contains(key), key)));
    }
  }

  @Test
  void identifiersAreUnique() {
    GeneratorSettings many = withYears(GeneratorSettings.of(350_000), 2008, 2020);
    PaperPlanner planner = new PaperPlanner(many, new PlantedTopics(2, 1));
    Set<String> ids = new HashSet<>();
    LongStream.iterate(0, n -> n < many.papers(), n -> n + 100_000 / 40)
        .forEach(
            n -> {
              assertTrue(ids.add(planner.plan(n).arxivId()));
              assertTrue(ids.add(planner.plan(n).doi()));
            });
  }

  @Test
  void arxivIdsOfFewPapersHaveTheirMonth() {
    PaperPlan paper = MAKER.plan(17);
    String month =
        String.format(
            java.util.Locale.ROOT,
            "%02d%02d.00017",
            paper.publishedOn().getYear() % 100,
            paper.publishedOn().getMonthValue());
    assertEquals(month, paper.arxivId());
  }

  @Test
  void aTeamHasAsManyPeopleAsItsCountSays() {
    for (long n = 0; n < SETTINGS.papers(); n++) {
      PaperPlan paper = MAKER.plan(n);
      List<Person> authors = MAKER.authors(paper);
      assertEquals(paper.authors(), authors.size());
      assertEquals(authors.size(), authors.stream().mapToLong(Person::id).distinct().count());
    }
  }

  @Test
  void fewPeopleWriteMuch() {
    var papers = new TreeMap<Long, Integer>();
    LongStream.range(0, SETTINGS.papers())
        .mapToObj(MAKER::plan)
        .flatMap(paper -> MAKER.authors(paper).stream())
        .forEach(person -> papers.merge(person.id(), 1, Integer::sum));
    long once = papers.values().stream().filter(n -> n == 1).count();

    assertTrue(once > papers.size() / 3 && once < papers.size() * 0.9, once + "/" + papers.size());
    assertTrue(papers.values().stream().mapToInt(n -> n).max().orElseThrow() > 5);
  }

  @Test
  void everyVariantDiffersFromItsTitle() {
    CounterRandom random = CounterRandom.of(1, CounterRandom.Purpose.VARIANT);
    for (long n = 0; n < SETTINGS.papers(); n++) {
      String title = MAKER.text(MAKER.plan(n)).title();
      for (TitleVariant variant : TitleVariant.values()) {
        assertNotEquals(title, variant.of(title, random));
      }
    }
  }

  @Test
  void onlyLaterSightingsVary() {
    int varied = 0;
    for (long file = 0; file < SETTINGS.files(); file++) {
      DumpContent content = MAKER.content(file);
      for (int i = 0; i < content.papers().size(); i++) {
        Sighting sighting = sighting(content, i);
        boolean first = sighting.paper().number() / SETTINGS.papersPerFile() == file;
        assertFalse(first && sighting.variant() != null);
        varied += sighting.variant() == null ? 0 : 1;
      }
    }
    assertTrue(varied > 50);
  }

  private interface RecordCheck {
    void check(JsonNode record, Sighting sighting, SeenText text, Shown shown);
  }

  private static void forEachRecord(String layout, RecordCheck check) throws IOException {
    for (DumpContent content : pages(layout)) {
      List<JsonNode> records = records(written(content));
      assertEquals(content.papers().size(), records.size());
      for (int i = 0; i < records.size(); i++) {
        Sighting sighting = sighting(content, i);
        check.check(
            records.get(i),
            sighting,
            MAKER.seen(sighting, content.file().layout()),
            content.file().layout().shown(sighting));
      }
    }
  }

  private static List<JsonNode> records(String text) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    if (text.startsWith("[")) {
      JSON.readTree(text).forEach(records::add);
      return records;
    }
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        records.add(JSON.readTree(line));
      }
    }
    JsonNode first = records.get(0);
    if (records.size() == 1 && (first.has("message") || first.has("items"))) {
      records.clear();
      (first.has("message") ? first.get("message") : first).get("items").forEach(records::add);
    }
    return records;
  }

  private static String uninverted(JsonNode index) {
    if (index.isNull()) {
      return null;
    }
    var words = new TreeMap<Integer, String>();
    for (var word : index.properties()) {
      word.getValue().forEach(at -> words.put(at.asInt(), word.getKey()));
    }
    return String.join(" ", words.values());
  }

  private static List<DumpContent> pages(String layout) {
    List<DumpContent> pages =
        LongStream.range(0, SETTINGS.files())
            .mapToObj(MAKER::content)
            .filter(content -> content.file().layout().name().equals(layout))
            .toList();
    assertFalse(pages.isEmpty());
    return pages;
  }

  private static Sighting sighting(DumpContent content, int index) {
    return MAKER.sighting(content.papers().paper(index), content.file());
  }

  private static String written(DumpContent content) throws IOException {
    StringWriter out = new StringWriter();
    ((WrittenLayout) content.file().layout()).write(content, MAKER, out);
    return out.toString();
  }

  private static Document document(DumpContent content) throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
    return builder.parse(new InputSource(new StringReader(written(content))));
  }

  private static NodeList nodes(Object from, String path) throws Exception {
    return (NodeList)
        XPathFactory.newInstance().newXPath().evaluate(path, from, XPathConstants.NODESET);
  }
}
