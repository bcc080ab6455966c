package io.github.ream.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The keys of {@code reference.conf}, against which given keys are checked. */
final class SettingKeys {
  static final String ROOT = "ream";

  private final Set<String> known;

  SettingKeys(Config defaults) {
    this.known =
        defaults.entrySet().stream()
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A key as a person writes it: without {@code ream.}. */
  static String shown(String key) {
    return key.startsWith(ROOT + ".") ? key.substring(ROOT.length() + 1) : key;
  }

  /** A key as HOCON has it: with {@code ream.}. */
  static String full(String key) {
    return key.startsWith(ROOT + ".") ? key : ROOT + "." + key;
  }

  /**
   * Adds a fault for each unknown key, and for each value that stands in the place of a group of
   * settings.
   */
  void check(ConfigObject given, Collection<String> faults) {
    leaves("", given)
        .forEach(
            (key, value) -> {
              if (isGroup(key)) {
                if (value.valueType() != ConfigValueType.OBJECT) {
                  faults.add(noGroup(key, value));
                }
              } else if (!known.contains(key)) {
                faults.add(unknown(key));
              }
            });
  }

  String unknown(String key) {
    return "unknown setting " + shown(key) + "; did you mean " + shown(nearest(key)) + "?";
  }

  private boolean isGroup(String key) {
    return known.stream().anyMatch(k -> k.startsWith(key + "."));
  }

  private String noGroup(String key, ConfigValue value) {
    String member = known.stream().filter(k -> k.startsWith(key + ".")).findFirst().orElseThrow();
    return "setting "
        + shown(key)
        + " is "
        + SettingValues.shown(value)
        + "; allowed is a group of settings, such as "
        + shown(member);
  }

  /** The nearest known key, by the whole key or by its last part, whichever is nearer. */
  private String nearest(String key) {
    List<String> byKey = List.of(NearestName.to(key, known));
    String last = last(key);
    Map<String, String> byLast = new LinkedHashMap<>();
    known.forEach(k -> byLast.putIfAbsent(last(k), k));
    String nearestLast = NearestName.to(last, byLast.keySet());
    return EditDistance.of(last, nearestLast) < EditDistance.of(key, byKey.get(0))
        ? byLast.get(nearestLast)
        : byKey.get(0);
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /**
   * Every value below an object, nulls and empty objects too, which {@code entrySet} leaves out.
   */
  private static Map<String, ConfigValue> leaves(String prefix, ConfigObject object) {
    Map<String, ConfigValue> leaves = new LinkedHashMap<>();
    object.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            entry -> {
              String path = prefix + ConfigUtil.joinPath(entry.getKey());
              if (entry.getValue() instanceof ConfigObject below && !below.isEmpty()) {
                leaves.putAll(leaves(path + ".", below));
              } else {
                leaves.put(path, entry.getValue());
              }
            });
    return leaves;
  }
}
