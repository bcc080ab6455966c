package io.github.ream.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigValueType;
import java.util.Map;
import java.util.TreeMap;

/** Numbers in a HOCON file among Ream's own resources. */
public final class Numbers {
  private Numbers() {}

  /**
   * The numbers of a resource by their paths; values of other types are left out.
   *
   * @param resource its name on the classpath, without a slash before it
   */
  public static Map<String, Double> ofResource(String resource) {
    Config config =
        ConfigFactory.parseResources(
            Numbers.class.getClassLoader(),
            resource,
            ConfigParseOptions.defaults().setAllowMissing(false));
    Map<String, Double> numbers = new TreeMap<>();
    config
        .entrySet()
        .forEach(
            entry -> {
              if (entry.getValue().valueType() == ConfigValueType.NUMBER) {
                numbers.put(entry.getKey(), ((Number) entry.getValue().unwrapped()).doubleValue());
              }
            });
    return numbers;
  }
}
