package io.github.ream.dump.tagged;

import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.Format;

/** One format of tagged text. */
public abstract class TaggedFormat implements Format {

  /** How its lines are written. */
  abstract TagSyntax syntax();

  /** Fills in a record, or makes it a reject; {@code raw} is its text. */
  abstract void read(TaggedFields fields, DumpRecord into, String raw);
}
