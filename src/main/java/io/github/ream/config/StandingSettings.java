package io.github.ream.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings that a report was made with, for a command that makes a part of it anew: they hold
 * where nothing else is given, and those of the other parts cannot be changed.
 *
 * @param json {@link Settings#json()}, as the {@code run} table has it
 * @param command the command, as a person writes it
 * @param groups groups of settings that the command uses, such as {@code text}
 * @param seedUsed whether all that rests on the seed is made anew
 */
public record StandingSettings(String json, String command, Set<String> groups, boolean seedUsed) {
  private static final String SEED = SettingKeys.full("seed");

  /** One run's own, which a report does not pass on. */
  private static final String REPLACE = SettingKeys.full("ingest.replace");

  /** A table of settings as {@code run} keeps it; each key is one name with dots in it. */
  static Config read(String json) {
    try {
      Map<String, Object> values = new TreeMap<>();
      // HOCON would take such a key for a path.
      ConfigFactory.parseString(json)
          .root()
          .forEach((key, value) -> values.put(SettingKeys.full(key), value.unwrapped()));
      return ConfigFactory.parseMap(values);
    } catch (ConfigException e) {
      throw new UserMistakeException("the settings cannot be read: " + e.getMessage(), e);
    }
  }

  /** The report's settings over the defaults; keys that an older Ream had are left out. */
  Config over(Config defaults) {
    Config own = read(json).withoutPath(REPLACE);
    for (String key : keys(own)) {
      own = defaults.hasPathOrNull(key) ? own : own.withoutPath(key);
    }
    return own.withFallback(defaults);
  }

  /** What a settings file says of the parts that are made anew; it may be one for all commands. */
  Config usedOf(Config file) {
    Config used = seedUsed ? file : file.withoutPath(SEED);
    for (String group : keysOfGroups(file)) {
      used = groups.contains(group) ? used : used.withoutPath(SettingKeys.full(group));
    }
    return used;
  }

  /** Adds a fault for a setting that would change nothing, or not all that rests on it. */
  void check(String key, String value, Config standing, Collection<String> faults) {
    String shown = SettingKeys.shown(key);
    if (key.equals(SEED)) {
      if (!seedUsed && !value.equals(standing.getValue(SEED).unwrapped().toString())) {
        faults.add(
            "the report has topics of seed "
                + standing.getValue(SEED).unwrapped()
                + ", which "
                + command
                + " does not make anew; another seed is for topics or run");
      }
    } else if (standing.hasPathOrNull(key) && !groups.contains(group(shown))) {
      faults.add(
          "the setting "
              + shown
              + " is not used by "
              + command
              + "; allowed are those of "
              + groups.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  private static Set<String> keys(Config config) {
    return config.entrySet().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  private static Set<String> keysOfGroups(Config file) {
    return file.hasPath(SettingKeys.ROOT)
        ? file.getObject(SettingKeys.ROOT).keySet().stream()
            .filter(key -> !SettingKeys.full(key).equals(SEED))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static String group(String shown) {
    return shown.substring(0, shown.indexOf('.'));
  }
}
