package io.github.ream.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import java.io.File;
import java.io.StringReader;
import java.net.URL;

/**
 * A settings file in HOCON. Its {@code ${…}} may name other settings, Ream's defaults too, and
 * environment variables; it may include files of this machine by {@code include file("…")}.
 */
final class SettingsFile {
  private SettingsFile() {}

  /**
   * The settings of a file.
   *
   * @param text what the file holds
   * @param defaults settings that {@code ${…}} may refer to as well
   * @throws UserMistakeException if the text is not HOCON, or refers to what is not there
   */
  static Config read(String text, Config defaults) {
    try {
      Config parsed =
          ConfigFactory.parseReader(
              new StringReader(text),
              ConfigParseOptions.defaults()
                  .setOriginDescription("the settings file")
                  .setIncluder(new OnlyFiles()));
      return parsed.resolveWith(parsed.withFallback(defaults));
    } catch (ConfigException.UnresolvedSubstitution | ConfigException.NotResolved e) {
      throw mistake("refers to a setting that is not there", e);
    } catch (ConfigException e) {
      throw mistake("cannot be read as HOCON", e);
    } catch (StackOverflowError e) {
      throw mistake("is nested too deeply", new ConfigException.Generic("too many brackets"));
    }
  }

  private static UserMistakeException mistake(String what, ConfigException e) {
    return new UserMistakeException(
        "the settings file given with --conf "
            + what
            + ": "
            + e.getMessage().replaceAll("\\s+", " ").replaceFirst("^the settings file: ", "line "),
        e);
  }

  /** Refuses includes that HOCON would leave out without a word. */
  private static final class OnlyFiles
      implements ConfigIncluder, ConfigIncluderFile, ConfigIncluderURL, ConfigIncluderClasspath {
    @Override
    public ConfigIncluder withFallback(ConfigIncluder fallback) {
      return this;
    }

    @Override
    public ConfigObject includeFile(ConfigIncludeContext context, File what) {
      return ConfigFactory.parseFile(
              what,
              context
                  .parseOptions()
                  .setAllowMissing(false)
                  .setOriginDescription(what.toString())
                  .setIncluder(this))
          .root();
    }

    @Override
    public ConfigObject include(ConfigIncludeContext context, String what) {
      throw refused(what);
    }

    @Override
    public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
      throw refused(what.toString());
    }

    @Override
    public ConfigObject includeResources(ConfigIncludeContext context, String what) {
      throw refused(what);
    }

    private static UserMistakeException refused(String what) {
      return new UserMistakeException(
          "the settings file given with --conf includes "
              + what
              + "; a file of this machine can be included, by include file(\"/its/path\")");
    }
  }
}
