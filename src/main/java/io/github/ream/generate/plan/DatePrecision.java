package io.github.ream.generate.plan;

import java.time.LocalDate;
import java.util.Locale;

/** How much of a date is known, the most precise first. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR;

  LocalDate firstDay(LocalDate date) {
    return switch (this) {
      case DAY -> date;
      case MONTH -> date.withDayOfMonth(1);
      case YEAR -> date.withDayOfYear(1);
    };
  }

  /** The name in the truth: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
