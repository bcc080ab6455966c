package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LatexTextTest {

  /** The text with runs of white space as one space. */
  private static String text(String latex) {
    return LatexText.of(latex).replaceAll("\\s+", " ").strip();
  }

  @Test
  void commandsKeepTheirText() {
    assertEquals("a bold and slanted word", text("a \\textbf{bold} and {\\em slanted} word"));
  }

  @Test
  void citationsAndReferencesGoWithTheirArgument() {
    assertEquals("as in", text("as in~\\citep[see][]{smith2020}\\ref{fig:1}").replace("~", ""));
  }

  @Test
  void linksKeepTheirText() {
    assertEquals("the code", text("the \\href{https://example.org}{code}"));
  }

  @Test
  void accentsBecomeTheirLetters() {
    assertEquals("Erdos Francois cafe", text("Erd\\H{o}s Fran\\c{c}ois caf\\'e"));
  }

  @Test
  void aShortNameGluedToAWordStays() {
    assertEquals(
        "k-means, kNN, alpha-divergence, l1-norm",
        text("$k$-means, $k$NN, $\\alpha$-divergence, $\\ell_1$-norm"));
  }

  @Test
  void otherMathIsDropped() {
    assertEquals("of ; and ; terms", text("of $O(n \\log n)$ and \\(x + y\\) terms"));
    assertEquals("an ; equation", text("an $$E = mc^2$$ equation"));
    assertEquals("with ; clusters", text("with $k$ clusters"));
  }

  @Test
  void moneyIsNoMath() {
    assertEquals("from 5 to 10 million", text("from $5 to $10 million"));
  }

  @Test
  void escapedCharactersStay() {
    assertEquals("50% R&D", text("50\\% R\\&D"));
  }

  @Test
  void whatIsCutShortDoesNoHarm() {
    assertEquals("x", text("x $"));
    assertEquals("x", text("x \\"));
    assertEquals("x", text("x \\cite{a"));
    assertEquals("x a + b", text("x $a + b"));
    assertEquals("x bold", text("x \\textbf{bold"));
  }
}
