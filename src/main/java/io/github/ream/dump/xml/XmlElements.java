package io.github.ream.dump.xml;

import io.github.ream.dump.file.ByteSource;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The elements of some names in an XML file, each cut out by its tags and to be parsed by itself:
 * no document type, no entity of the file's own takes effect, and a malformed record does not spoil
 * the next. Elements that begin in a range are read, so that a file can be cut anywhere.
 */
public final class XmlElements implements RawRecords {
  private static final int LONGEST_NAME = 40;

  private final ByteSource bytes;
  private final Set<String> names;
  private final Set<String> endsAt;
  private final long end;
  private final BooleanSupplier cutOff;
  // The tag read last, the byte after its name, and whether it begins a record not yet read.
  private final StringBuilder name = new StringBuilder();
  private int afterName;
  private boolean atStartTag;

  /**
   * A reader of the elements that begin before {@code end}.
   *
   * @param names names of the elements
   * @param endsAt names of elements within, after the first of which the rest of a record is left
   *     unread
   * @param cutOff tells at the end whether the input ended before its time; an unfinished element
   *     is then no record
   */
  public XmlElements(
      ByteSource bytes, Set<String> names, Set<String> endsAt, long end, BooleanSupplier cutOff) {
    this.bytes = bytes;
    this.names = names;
    this.endsAt = endsAt;
    this.end = end;
    this.cutOff = cutOff;
  }

  @Override
  public Line next() throws IOException {
    while (startTag()) {
      if (bytes.offset() - name.length() - 2 >= end) {
        return null;
      }
      bytes.begin("<" + name + (char) afterName);
      Line element = element(name.toString());
      if (element != null) {
        return element;
      }
    }
    return null;
  }

  /** Goes on to the next start tag of a record, unless it has been read already. */
  private boolean startTag() throws IOException {
    if (atStartTag) {
      atStartTag = false;
      return true;
    }
    int c = bytes.next();
    while (c >= 0) {
      c = c == '<' ? readName() : bytes.next();
      if (isRecordStart()) {
        return true;
      }
    }
    return false;
  }

  /** Reads a tag's name and returns the byte after it. */
  private int readName() throws IOException {
    name.setLength(0);
    int c = bytes.next();
    while (c > ' ' && c != '>' && c != '/' && c != '<' && name.length() < LONGEST_NAME) {
      name.append((char) c);
      c = bytes.next();
    }
    afterName = c;
    return c;
  }

  private boolean isRecordStart() {
    boolean ends = afterName >= 0 && (afterName <= ' ' || afterName == '>' || afterName == '/');
    return name.length() > 0 && ends && names.contains(name.toString());
  }

  /**
   * Reads to the closing tag of the name. Records do not nest: where another one begins first, this
   * one is broken and ends there.
   */
  private Line element(String record) throws IOException {
    int c = afterName;
    int before = 0;
    while (c >= 0 && c != '>') {
      before = c;
      c = bytes.next();
    }
    if (before == '/') {
      return done(0);
    }
    c = bytes.next();
    while (c >= 0) {
      if (c != '<') {
        c = bytes.next();
        continue;
      }
      c = readName();
      if (isRecordStart()) {
        atStartTag = true;
        return bytes.end(name.length() + 2);
      }
      if (name.length() == 0 && c == '/') {
        c = readName();
        boolean closes = record.contentEquals(name) || endsAt.contains(name.toString());
        while (closes && c >= 0 && c <= ' ') {
          c = bytes.next();
        }
        if (closes && c == '>') {
          return done(0);
        }
      }
    }
    if (cutOff.getAsBoolean()) {
      bytes.drop();
      return null;
    }
    return done(0);
  }

  private Line done(int notIts) {
    name.setLength(0);
    return bytes.end(notIts);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
