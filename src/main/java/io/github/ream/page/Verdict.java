package io.github.ream.page;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.Locale;

/** The outcome of a test, as the page's script and style sheet know it by its code. */
@JsonSerialize(using = ToStringSerializer.class)
enum Verdict {
  /** A difference or trend is shown. */
  YES,

  /** A difference is shown, but too small to matter. */
  NEGLIGIBLE,

  /** No difference or trend is shown. */
  NO,

  /** The test was not made. */
  NONE,

  /** It is no test but a measured figure. */
  FIGURE;

  /** The code. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
