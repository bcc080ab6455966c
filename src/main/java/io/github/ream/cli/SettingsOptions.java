package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.StandingSettings;
import io.github.ream.config.UserMistakeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The options for settings that every subcommand has. Flags beat {@code --set}, and that beats
 * {@code --conf}.
 */
final class SettingsOptions {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "Settings file (HOCON), on any Hadoop file system.")
  String file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting, for instance text.max-terms=20000; may be repeated.")
  List<String> assignments = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of everything random.")
  String seed;

  /** The words that say the same to another command. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    if (file != null) {
      words.addAll(List.of("--conf", file));
    }
    assignments.forEach(assignment -> words.addAll(List.of("--set", assignment)));
    if (seed != null) {
      words.addAll(List.of("--seed", seed));
    }
    return words;
  }

  /** All settings, with those of the subcommand's own flags on top. */
  Settings read(Map<String, String> flags) {
    return read(flags, Optional.empty());
  }

  /** Does the same over the settings of the report that stands there, if one does. */
  Settings read(Map<String, String> flags, Optional<StandingSettings> report) {
    Map<String, String> overrides = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 1) {
        throw new UserMistakeException("--set " + assignment + " is not of the form KEY=VALUE");
      }
      String key = assignment.substring(0, equals).strip().replaceFirst("^ream\\.", "");
      if (overrides.put(key, assignment.substring(equals + 1).strip()) != null) {
        throw new UserMistakeException("--set " + key + " is given more than once");
      }
    }
    overrides.putAll(flags);
    if (seed != null) {
      overrides.put("seed", seed);
    }
    return new SettingsReader()
        .read(overrides, Optional.ofNullable(file).map(ConfFile::text), report);
  }
}
