package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * The {@code parquet} layout: tables of papers whose authors are, by turns, one text, a list of
 * names, or a list of structs. Pages are not compressed, so that equal papers are equal bytes.
 */
final class ParquetLayout implements DumpLayout {
  private static final int ROWS_IN_A_GROUP = 1_000;

  /** How a file tells authors and dates. */
  private enum Form {
    TEXT("optional binary authors (STRING); optional int32 year;"),
    LIST(
        "optional group authors (LIST) { repeated group list { optional binary element (STRING); }"
            + " } optional int32 publication_date (DATE);"),
    STRUCTS(
        "optional group authors (LIST) { repeated group list { optional group element {"
            + " optional binary name (STRING); optional int64 id; } } }"
            + " optional int32 publication_date (DATE);");

    private final String columns;

    Form(String columns) {
      this.columns = columns;
    }

    MessageType schema() {
      return MessageTypeParser.parseMessageType(
          "message papers { optional binary title (STRING); optional binary abstract (STRING);"
              + columns
              + " optional binary journal (STRING); optional binary doi (STRING);"
              + " optional binary arxiv_id (STRING); }");
    }

    static Form of(long file) {
      return values()[(int) (file % values().length)];
    }

    DatePrecision precision() {
      return this == TEXT ? DatePrecision.YEAR : DatePrecision.DAY;
    }
  }

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String extension() {
    return "parquet";
  }

  @Override
  public List<OddCase> oddFiles() {
    return List.of(OddCase.EMPTY, OddCase.FOREIGN);
  }

  @Override
  public List<OddCase> oddSightings() {
    return List.of();
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, Form.of(sighting.file()).precision())
        .withDoi(sighting.has("doi", 0.7) ? paper.doi() : null)
        .withArxivId(sighting.has("arxiv id", 0.5) ? paper.arxivId() : null);
  }

  @Override
  public SeenText.Form form(Sighting sighting) {
    return sighting.formUnlessAbsent(0.1);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, OutputStream out) throws IOException {
    Form form = Form.of(content.file().number());
    MessageType schema = form.schema();
    SimpleGroupFactory rows = new SimpleGroupFactory(schema);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new StreamOutputFile(out))
            .withType(schema)
            .withRowGroupRowCountLimit(ROWS_IN_A_GROUP)
            .build()) {
      for (int i = 0; i < content.papers().size(); i++) {
        Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
        Group row = rows.newGroup();
        fill(row, sighting, maker.seen(sighting, this), maker.authors(sighting.paper()));
        writer.write(row);
      }
    }
  }

  private void fill(Group row, Sighting sighting, SeenText text, List<Person> authors) {
    Shown shown = shown(sighting);
    add(row, "title", text.title());
    add(row, "abstract", text.abstractText());
    Form form = Form.of(sighting.file());
    if (form == Form.TEXT) {
      add(row, "authors", authors.stream().map(Person::name).collect(Collectors.joining("; ")));
    } else {
      Group list = row.addGroup("authors");
      authors.forEach(author -> add(list.addGroup("list"), form, author));
    }
    LocalDate day = shown.publishedOn();
    if (form == Form.TEXT) {
      row.add("year", day.getYear());
    } else {
      row.add("publication_date", (int) day.toEpochDay());
    }
    add(row, "journal", shown.venue());
    add(row, "doi", shown.doi());
    add(row, "arxiv_id", shown.arxivId());
  }

  private static void add(Group entry, Form form, Person author) {
    if (form == Form.LIST) {
      entry.add("element", author.name());
    } else {
      Group struct = entry.addGroup("element");
      struct.add("name", author.name());
      struct.add("id", author.id());
    }
  }

  /** Adds a value, if there is one. */
  private static void add(Group row, String column, String value) {
    if (value != null) {
      row.add(column, value);
    }
  }
}
