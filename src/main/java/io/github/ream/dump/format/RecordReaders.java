package io.github.ream.dump.format;

import io.github.ream.dump.cut.Chunk;
import io.github.ream.dump.file.ByteSource;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.json.JsonElements;
import io.github.ream.dump.json.JsonLines;
import io.github.ream.dump.json.JsonRecords;
import io.github.ream.dump.pages.PageBlocks;
import io.github.ream.dump.pages.PageLines;
import io.github.ream.dump.pages.PagesOpening;
import io.github.ream.dump.pages.PagesReader;
import io.github.ream.dump.record.ParsedRecords;
import io.github.ream.dump.record.RawRecords;
import io.github.ream.dump.record.RecordParser;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.xml.AclFormat;
import io.github.ream.dump.xml.PubmedFormat;
import io.github.ream.dump.xml.XmlElements;
import java.io.IOException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.hadoop.conf.Configuration;

/** The reader for each kind of content, for a whole file or for a chunk of it. */
public final class RecordReaders {
  private RecordReaders() {}

  /** Reads a file from its beginning to its end. */
  public static RecordReader of(Content content, DumpInput input, int maxChars) throws IOException {
    BooleanSupplier cutOff = () -> input.failure() != null;
    ByteSource bytes = new ByteSource(input.text(), 0, maxChars);
    LineReader lines = new LineReader(input.text(), 0, maxChars);
    return switch (content) {
      case PAGES -> {
        PageBlocks blocks = new PageBlocks(PagesOpening.from(lines), null, maxChars);
        yield new PagesReader(blocks, 0, Long.MAX_VALUE, maxChars);
      }
      case JSON_LINES -> json(new JsonLines(lines, Long.MAX_VALUE, cutOff), maxChars);
      case JSON_DOCUMENT -> json(new JsonElements(bytes, cutOff), maxChars);
      case PUBMED, MEDLINE, ACL -> xml(content, bytes, Long.MAX_VALUE, cutOff, maxChars);
      default -> throw new IllegalStateException("no reader for " + content);
    };
  }

  /** Reads the records that begin in a chunk of a plain file. */
  public static RecordReader of(Chunk chunk, Configuration conf, int maxChars) throws IOException {
    String file = chunk.path();
    long start = chunk.start();
    return switch (chunk.content()) {
      case PAGES -> {
        PageLines lines = new PagesOpening(conf, maxChars).at(file, start);
        PageBlocks blocks = new PageBlocks(lines, chunk.page(), maxChars);
        yield new PagesReader(blocks, start, chunk.end(), maxChars);
      }
      case JSON_LINES -> {
        long from = Math.max(0, start - 1);
        LineReader lines = new LineReader(DumpInput.openAt(conf, file, from), from, maxChars);
        if (start > 0) {
          // The line that the byte before the chunk is on belongs to an earlier chunk.
          lines.next();
        }
        yield json(new JsonLines(lines, chunk.end(), () -> false), maxChars);
      }
      case PUBMED, MEDLINE ->
          xml(
              chunk.content(),
              new ByteSource(DumpInput.openAt(conf, file, start), start, maxChars),
              chunk.end(),
              () -> false,
              maxChars);
      default -> throw new IllegalStateException("not to be cut: " + chunk.content());
    };
  }

  private static RecordReader json(RawRecords texts, int maxChars) {
    return new ParsedRecords(texts, new JsonRecords(maxChars), maxChars);
  }

  private static RecordReader xml(
      Content content, ByteSource bytes, long end, BooleanSupplier cutOff, int maxChars) {
    Set<String> names =
        switch (content) {
          case PUBMED -> PubmedFormat.ARTICLES;
          case MEDLINE -> PubmedFormat.CITATIONS;
          default -> AclFormat.ELEMENTS;
        };
    RecordParser parser = content == Content.ACL ? new AclFormat() : new PubmedFormat();
    return new ParsedRecords(new XmlElements(bytes, names, end, cutOff), parser, maxChars);
  }
}
