package io.github.ream.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Values of settings by their types. A value of another type, or out of its range, is a fault that
 * names key, value and what is allowed; something valid stands in for it until all are read.
 */
final class SettingValues {
  private static final int LONGEST_SHOWN = 100;

  private final Config settings;
  private final Collection<String> faults;

  /**
   * @param settings every key, without {@code ream.}
   * @param faults where faults go
   */
  SettingValues(Config settings, Collection<String> faults) {
    this.settings = settings;
    this.faults = faults;
  }

  /** A value as messages show it. */
  static String shown(ConfigValue value) {
    String text =
        value.valueType() == ConfigValueType.STRING
            ? (String) value.unwrapped()
            : value.render(ConfigRenderOptions.concise());
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
  }

  long whole(String key) {
    return read(key, v -> number(v).longValueExact(), "a whole number", 0L);
  }

  int whole(String key, int low, int high) {
    return read(
        key,
        v -> between(low, number(v), high).intValueExact(),
        "a whole number from " + low + (high == Integer.MAX_VALUE ? "" : " to " + high),
        low);
  }

  /** A whole number, or {@code instead} where the word stands in its place. */
  int wholeOr(String word, int instead, String key, int low, int high, String allowed) {
    return read(
        key,
        v -> is(v, word) ? instead : between(low, number(v), high).intValueExact(),
        allowed,
        instead);
  }

  /** Whole numbers: one, a list, or text with commas; an empty list for one of the words. */
  List<Integer> wholesOr(Set<String> words, String key, int low, int high, String allowed) {
    return read(
        key,
        v ->
            words.stream().anyMatch(word -> is(v, word))
                ? List.of()
                : some(items(v)).stream()
                    .map(i -> between(low, new BigDecimal(i), high).intValueExact())
                    .distinct()
                    .sorted()
                    .toList(),
        allowed,
        List.of());
  }

  double real(String key, double low, double high) {
    return read(
        key,
        v -> between(low, number(v), high).doubleValue(),
        "a number from " + low + " to " + high,
        low);
  }

  long bytes(String key, long low) {
    return read(
        key,
        v -> {
          long bytes = settings.getBytes(key);
          if (bytes < low) {
            throw new IllegalArgumentException("too few bytes");
          }
          return bytes;
        },
        "a size such as \"32 MiB\", at least " + low + " bytes",
        low);
  }

  boolean flag(String key) {
    return read(key, v -> settings.getBoolean(key), "true or false", false);
  }

  String oneOf(String key, Set<String> allowed) {
    return read(
        key,
        v ->
            allowed.stream()
                .filter(word -> is(v, word))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new),
        "one of " + String.join(", ", allowed),
        allowed.iterator().next());
  }

  /** A value of a closed list: its name in small letters, with hyphens. */
  <E extends Enum<E>> E oneOf(String key, Class<E> list) {
    Map<String, E> byWord = new TreeMap<>();
    for (E value : list.getEnumConstants()) {
      byWord.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
    }
    return byWord.get(oneOf(key, byWord.keySet()));
  }

  /** Words: a list, or text with commas. */
  List<String> words(String key) {
    return read(
        key,
        SettingValues::items,
        "words with commas between, or a list such as [dataset, benchmark]",
        List.of());
  }

  /** Words, at least one, each of which is allowed. */
  List<String> wordsOf(String key, Set<String> words, String allowed) {
    return read(
        key,
        v -> {
          List<String> items = some(items(v));
          if (!words.containsAll(items)) {
            throw new IllegalArgumentException("a word that is not allowed");
          }
          return items.stream().distinct().sorted().toList();
        },
        allowed,
        List.of());
  }

  boolean is(String key, String word) {
    return is(value(key), word);
  }

  private static boolean is(ConfigValue value, String word) {
    return word.equals(value.unwrapped());
  }

  private ConfigValue value(String key) {
    return settings.getIsNull(key) ? ConfigValueFactory.fromAnyRef(null) : settings.getValue(key);
  }

  private <T> T read(String key, Function<ConfigValue, T> type, String allowed, T instead) {
    try {
      return type.apply(value(key));
    } catch (ConfigException
        | IllegalArgumentException
        | ArithmeticException
        | StackOverflowError e) {
      faults.add("setting " + key + " is " + shown(value(key)) + "; allowed is " + allowed);
      return instead;
    }
  }

  private static BigDecimal number(ConfigValue value) {
    if (value.valueType() == ConfigValueType.NUMBER
        || value.valueType() == ConfigValueType.STRING) {
      return new BigDecimal(value.unwrapped().toString().strip());
    }
    throw new IllegalArgumentException("no number");
  }

  private static BigDecimal between(double low, BigDecimal number, double high) {
    if (number.compareTo(BigDecimal.valueOf(low)) < 0
        || number.compareTo(BigDecimal.valueOf(high)) > 0) {
      throw new IllegalArgumentException("out of range");
    }
    return number;
  }

  private static List<String> items(ConfigValue value) {
    if (value instanceof ConfigList list) {
      return list.stream().map(SettingValues::item).toList();
    }
    String text = item(value);
    if (text.startsWith("[")) {
      ConfigValue list = ConfigFactory.parseString("list = " + text).getValue("list");
      return items((ConfigList) only(ConfigValueType.LIST, list));
    }
    return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*", -1));
  }

  private static List<String> some(List<String> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("an empty list");
    }
    return items;
  }

  private static String item(ConfigValue value) {
    return switch (value.valueType()) {
      case STRING, NUMBER, BOOLEAN -> value.unwrapped().toString().strip();
      default -> throw new IllegalArgumentException("no word");
    };
  }

  private static ConfigValue only(ConfigValueType type, ConfigValue value) {
    if (value.valueType() != type) {
      throw new IllegalArgumentException("not of type " + type);
    }
    return value;
  }
}
