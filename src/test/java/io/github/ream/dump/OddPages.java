package io.github.ream.dump;

import io.github.ream.dump.capture.PageTexts;
import java.util.List;
import java.util.Random;

/** Made-up page text in which everything that may stand on a page follows anything else. */
public final class OddPages {
  private static final List<String> TITLES =
      List.of(
          "On Boats",
          "Folding: A Survey of Paper",
          "Clouds et al.",
          "May 4",
          "12 authors",
          "Is Rain Enough?",
          "new",
          "Über die Faltung “kleiner” Boote – 折り紙",
          "A Title That Is Wrapped After a Word of\nthe First Line",
          "Subscribe");
  private static final List<String> BYLINES =
      List.of(
          "  • 7 authors",
          "  • 1,024 authors",
          "boatlab Boat Lab",
          "boatlab Boat Lab\nsea-u Sea University",
          "Paper Research");
  private static final List<String> DATES =
      List.of("Apr 21", "Dec 11, 2024 1", "Oct 1 1", "Feb 30", "Feb 29, 2024", "May");
  private static final List<String> GAPS =
      List.of("\n\n", "\n\n", "\n\n", "\n\n", "\n", "\n \n\n\n");

  private final Random random;

  public OddPages(Random random) {
    this.random = random;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }

  private String paragraph() {
    StringBuilder text = new StringBuilder();
    int sentences = 1 + random.nextInt(chance(0.3) ? 2 : 12);
    for (int i = 0; i < sentences; i++) {
      text.append("Boat ").append(random.nextInt(1_000)).append(" floats on naïve “paper”");
      text.append(chance(0.1) ? ".\n" : ". ");
    }
    return chance(0.8) ? text.toString().strip() : text + "and so on";
  }

  private String gap() {
    return one(GAPS);
  }

  /** Pages with about so many papers. */
  public String text(int papers) {
    StringBuilder text = new StringBuilder();
    boolean listing = chance(0.5);
    text.append(chance(0.8) ? header(listing) : "");
    for (int i = 0; i < papers; i++) {
      if (chance(0.05)) {
        listing = chance(0.5);
        text.append(chance(0.5) ? "\n" : "").append(header(listing));
      }
      if (listing) {
        listed(text);
      } else {
        text.append(one(TITLES).replace("\n", " ")).append(chance(0.95) ? "\n" : "\n\n");
        if (chance(0.95)) {
          text.append(paragraph().replace("\n", chance(0.9) ? " " : "\n")).append('\n');
        }
      }
    }
    if (chance(0.3)) {
      text.setLength(text.length() - random.nextInt(200));
    }
    return chance(0.2) ? text.toString().replace("\n", "\r\n") : text.toString();
  }

  private void listed(StringBuilder text) {
    if (chance(0.97)) {
      text.append(one(TITLES)).append(gap());
    }
    if (chance(0.95)) {
      text.append(paragraph()).append(gap());
    }
    if (chance(0.1)) {
      text.append(paragraph()).append(gap());
    }
    if (chance(0.85)) {
      text.append(one(BYLINES)).append(chance(0.9) ? "\n" : gap());
      text.append(chance(0.95) ? "·\n" : "");
      text.append(one(DATES)).append(gap());
    }
  }

  private String header(boolean listing) {
    if (!listing) {
      return chance(0.8) ? PageTexts.TITLES_HEADER : "Get trending papers in your email inbox!\n";
    }
    String whole = PageTexts.HEADER;
    return switch (random.nextInt(5)) {
      case 4 -> whole.stripTrailing() + "\nGet trending papers in your email inbox!\nSubscribe\n\n";
      case 0 -> whole.replace("Dec 26\n\n", "");
      case 1 -> whole.substring(whole.indexOf("Subscribe"));
      default -> whole;
    };
  }
}
