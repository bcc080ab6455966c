package io.github.ream.dump.record;

import io.github.ream.config.Settings;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How dumps are read, as the settings say.
 *
 * @param maxRecordChars longest record in characters
 * @param columns names of columns of tables beside the known ones, by what they hold
 * @param charset encoding of texts that are not UTF-8, or UTF-8 if that is not told
 */
public record Reading(int maxRecordChars, Map<String, List<String>> columns, String charset)
    implements Serializable {

  /** Without a given encoding for texts that are not UTF-8. */
  public Reading(int maxRecordChars, Map<String, List<String>> columns) {
    this(maxRecordChars, columns, StandardCharsets.UTF_8.name());
  }

  public static Reading of(Settings.Ingest settings) {
    return new Reading(settings.maxRecordChars(), settings.columns(), settings.charset());
  }

  /** The encoding of texts that are not UTF-8; empty if the settings tell none. */
  public Optional<Charset> told() {
    return Optional.of(Charset.forName(charset)).filter(c -> !c.equals(StandardCharsets.UTF_8));
  }
}
