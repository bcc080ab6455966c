package io.github.ream.dump.xml;

import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.Format;
import io.github.ream.dump.record.RecordParser;
import java.util.List;

/** One format of XML records: parses elements that are cut out of a file. */
public interface XmlFormat extends Format, RecordParser {

  /** The kinds of files that hold such elements. */
  List<XmlFile> files();

  /** Every element is a record, even if it becomes a reject, unless a format says otherwise. */
  @Override
  default boolean isRecord(Line element) {
    return true;
  }
}
