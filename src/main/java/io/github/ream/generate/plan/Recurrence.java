package io.github.ream.generate.plan;

import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The later files in which a paper is seen again. They are at most {@link #WINDOW} files ahead, so
 * a file finds its returning papers by looking that far back.
 */
public final class Recurrence {
  static final int WINDOW = 16;
  private static final double MORE = 0.3;
  private static final int MAX_TIMES = 3;

  private final PlanSettings settings;

  public Recurrence(PlanSettings settings) {
    this.settings = settings;
  }

  /** The file in which a paper is first seen. */
  public long firstFile(long paper) {
    return paper / settings.papersPerFile();
  }

  /** The later files in which a paper is seen, ascending. */
  List<Long> laterFiles(long paper) {
    long first = firstFile(paper);
    long files = settings.files();
    int ahead = (int) Math.min(WINDOW, files - 1 - first);
    if (ahead <= 0 || settings.recurringShare() == 0) {
      return List.of();
    }
    // The papers of the last file cannot return, so others return more often.
    double share = Math.min(1, settings.recurringShare() * files / (files - 1));
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.RECURRENCE, paper);
    if (!random.chance(share)) {
      return List.of();
    }
    int times = 1;
    while (times < Math.min(MAX_TIMES, ahead) && random.chance(MORE)) {
      times++;
    }
    return Stream.generate(() -> first + 1 + random.nextInt(ahead))
        .distinct()
        .limit(times)
        .sorted()
        .toList();
  }

  /** All files in which a paper is seen, ascending. */
  public List<Long> files(long paper) {
    return Stream.concat(Stream.of(firstFile(paper)), laterFiles(paper).stream()).toList();
  }

  /** The papers seen in a file: those first seen there, then those seen before, by number. */
  public LongStream papers(long file) {
    int perFile = settings.papersPerFile();
    long firstPaper = file * perFile;
    long before = Math.max(0, file - WINDOW) * perFile;
    return LongStream.concat(
        LongStream.range(firstPaper, Math.min(settings.papers(), firstPaper + perFile)),
        LongStream.range(before, firstPaper).filter(paper -> laterFiles(paper).contains(file)));
  }
}
