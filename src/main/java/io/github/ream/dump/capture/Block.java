package io.github.ream.dump.capture;

import io.github.ream.dump.record.Capture;
import java.util.List;

/**
 * Lines of a capture that stand together.
 *
 * @param offset byte offset of the first line
 * @param segment the offset of the segment that this block begins, -1 if it begins none
 * @param capture the capture that it is on
 * @param text the lines before the {@code ·}, if there is one, else all
 * @param afterGap whether a blank line stands before it
 * @param dot whether a {@code ·} closes it
 * @param date the line after the {@code ·}, null if none belongs to it
 * @param last whether it is the last block of the file
 * @param tooLong whether lines are missing because the block exceeds the longest record
 */
record Block(
    long offset,
    long segment,
    Capture capture,
    List<String> text,
    boolean afterGap,
    boolean dot,
    String date,
    boolean last,
    boolean tooLong) {

  String joined() {
    return String.join(" ", text);
  }

  /** Whether this is a lone {@code ·}, perhaps with a date. */
  boolean isDotAlone() {
    return dot && text.isEmpty();
  }

  boolean looksLikeAbstract() {
    String joined = joined();
    return dot ? CaptureText.isLong(joined) : tooLong || CaptureText.looksLikeAbstract(joined);
  }

  boolean isLong() {
    return tooLong || CaptureText.isLong(joined());
  }

  boolean looksLikeTitle() {
    return !dot && !tooLong && text.size() <= 3 && CaptureText.looksLikeTitle(joined());
  }
}
