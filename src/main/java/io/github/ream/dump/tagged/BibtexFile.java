package io.github.ream.dump.tagged;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.ParsedRecords;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A BibTeX file. */
public final class BibtexFile implements FileKind {
  private static final int MOST_LINES_BEFORE = 10;
  private static final Pattern ENTRY =
      Pattern.compile("@\\s*+(\\p{Alpha}++)\\s*+[{(]\\s*+[^\\s,{}=\"]*+\\s*+(?:,|=|\\})");
  private static final Set<String> TYPES =
      Set.of(
          "article",
          "artwork",
          "audio",
          "bibnote",
          "book",
          "bookinbook",
          "booklet",
          "collection",
          "comment",
          "commentary",
          "conference",
          "data",
          "dataset",
          "electronic",
          "image",
          "inbook",
          "incollection",
          "inproceedings",
          "inreference",
          "jurisdiction",
          "legal",
          "legislation",
          "letter",
          "manual",
          "mastersthesis",
          "misc",
          "movie",
          "music",
          "mvbook",
          "mvcollection",
          "mvproceedings",
          "online",
          "other",
          "patent",
          "performance",
          "periodical",
          "phdthesis",
          "poster",
          "preamble",
          "preprint",
          "presentation",
          "proceedings",
          "reference",
          "report",
          "review",
          "set",
          "software",
          "standard",
          "string",
          "suppbook",
          "suppcollection",
          "suppperiodical",
          "talk",
          "techreport",
          "thesis",
          "unpublished",
          "video",
          "webpage",
          "www",
          "xdata");

  @Override
  public String name() {
    return "bibtex";
  }

  @Override
  public List<SourceFormat> formats() {
    return List.of(SourceFormat.BIBTEX);
  }

  /**
   * Whether an entry or a comment of BibTeX begins within the first few lines; a text that quotes
   * an entry further on is no BibTeX file.
   */
  @Override
  public boolean isIn(Head head) {
    int before = 0;
    for (String line : head.lines()) {
      Matcher m = BibtexEntries.START.matcher(line);
      if (m.lookingAt() && TYPES.contains(m.group(1).toLowerCase(Locale.ROOT))) {
        return hasEntry(head.text());
      }
      before += line.startsWith("%") ? 0 : 1;
      if (before > MOST_LINES_BEFORE || line.startsWith("```") || line.startsWith("\\")) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasEntry(String text) {
    for (Matcher m = ENTRY.matcher(text); m.find(); ) {
      if (TYPES.contains(m.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Not splittable: {@code @string} definitions count in all entries after them. */
  @Override
  public boolean splittable() {
    return false;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) {
    LineReader lines = new LineReader(input.text(), 0, maxChars);
    BibtexAhead entries =
        new BibtexAhead(new BibtexEntries(lines, () -> input.failure() != null, maxChars));
    return new ParsedRecords(entries, new BibtexFormat(entries::parent), maxChars);
  }
}
