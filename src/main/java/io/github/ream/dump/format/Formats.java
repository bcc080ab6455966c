package io.github.ream.dump.format;

import io.github.ream.dump.capture.CaptureFile;
import io.github.ream.dump.json.AdsFormat;
import io.github.ream.dump.json.AminerFormat;
import io.github.ream.dump.json.ArxivFormat;
import io.github.ream.dump.json.BiorxivFormat;
import io.github.ream.dump.json.CrossrefFormat;
import io.github.ream.dump.json.DataciteFormat;
import io.github.ream.dump.json.DoajFormat;
import io.github.ream.dump.json.EuropePmcFormat;
import io.github.ream.dump.json.HfApiFormat;
import io.github.ream.dump.json.InspireFormat;
import io.github.ream.dump.json.JsonDocumentFile;
import io.github.ream.dump.json.JsonFormat;
import io.github.ream.dump.json.JsonLineFile;
import io.github.ream.dump.json.JsonTableFile;
import io.github.ream.dump.json.OpenAlexFormat;
import io.github.ream.dump.json.OpenReviewFormat;
import io.github.ream.dump.json.PlainFormat;
import io.github.ream.dump.json.S2Format;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.table.DownwardTable;
import io.github.ream.dump.table.ParquetTable;
import io.github.ream.dump.table.TableFile;
import io.github.ream.dump.tagged.BibtexFile;
import io.github.ream.dump.tagged.EndnoteFormat;
import io.github.ream.dump.tagged.NbibFormat;
import io.github.ream.dump.tagged.RisFormat;
import io.github.ream.dump.tagged.TaggedFile;
import io.github.ream.dump.tagged.TaggedFormat;
import io.github.ream.dump.tagged.WosFormat;
import io.github.ream.dump.xml.AclFormat;
import io.github.ream.dump.xml.AtomFormat;
import io.github.ream.dump.xml.CrossrefXmlFormat;
import io.github.ream.dump.xml.DblpFormat;
import io.github.ream.dump.xml.EndnoteXmlFormat;
import io.github.ream.dump.xml.JatsFormat;
import io.github.ream.dump.xml.OaiFormat;
import io.github.ream.dump.xml.PubmedFormat;
import io.github.ream.dump.xml.XmlFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every format that is read. A new format is one class, and its line here: a JSON format in {@link
 * #JSON}, an XML format in {@link #XML}, a tagged one in {@link #TAGGED}; a new kind of file in
 * {@link #KINDS}.
 */
public final class Formats {
  /** The formats of JSON records, in the order in which a record is held against them. */
  public static final List<JsonFormat> JSON =
      List.of(
          new HfApiFormat(),
          new OpenAlexFormat(),
          new CrossrefFormat(),
          new ArxivFormat(),
          new S2Format(),
          new EuropePmcFormat(),
          new BiorxivFormat(),
          new OpenReviewFormat(),
          new DataciteFormat(),
          new DoajFormat(),
          new InspireFormat(),
          new AdsFormat(),
          new AminerFormat(),
          new PlainFormat());

  /** The formats of XML records. */
  public static final List<XmlFormat> XML =
      List.of(
          new PubmedFormat(),
          new AclFormat(),
          new EndnoteXmlFormat(),
          new OaiFormat(),
          new AtomFormat(),
          new JatsFormat(),
          new CrossrefXmlFormat(),
          new DblpFormat());

  /** The formats of tagged text. */
  public static final List<TaggedFormat> TAGGED =
      List.of(new RisFormat(), new WosFormat(), new NbibFormat(), new EndnoteFormat());

  /** The kinds of files, in the order in which a file is held against them. */
  public static final List<FileKind> KINDS =
      Stream.<Stream<? extends FileKind>>of(
              Stream.of(
                  new ParquetTable(JSON),
                  new JsonTableFile(JSON),
                  new JsonDocumentFile(JSON),
                  new JsonLineFile(JSON)),
              XML.stream().flatMap(format -> format.files().stream()),
              TAGGED.stream().map(TaggedFile::new),
              Stream.of(new BibtexFile(), new DownwardTable(), new TableFile(), new CaptureFile()))
          .flatMap(kinds -> kinds)
          .collect(Collectors.toUnmodifiableList());

  private Formats() {}

  /** The kind of a file that begins like this; empty if there is no reader for it. */
  public static Optional<FileKind> kindOf(Head head, Reading reading) {
    return KINDS.stream()
        .map(kind -> kind.with(reading))
        .filter(kind -> kind.isIn(head))
        .findFirst();
  }

  /** The kind of that name. */
  public static FileKind named(String name, Reading reading) {
    return KINDS.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow()
        .with(reading);
  }
}
