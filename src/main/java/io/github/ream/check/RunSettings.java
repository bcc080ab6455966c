package io.github.ream.check;

import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.RunTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Promises that a run can be made with the settings that {@code run} keeps. */
final class RunSettings implements Look {
  private static final String READ = "run: settings are read back as they were written";
  private static final String SEED = "run: seed is that of settings";

  private final CheckedReport report;

  RunSettings(CheckedReport report) {
    this.report = report;
  }

  @Override
  public List<String> promises() {
    return report.isReadable(RunTable.TABLE) ? List.of(READ, SEED) : List.of();
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    List<Broken> broken = new ArrayList<>();
    for (Row run : report.rows(spark, RunTable.TABLE).limit(2).collectAsList()) {
      String written = run.getAs(RunTable.SETTINGS);
      if (written == null) {
        broken.add(new Broken(READ, 1, "null"));
        continue;
      }
      try {
        Settings settings = SettingsReader.ofJson(written);
        if (!settings.json().equals(written)) {
          broken.add(new Broken(READ, 1, settings.json()));
        }
        if (!Long.valueOf(settings.seed()).equals(run.getAs(RunTable.SEED))) {
          broken.add(new Broken(SEED, 1, Long.toString(settings.seed())));
        }
      } catch (UserMistakeException e) {
        broken.add(new Broken(READ, 1, e.getMessage()));
      }
    }
    return broken;
  }
}
