package io.github.ream.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Erd\\H{o}s and G\\\"odel, Mart\\'{\\i}nez, \\v{C}ech, \\O ystein|Erdős and Gödel,"
            + " Martínez, Čech, Øystein",
        "Poincar\\'e, Fran\\c{c}ois, \\AA ngstr\\\"om, Stra\\ss e|Poincaré, François, Ångström,"
            + " Straße",
        "{BERT} and \\emph{friends}|BERT and friends",
        "cost of $5 and $10 each|cost of $5 and $10 each",
        "above $>$86 percent|above >86 percent",
        "$\\alpha$-stable in $O(n \\log n)$|α-stable in O(n log n)",
        "$x_{ij}^{2}$ and $\\mathbb{R}^d$|x_(ij)^2 and R^d",
        "$\\frac{a}{b}$|$\\frac{a}{b}$",
        "Adapters~(LoRA), Fig.~1, about ~5 or 5~10|Adapters (LoRA), Fig. 1, about ~5 or 5~10",
        "``quoted'' text--image 50\\% \\& more|“quoted” text–image 50% & more",
        "set {a, b} stays|set {a, b} stays",
      })
  void latexBecomesText(String latex, String text) {
    assertEquals(text, CleanText.LATEX.of(latex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a &lt; b &amp;amp; c &#233; &#x3b1;|a < b & c é α",
        "H<sub>2</sub>O <i>in vivo</i>|H2O in vivo",
        "<p>One.</p><p>Two.</p>|One. Two.",
        "<jats:sec><jats:title>Aim</jats:title><jats:p>Fold.</jats:p></jats:sec>|Aim: Fold.",
        "&lt;i&gt;x&lt;/i&gt;|x",
        "if a<b and c>d|if a<b and c>d",
        "<unknown>tag</unknown>|<unknown>tag</unknown>",
      })
  void markupBecomesText(String markup, String text) {
    assertEquals(text, CleanText.TAGGED.of(markup));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CafÃ© donâ€™t|Café don’t",
        "SÃO PAULO, Ângela, façade|SÃO PAULO, Ângela, façade",
        "na\u00efve \u0093x\u0094|naïve “x”",
        "e\ufb03cient \ufb01lm re\u00adcall zero\u200bwidth|efficient film recall zerowidth",
      })
  void brokenCharactersAreMendedWhereCertain(String broken, String text) {
    assertEquals(text, CleanText.PLAIN.of(broken));
  }

  @Test
  void linesAreJoined() {
    assertEquals(
        "state-of-the-art in two", CleanText.PLAIN.of("  state-of-the-\nart  in\r\n two\n"));
    assertNull(CleanText.PLAIN.of(" \n\u00a0"));
    assertNull(CleanText.ANY.of(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abstract unavailable",
        "Abstract.",
        "No abstract available",
        "[Abstract not available]",
        "N/A",
        "null",
        "No abstract."
      })
  void placeholdersAreNoAbstracts(String text) {
    assertTrue(CleanText.isPlaceholder(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abstract art is folded.",
        "None of the boats float.",
        "We show no abstract model."
      })
  void textIsNoPlaceholder(String text) {
    assertFalse(CleanText.isPlaceholder(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This paper has been withdrawn",
        "This paper has been withdrawn by the author due to a crucial error in equation 1.",
        "Withdrawn.",
        "The article was retracted because of errors"
      })
  void withdrawalsAreSeen(String text) {
    assertTrue(CleanText.saysWithdrawn(text));
  }

  @Test
  void whatOnlyMentionsWithdrawalIsText() {
    assertFalse(CleanText.saysWithdrawn("Withdrawn from society, monks fold paper boats."));
    assertFalse(LabelledTitle.of("Retracted papers and their readers").withdrawn());
    assertTrue(LabelledTitle.of("RETRACTED: On Boats").withdrawn());
    assertTrue(LabelledTitle.of("[RETRACTED] On Boats").withdrawn());
    assertTrue(LabelledTitle.of("On Boats (Retracted)").withdrawn());
  }
}
