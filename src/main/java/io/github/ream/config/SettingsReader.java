package io.github.ream.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads settings from, the strongest first: flags, {@code --set key=value}, a file, the report that
 * stands there where a part of it is made anew, and {@code reference.conf}. All faults are reported
 * at once, each with the key, the value and what is allowed.
 */
public final class SettingsReader {
  private final Config defaults =
      ConfigFactory.parseResources(
              SettingsReader.class.getClassLoader(),
              "reference.conf",
              ConfigParseOptions.defaults().setAllowMissing(false))
          .withOnlyPath(SettingKeys.ROOT);
  private final SettingKeys known = new SettingKeys(defaults);

  /** The defaults alone. */
  public static Settings defaults() {
    return new SettingsReader().read(Map.of(), Optional.empty());
  }

  /** The defaults with some keys (without {@code ream.}) set, for tests and embedding. */
  public static Settings with(Map<String, String> overrides) {
    return new SettingsReader().read(overrides, Optional.empty());
  }

  /**
   * The settings that a report was made with.
   *
   * @param json {@link Settings#json()}, as the {@code run} table has it
   * @throws UserMistakeException if it is no such text, or has keys that no longer exist
   */
  public static Settings ofJson(String json) {
    return new SettingsReader().of(StandingSettings.read(json));
  }

  /**
   * Reads and validates all settings.
   *
   * @param overrides key (with or without {@code ream.}) to value, as given by flags and {@code
   *     --set}
   * @param file the text of a HOCON file with overrides
   * @throws UserMistakeException naming every fault
   */
  public Settings read(Map<String, String> overrides, Optional<String> file) {
    return read(overrides, file, Optional.empty());
  }

  /**
   * Does the same for a command that makes a part of a report anew.
   *
   * @param report the report's own settings, which stand over the defaults and beneath all that is
   *     given; empty if there is no report
   */
  public Settings read(
      Map<String, String> overrides, Optional<String> file, Optional<StandingSettings> report) {
    List<String> faults = new ArrayList<>();
    Config standing = report.map(settings -> settings.over(defaults)).orElse(defaults);
    Config merged = standing;
    if (file.isPresent()) {
      Config given = SettingsFile.read(file.get(), standing);
      known.check(given.root(), faults);
      if (faults.isEmpty()) {
        // A file with faults may hold anything.
        merged = report.map(settings -> settings.usedOf(given)).orElse(given).withFallback(merged);
      }
    }
    for (Map.Entry<String, String> e : new TreeMap<>(overrides).entrySet()) {
      String key = SettingKeys.full(e.getKey());
      try {
        Config given = parseOverride(key, e.getValue());
        known.check(given.root(), faults);
        report.ifPresent(settings -> settings.check(key, e.getValue(), standing, faults));
        merged = given.withFallback(merged);
      } catch (ConfigException.BadPath noKey) {
        faults.add(known.unknown(key));
      }
    }
    refuse(faults);
    return validated(merged);
  }

  private Settings of(Config given) {
    List<String> faults = new ArrayList<>();
    known.check(given.root(), faults);
    refuse(faults);
    return validated(given.withFallback(defaults));
  }

  private static Settings validated(Config merged) {
    List<String> faults = new ArrayList<>();
    Config settings = merged.getConfig(SettingKeys.ROOT);
    Settings read = new SettingGroups(new SettingValues(settings, faults), settings).settings();
    refuse(faults);
    return read;
  }

  private static void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new UserMistakeException(String.join("\n", faults));
    }
  }

  /**
   * Numbers and truth values keep their type, so that settings are stored alike, however they are
   * given.
   */
  private static Config parseOverride(String key, String value) {
    Object typed = value;
    if (value.matches("-?\\d{1,18}")) {
      typed = Long.valueOf(value);
    } else if (value.matches("-?\\d+\\.\\d+([eE]-?\\d+)?")) {
      typed = Double.valueOf(value);
    } else if (value.equals("true") || value.equals("false")) {
      typed = Boolean.valueOf(value);
    }
    return ConfigFactory.parseMap(Map.of(key, typed));
  }
}
