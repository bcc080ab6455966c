package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A layout of XML files. */
abstract class XmlLayout implements WrittenLayout {

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public List<OddCase> oddFiles() {
    return List.of(OddCase.BYTE_ORDER_MARK, OddCase.EMPTY, OddCase.FOREIGN);
  }

  @Override
  public List<OddCase> oddSightings() {
    return List.of();
  }

  /** Writes the XML declaration. */
  static void begin(DumpContent content, Writer out) throws IOException {
    if (content.file().is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Writes a line of markup, indented. */
  static void line(Writer out, int depth, String markup) throws IOException {
    out.append("  ".repeat(depth)).append(markup).append('\n');
  }

  /** Writes an element with text. */
  static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
