package io.github.ream.dump.tagged;

import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries of BibTeX. BibTeX requires a parent entry to follow its children, so the parent is read
 * ahead. Files of usual size are known to their end. Of larger ones, an entry finds those before it
 * and those within the next {@value #MOST_CHARS} characters.
 */
final class BibtexAhead implements RawRecords {
  private static final int MOST_CHARS = 8_000_000;
  private static final Pattern KEYED =
      Pattern.compile("\\s*@\\s*(\\p{Alpha}+)\\s*[{(]\\s*([^\\s,{}=\"]+)\\s*,");
  private static final Set<String> PARENTS =
      Set.of(
          "book",
          "collection",
          "mvbook",
          "mvcollection",
          "mvproceedings",
          "periodical",
          "proceedings",
          "reference");

  private final RawRecords entries;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private final Map<String, String> parents = new HashMap<>();
  private long charsAhead;
  private long charsOfParents;
  private boolean ended;

  BibtexAhead(RawRecords entries) {
    this.entries = entries;
  }

  /** The text of the entry of a key that others may inherit from; null if none is known. */
  String parent(String key) {
    return parents.get(key.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public Line next() throws IOException {
    while (!ended && charsAhead < MOST_CHARS) {
      Line entry = entries.next();
      ended = entry == null;
      if (entry != null) {
        ahead.add(entry);
        charsAhead += entry.text().length();
        keepParent(entry);
      }
    }
    Line entry = ahead.poll();
    charsAhead -= entry == null ? 0 : entry.text().length();
    return entry;
  }

  private void keepParent(Line entry) {
    Matcher m = KEYED.matcher(entry.text());
    if (!entry.tooLong()
        && charsOfParents < MOST_CHARS
        && m.lookingAt()
        && PARENTS.contains(m.group(1).toLowerCase(Locale.ROOT))
        && parents.putIfAbsent(m.group(2).toLowerCase(Locale.ROOT), entry.text()) == null) {
      charsOfParents += entry.text().length();
    }
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
