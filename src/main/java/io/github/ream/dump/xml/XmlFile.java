package io.github.ream.dump.xml;

import io.github.ream.dump.file.ByteSource;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.ParsedRecords;
import io.github.ream.dump.record.Piece;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;

/**
 * A kind of XML files of one format, whose records are the elements of some names.
 *
 * @param name name of the kind
 * @param format the format of its records
 * @param tells whether the beginning of a file, which begins with a tag, is of this kind
 * @param elements names of the elements that are records, or that the records need
 * @param endsAt names of elements within, after the first of which the rest of a record is not read
 * @param splittable whether each element can be read without those before it
 * @param parser makes a parser for one reader; it may carry what earlier elements say
 */
public record XmlFile(
    String name,
    SourceFormat format,
    Predicate<String> tells,
    Set<String> elements,
    Set<String> endsAt,
    boolean splittable,
    Supplier<XmlFormat> parser)
    implements FileKind {

  /** A kind whose records are read whole, each without those before it. */
  static XmlFile of(
      String name,
      SourceFormat format,
      Predicate<String> tells,
      Set<String> elements,
      Supplier<XmlFormat> parser) {
    return new XmlFile(name, format, tells, elements, Set.of(), true, parser);
  }

  /** The same kind, but the rest of a record after the first such element is not read. */
  XmlFile upTo(String element) {
    return new XmlFile(name, format, tells, elements, Set.of(element), splittable, parser);
  }

  /** The same kind, but elements need those before them. */
  XmlFile inOnePiece() {
    return new XmlFile(name, format, tells, elements, endsAt, false, parser);
  }

  @Override
  public List<SourceFormat> formats() {
    return List.of(format);
  }

  @Override
  public boolean isIn(Head head) {
    return head.firstChar() == '<' && tells.test(head.text());
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) {
    ByteSource bytes = new ByteSource(input.text(), 0, maxChars);
    return reader(bytes, Long.MAX_VALUE, () -> input.failure() != null, maxChars);
  }

  @Override
  public RecordReader piece(Piece piece, Configuration conf, int maxChars) throws IOException {
    ByteSource bytes =
        new ByteSource(
            DumpInput.openAt(conf, piece.path(), piece.start()), piece.start(), maxChars);
    return reader(bytes, piece.end(), () -> false, maxChars);
  }

  private RecordReader reader(ByteSource bytes, long end, BooleanSupplier cutOff, int maxChars) {
    return new ParsedRecords(
        new XmlElements(bytes, elements, endsAt, end, cutOff), parser.get(), maxChars);
  }
}
