package io.github.ream.generate.plan;

import io.github.ream.generate.random.CounterRandom;
import java.util.Locale;

/** A way in which another dump writes the title of the same paper. */
public enum TitleVariant {
  /** A dash in place of the colon, or no final question mark. */
  PUNCTUATION {
    @Override
    public String of(String title, CounterRandom random) {
      if (title.contains(": ")) {
        return title.replaceFirst(": ", random.chance(0.5) ? " - " : " – ");
      }
      return title.contains("?") ? title.replace("?", "") : title + ".";
    }
  },
  /** Two neighbouring letters of a long word change places. */
  TYPO {
    @Override
    public String of(String title, CounterRandom random) {
      for (int attempt = 0; attempt < 50; attempt++) {
        int at = 1 + random.nextInt(Math.max(1, title.length() - 3));
        if (Character.isLowerCase(title.charAt(at))
            && Character.isLowerCase(title.charAt(at + 1))
            && title.charAt(at) != title.charAt(at + 1)) {
          return title.substring(0, at)
              + title.charAt(at + 1)
              + title.charAt(at)
              + title.substring(at + 2);
        }
      }
      return title.substring(0, title.length() - 1);
    }
  },
  /** A subtitle is added. */
  SUBTITLE {
    @Override
    public String of(String title, CounterRandom random) {
      String[] subtitles = {
        "A Case Study", "Extended Abstract", "New Evidence", "Methods and Results"
      };
      String separator = title.contains(": ") ? " - " : ": ";
      return title + separator + subtitles[random.nextInt(subtitles.length)];
    }
  },
  /** Other upper and lower case, as in a bibliography. */
  CASE {
    @Override
    public String of(String title, CounterRandom random) {
      return random.chance(0.3)
          ? title.toUpperCase(Locale.ROOT)
          : title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
    }
  },
  /** "&" for "and", or a small word that is lost. */
  WORDING {
    @Override
    public String of(String title, CounterRandom random) {
      if (title.contains(" and ")) {
        return title.replaceFirst(" and ", " & ");
      }
      for (String small : new String[] {" the ", " of ", " with ", " for ", " to "}) {
        if (title.contains(small)) {
          return title.replaceFirst(small, " ");
        }
      }
      return "On " + title;
    }
  };

  public abstract String of(String title, CounterRandom random);

  /** The name in the truth: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static TitleVariant draw(CounterRandom random) {
    return values()[random.nextInt(values().length)];
  }
}
