package io.github.ream.dump.record;

import io.github.ream.config.Settings;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How dumps are read, as the settings say.
 *
 * @param maxRecordChars longest record in characters
 * @param columns names of columns of tables beside the known ones, by what they hold
 */
public record Reading(int maxRecordChars, Map<String, List<String>> columns)
    implements Serializable {

  public static Reading of(Settings.Ingest settings) {
    return new Reading(settings.maxRecordChars(), settings.columns());
  }
}
