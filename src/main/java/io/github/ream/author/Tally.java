package io.github.ream.author;

import java.io.Serializable;

/** Papers counted for one purpose; two tallies of one key can be put together. */
interface Tally extends Serializable {

  /** What is counted. */
  String key();

  /** This tally with the papers of another one of the same key; either may be used up. */
  Tally merged(Tally other);
}
