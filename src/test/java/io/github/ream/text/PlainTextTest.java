package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.cleaning.CleanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  /** The text with runs of white space and of breaks as one. */
  private static String text(String written) {
    return PlainText.of(written).replaceAll("\\s+", " ").replaceAll("(; )+", "; ").strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We sort in $O(n \\log n)$ steps, by $k$-means over $\\alpha$-stable folds.",
        "A bound of $\\mathcal{O}(\\sqrt{T})$ for $f(x) = x^2$ on $\\mathbb{R}^d$ boats.",
        "an $$E = mc^2$$ equation, \\(x + y\\) terms and $\\frac{a}{b}$ folds",
        "the $\\ell_1$-norm and the $L^p$ spaces of Stra\\ss e and \\O rsted's \\L{}ukasz",
        "as in~\\citep[see][]{smith2020}, \\textbf{bold} and {\\em slanted} words",
        "from \\$5 to $10 million, 50\\% of R\\&D",
        "a ``quoted'' text--image pair --- folded",
      })
  void oneAbstractHasTheSameTermsAsWrittenAndAsRead(String latex) {
    assertEquals(text(latex), text(CleanText.LATEX.of(latex)));
    assertEquals(text(latex), text(CleanText.ANY.of(latex)));
    assertEquals(text(latex), text(CleanText.PLAIN.of(latex)));
  }

  @Test
  void commandsKeepTheirText() {
    assertEquals("a bold and slanted word", text("a \\textbf{bold} and {\\em slanted} word"));
  }

  @Test
  void citationsAndReferencesGoWithTheirArgument() {
    assertEquals("as in", text("as in~\\citep[see][]{smith2020}\\ref{fig:1}"));
  }

  @Test
  void linksKeepTheirText() {
    assertEquals("the code", text("the \\href{https://example.org}{code}"));
  }

  @Test
  void accentsBecomeTheirLetters() {
    assertEquals("erdos francois cafe", text("Erd\\H{o}s Fran\\c{c}ois caf\\'e"));
    assertEquals("strasse orsted aether lodz", text("Stra\\ss e \\O rsted \\AE ther \\L\\'od\\'z"));
  }

  @Test
  void aShortNameGluedToAWordStays() {
    assertEquals(
        "k-means, knn, alpha-divergence, l1-norm",
        text("$k$-means, $k$NN, $\\alpha$-divergence, $\\ell_1$-norm"));
    assertEquals("beta-vae and alpha-stable", text("β-VAE and α-stable"));
  }

  @Test
  void otherMathIsDropped() {
    assertEquals("of ; terms", text("of $O(n \\log n)$ terms"));
    assertEquals("an e ; equation", text("an $$E = mc^2$$ equation"));
    assertEquals("in ; spaces", text("in $\\mathbb{R}^{d}$ spaces"));
    assertEquals("a ; of folds", text("a $\\frac{a}{b}$ of folds"));
  }

  @Test
  void wordsAreNoMath() {
    assertEquals("log analysis of max pooling (cnn)", text("Log analysis of max pooling (CNN)"));
    assertEquals("gpt_4 and a/b tests in c++", text("GPT_4 and A/B tests in C++"));
    assertEquals("μία φωνή", text("μία φωνή"));
  }

  @Test
  void moneyIsNoMath() {
    assertEquals("from $5 to $10 million", text("from $5 to $10 million"));
  }

  @Test
  void escapedCharactersStay() {
    assertEquals("50% r&d", text("50\\% R\\&D"));
  }

  @Test
  void whatIsCutShortDoesNoHarm() {
    assertEquals("x $", text("x $"));
    assertEquals("x", text("x \\"));
    assertEquals("x", text("x \\cite{a"));
    assertEquals("x $a + b", text("x $a + b"));
    assertEquals("x bold", text("x \\textbf{bold"));
  }
}
