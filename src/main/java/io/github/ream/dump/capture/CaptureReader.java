package io.github.ream.dump.capture;

import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The papers of captures of Daily Papers, both layouts: a title, an abstract, and in listings a
 * byline, a {@code ·} and a date. Any of them may be missing; a segment that begins with its title
 * is a paper if an abstract or a byline follows.
 *
 * <p>Where a byline is missing, a block begins the next paper if it looks like a title (up to 300
 * characters, no full stop at its end) and the block after it looks like an abstract (longer, or
 * ending a sentence); otherwise it goes on with the abstract. A count or a date is a byline only
 * where {@code ·} or the next title follows it, so {@code May 4} and {@code 12 authors} can be
 * titles.
 */
public final class CaptureReader implements RecordReader {
  private static final int LONGEST_ORGANIZATION = 120;
  private static final int LONGEST_TITLE_LINES = 3;
  private static final int NEVER_A_TITLE = 1_000;

  private final CaptureBlocks blocks;
  private final long start;
  private final long end;
  private final int maxChars;
  private final Deque<DumpRecord> ready = new ArrayDeque<>();

  private Block ahead;
  private boolean inRange;
  private boolean done;

  /** The paper at hand; null before the first and between two. */
  private CapturedPaper paper;

  private List<String> byline;

  /**
   * A reader of the segments that begin from {@code start} on and before {@code end}.
   *
   * @param blocks blocks from the first segment on or from before it
   */
  public CaptureReader(CaptureBlocks blocks, long start, long end, int maxChars)
      throws IOException {
    this.blocks = blocks;
    this.start = start;
    this.end = end;
    this.maxChars = maxChars;
    this.ahead = blocks.next();
  }

  @Override
  public DumpRecord next() throws IOException {
    while (ready.isEmpty() && !done) {
      Block block = ahead;
      if (block == null) {
        finish(null, null);
        done = true;
        break;
      }
      if (block.segment() >= 0) {
        finish(null, null);
        if (block.segment() >= end) {
          done = true;
          break;
        }
        inRange = block.segment() >= start;
      }
      ahead = blocks.next();
      if (inRange) {
        Block next = ahead == null || ahead.segment() >= 0 ? null : ahead;
        take(block, next);
      }
    }
    return ready.pollFirst();
  }

  private void take(Block block, Block next) {
    if (block.dot()) {
      takeClosing(block);
    } else if (paper == null) {
      takeFirst(block, next);
    } else if (!takeByline(block, next)) {
      takeText(block, next);
    }
  }

  /** Reads a block that ends in {@code ·}: optional text, then the byline. */
  private void takeClosing(Block block) {
    List<String> lines = new ArrayList<>(block.text());
    if (paper == null && lines.size() > 1 && !ListingByline.isCount(lines.get(0))) {
      paper = CapturedPaper.titled(block, lines.remove(0), maxChars);
    }
    int textLines = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!ListingByline.isCount(lines.get(i))
          && (CaptureText.isLong(lines.get(i))
              || (CaptureText.endsSentence(lines.get(i)) && i + 1 < lines.size()))) {
        textLines = i + 1;
      }
    }
    if (paper == null && textLines > 0) {
      paper = CapturedPaper.untitled(block, maxChars);
    }
    for (String line : lines.subList(0, textLines)) {
      paper.append(line, block.tooLong());
    }
    List<String> named = new ArrayList<>(byline == null ? List.of() : byline);
    named.addAll(lines.subList(textLines, lines.size()));
    if (paper == null) {
      String raw = String.join("\n", named) + "\n" + CaptureText.DOT + "\n" + block.date();
      ready.add(
          DumpRecord.reject(
              block.offset(),
              block.capture().layout(),
              RejectReason.BYLINE_WITHOUT_TITLE,
              "a byline with no title before it",
              raw));
      ready.getLast().capture = block.capture();
      byline = null;
      return;
    }
    finish(ListingByline.of(named), block.date());
  }

  /**
   * Takes the first block of a paper: its title, and its abstract if no blank line separates them.
   */
  private void takeFirst(Block block, Block next) {
    List<String> lines = block.text();
    String joined = block.joined();
    boolean cutOff =
        Character.isLowerCase(joined.codePointAt(0))
            && CaptureText.endsSentence(joined)
            && next != null
            && next.dot();
    boolean neverATitle =
        block.isLong()
            && lines.size() == 1
            && (CaptureText.endsSentence(joined) || joined.length() > NEVER_A_TITLE);
    if (neverATitle || cutOff) {
      paper = CapturedPaper.untitled(block, maxChars);
      paper.append(joined, block.tooLong());
      return;
    }
    boolean wrapped =
        lines.size() == 1
            || (lines.size() <= LONGEST_TITLE_LINES
                && !block.isLong()
                && (!CaptureText.endsSentence(joined)
                    || CaptureText.continuesTitle(lines.get(0), lines.get(1))));
    paper = CapturedPaper.titled(block, wrapped ? joined : lines.get(0), maxChars);
    if (!wrapped) {
      paper.append(String.join(" ", lines.subList(1, lines.size())), block.tooLong());
    }
  }

  /** Takes a block that is a byline or a date without its {@code ·}, or one that stands apart. */
  private boolean takeByline(Block block, Block next) {
    if (block.text().size() > 1 && !(next != null && next.isDotAlone())) {
      return false;
    }
    String line = block.joined();
    if (next != null && next.isDotAlone()) {
      boolean organization =
          block.looksLikeTitle() && line.length() <= LONGEST_ORGANIZATION && paper.hasText();
      if (ListingByline.isCount(line) || organization) {
        byline = block.text();
        return true;
      }
      return false;
    }
    if (next != null && (next.looksLikeAbstract() || next.dot())) {
      return false;
    }
    if (line.startsWith("•") && ListingByline.isCount(line)) {
      finish(ListingByline.of(List.of(line)), null);
      return true;
    }
    if (block.last() && line.startsWith("•") && ListingByline.isCutCount(line)) {
      finish(ListingByline.ofCutCount(line), null);
      return true;
    }
    if (paper.hasText() && ListingDate.of(line) != null) {
      finish(null, line);
      return true;
    }
    return false;
  }

  private void takeText(Block block, Block next) {
    boolean listing = block.capture().layout() == SourceFormat.HF_LISTING;
    if (!paper.hasText()) {
      boolean anotherTitle =
          block.looksLikeTitle()
              && next != null
              && (listing ? next.looksLikeAbstract() : next.isLong());
      if (!anotherTitle) {
        paper.append(block.joined(), block.tooLong());
      } else if (!block.afterGap() && paper.titleGoesOnWith(block.joined())) {
        paper.appendToTitle(block.joined());
      } else {
        finish(null, null);
        paper = CapturedPaper.titled(block, block.joined(), maxChars);
      }
    } else if (beginsPaper(block, next)) {
      finish(null, null);
      paper = CapturedPaper.titled(block, block.joined(), maxChars);
    } else {
      paper.append(block.joined(), block.tooLong());
    }
  }

  private boolean beginsPaper(Block block, Block next) {
    boolean complete = paper.isComplete();
    if (next == null) {
      return complete && block.looksLikeTitle();
    }
    if (block.looksLikeTitle()) {
      return next.isLong() || (complete && next.looksLikeAbstract());
    }
    return complete
        && next.isLong()
        && !block.dot()
        && block.text().size() == 1
        && CaptureText.looksLikeTitleWithStop(block.joined());
  }

  /** Ends the paper at hand, if there is one, with its byline and date. */
  private void finish(ListingByline says, String dateLine) {
    if (paper != null) {
      ready.add(paper.record(says, dateLine));
    }
    paper = null;
    byline = null;
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }
}
