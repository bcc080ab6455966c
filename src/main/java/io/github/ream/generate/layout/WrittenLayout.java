package io.github.ream.generate.layout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A layout of text files. */
public interface WrittenLayout extends DumpLayout {

  @Override
  default void write(DumpContent content, DumpMaker maker, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(content, maker, text);
    text.flush();
  }

  /** Writes the text of a file, paper by paper. */
  void write(DumpContent content, DumpMaker maker, Writer out) throws IOException;
}
