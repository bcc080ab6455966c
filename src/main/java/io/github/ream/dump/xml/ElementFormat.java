package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.schema.RejectReason;
import javax.xml.stream.XMLStreamException;

/** An XML format in which each element is a record by itself. */
abstract class ElementFormat implements XmlFormat {

  @Override
  public final DumpRecord parse(Line line) {
    DumpRecord r = new DumpRecord();
    r.offset = line.offset();
    r.format = format();
    try {
      read(XmlTree.parse(whole(line.text())), r, line.text());
    } catch (XMLStreamException e) {
      return r.rejected(RejectReason.MALFORMED, e.getMessage(), line.text());
    }
    return r.reason == null && (r.title == null || CleanText.isNoTitle(r.title))
        ? r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", line.text())
        : r;
  }

  /** The element's text, with an end where it was cut off. */
  String whole(String text) {
    return text;
  }

  /** Fills in a record, or makes it a reject; {@code raw} is its text. */
  abstract void read(XmlTree element, DumpRecord into, String raw);
}
