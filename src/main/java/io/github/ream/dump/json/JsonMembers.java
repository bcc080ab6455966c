package io.github.ream.dump.json;

import io.github.ream.dump.file.ByteSource;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** The values of a JSON object, each a record; their names are not used. */
final class JsonMembers implements RawRecords {
  private final ByteSource bytes;
  private final BooleanSupplier cutOff;

  /**
   * A reader of an object from its beginning.
   *
   * @param cutOff tells at the end whether the input ended before its time; an unfinished value is
   *     then no record
   */
  JsonMembers(ByteSource bytes, BooleanSupplier cutOff) {
    this.bytes = bytes;
    this.cutOff = cutOff;
  }

  @Override
  public Line next() throws IOException {
    int c = bytes.next();
    while (c >= 0) {
      if (c == '"') {
        skipString();
      } else if (c == ':') {
        return value();
      }
      c = bytes.next();
    }
    return null;
  }

  private Line value() throws IOException {
    int c = bytes.next();
    while (c >= 0 && c <= ' ') {
      c = bytes.next();
    }
    if (c < 0) {
      return null;
    }
    bytes.begin(String.valueOf((char) c));
    int depth = c == '{' || c == '[' ? 1 : 0;
    if (c == '"') {
      skipString();
      return bytes.end(0);
    }
    while (c >= 0 && (depth > 0 || (c != ',' && c != '}'))) {
      c = bytes.next();
      if (c == '"') {
        skipString();
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          return bytes.end(0);
        }
      }
    }
    if (c < 0 && cutOff.getAsBoolean()) {
      bytes.drop();
      return null;
    }
    return bytes.end(c < 0 ? 0 : 1);
  }

  private void skipString() throws IOException {
    int c = bytes.next();
    while (c >= 0 && c != '"') {
      c = c == '\\' ? bytes.next() : c;
      c = c < 0 ? c : bytes.next();
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
