package io.github.ream.dump.json;

import io.github.ream.dump.file.ByteSource;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * The records of a JSON document: the elements of a top-level array, those of the list of an
 * envelope, or of each of an array of envelopes ({@code {"items":[…]}}, {@code
 * {"message":{"items":[…]}}}; {@link Envelope} knows their names), or else each top-level value.
 * Values are cut out by brackets and quotes alone, so that a malformed record does not spoil the
 * next one.
 */
public final class JsonElements implements RawRecords {
  private static final int LONGEST_KEY = 32;

  private enum Place {
    TOP,
    IN_ARRAY,
    AFTER_ARRAY
  }

  private final ByteSource bytes;
  private final BooleanSupplier cutOff;
  private Place place = Place.TOP;
  private int depthAroundArray;
  // Whether the array of an envelope stands in an array of envelopes: pages of an API's answers.
  private boolean inPages;
  private final StringBuilder string = new StringBuilder();

  /**
   * A reader of a document from its beginning.
   *
   * @param cutOff tells at the end whether the input ended before its time; an unfinished value is
   *     then no record
   */
  public JsonElements(ByteSource bytes, BooleanSupplier cutOff) {
    this.bytes = bytes;
    this.cutOff = cutOff;
  }

  @Override
  public Line next() throws IOException {
    while (true) {
      if (place == Place.AFTER_ARRAY) {
        skipRestOfEnvelope();
        place = inPages ? Place.IN_ARRAY : Place.TOP;
        depthAroundArray = 0;
        inPages = false;
      }
      int c = bytes.next();
      if (c < 0) {
        return null;
      }
      if (c <= ' ' || c == ',' || c == 0xef || c == 0xbb || c == 0xbf) {
        continue;
      }
      if (place == Place.TOP && c == '[') {
        place = Place.IN_ARRAY;
        depthAroundArray = 0;
      } else if (place == Place.IN_ARRAY && c == ']') {
        place = depthAroundArray == 0 ? Place.TOP : Place.AFTER_ARRAY;
      } else {
        boolean inArray = place == Place.IN_ARRAY;
        bytes.begin(String.valueOf((char) c));
        Line value = value(c);
        if (value != null && !(inArray && value.text().equals("null"))) {
          return value;
        }
        if (place == Place.TOP) {
          return null;
        }
      }
    }
  }

  /** The value that begins with a byte; null if it turns out to be an envelope, or is cut off. */
  private Line value(int first) throws IOException {
    if (first != '{' && first != '[') {
      return scalar(first);
    }
    boolean inArray = place == Place.IN_ARRAY && depthAroundArray == 0;
    boolean mayBeEnvelope = first == '{' && (place == Place.TOP || inArray);
    int depth = 1;
    String[] keys = new String[Envelope.DEEPEST + 1];
    while (depth > 0) {
      int c = bytes.next();
      switch (c) {
        case -1 -> {
          return unfinished();
        }
        case '"' -> skipString(mayBeEnvelope && depth <= Envelope.DEEPEST);
        case ':' -> {
          if (depth <= Envelope.DEEPEST) {
            keys[depth] = string.toString();
          }
          // The record itself may hold a list of that name.
          mayBeEnvelope &= depth > 1 || !PlainField.TITLE.isNamed(keys[1]);
        }
        case '{' -> {
          depth++;
          if (depth <= Envelope.DEEPEST) {
            keys[depth] = null;
          }
        }
        case '[' -> {
          if (mayBeEnvelope && Envelope.isList(path(keys, depth), inArray)) {
            bytes.drop();
            place = Place.IN_ARRAY;
            depthAroundArray = depth;
            inPages = inArray;
            return null;
          }
          depth++;
        }
        case '}', ']' -> depth--;
        default -> {}
      }
    }
    return bytes.end(0);
  }

  private static String path(String[] keys, int depth) {
    if (depth > Envelope.DEEPEST) {
      return "";
    }
    return depth == 1 ? String.valueOf(keys[1]) : path(keys, depth - 1) + "." + keys[depth];
  }

  private Line unfinished() {
    if (cutOff.getAsBoolean()) {
      bytes.drop();
      return null;
    }
    return bytes.end(0);
  }

  /** Reads a bare word, number or string, which is no record but must be accounted for. */
  private Line scalar(int first) throws IOException {
    if (first == '"') {
      skipString(false);
      return bytes.end(0);
    }
    int c = bytes.next();
    while (c >= 0 && c != ',' && c != '\n' && c != ']' && c != '}') {
      c = bytes.next();
    }
    if (c == ']' && place == Place.IN_ARRAY) {
      place = depthAroundArray == 0 ? Place.TOP : Place.AFTER_ARRAY;
    }
    return c < 0 ? unfinished() : bytes.end(1);
  }

  /** Reads to the end of a string; keeps its beginning if asked to. */
  private void skipString(boolean keep) throws IOException {
    string.setLength(0);
    int c = bytes.next();
    while (c >= 0 && c != '"') {
      if (keep && string.length() < LONGEST_KEY) {
        string.append((char) c);
      }
      if (c == '\\') {
        bytes.next();
      }
      c = bytes.next();
    }
  }

  private void skipRestOfEnvelope() throws IOException {
    int depth = depthAroundArray;
    while (depth > 0) {
      int c = bytes.next();
      switch (c) {
        case -1 -> depth = 0;
        case '"' -> skipString(false);
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
