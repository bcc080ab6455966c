package io.github.ream.schema;

import java.time.LocalDate;

/** How much of a publication date is known, the most precise first. */
public enum DatePrecision implements Coded {
  DAY("day"),
  MONTH("month"),
  YEAR("year");

  private final String code;

  DatePrecision(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The date that stands for all dates of its period: the first day. */
  public LocalDate firstDay(LocalDate date) {
    return switch (this) {
      case DAY -> date;
      case MONTH -> date.withDayOfMonth(1);
      case YEAR -> date.withDayOfYear(1);
    };
  }
}
