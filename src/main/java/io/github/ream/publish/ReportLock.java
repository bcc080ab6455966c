package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The right to write to an output, which one run has at a time. Readers need none. Its holder may
 * take every working folder of that output for abandoned.
 */
interface ReportLock extends Closeable {
  /**
   * Checks, right before a report is replaced, that the right is still this run's.
   *
   * @throws IOException if it was lost
   */
  void requireHeld() throws IOException;

  @Override
  void close() throws IOException;

  /** The mistake that a second run is told of. */
  static UserMistakeException held(String output, Optional<LockHolder> holder) {
    return new UserMistakeException(
        "another run writes to the output "
            + output
            + holder.map(h -> " (" + h + ")").orElse("")
            + "; wait until it has ended, or give another output");
  }
}
