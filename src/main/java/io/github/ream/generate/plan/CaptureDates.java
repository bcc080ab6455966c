package io.github.ream.generate.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The capture date of each file. Files are numbered by time, from the January after the first
 * publication year to the December of the last one, 15 % more of them each year.
 */
public final class CaptureDates implements Serializable {
  private static final double YEARLY_GROWTH = StrictMath.log(1.15);

  private final LocalDate from;
  private final long days;
  private final long files;

  public CaptureDates(PlanSettings settings) {
    int firstYear = settings.firstYear() + 1;
    int lastYear = Math.max(firstYear, settings.lastYear());
    this.from = LocalDate.of(firstYear, 1, 15);
    this.days = ChronoUnit.DAYS.between(from, LocalDate.of(lastYear, 12, 20));
    this.files = settings.files();
  }

  public LocalDate of(long file) {
    double rate = YEARLY_GROWTH * days / 365.25;
    double share = (file + 0.5) / files;
    double time = StrictMath.log(1 + share * (StrictMath.exp(rate) - 1)) / rate;
    return from.plusDays((long) (time * days));
  }
}
