package io.github.ream.dump.xml;

import io.github.ream.dump.record.Format;
import io.github.ream.dump.record.RecordParser;
import java.util.List;

/** One format of XML records: parses elements that are cut out of a file. */
public interface XmlFormat extends Format, RecordParser {

  /** The kinds of files that hold such elements. */
  List<XmlFile> files();
}
