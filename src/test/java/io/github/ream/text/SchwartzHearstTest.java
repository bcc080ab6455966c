package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchwartzHearstTest {
  private static List<String> in(String text) {
    return SchwartzHearst.in(text).stream()
        .map(pair -> pair.shortForm() + " = " + pair.longForm())
        .toList();
  }

  @Test
  void theLongFormStandsBeforeTheBracketsOrInThem() {
    assertEquals(
        List.of("NMT = Neural machine translation"),
        in("Neural machine translation (NMT) is old."));
    assertEquals(
        List.of("HMM = hidden Markov model"), in("An HMM (hidden Markov model) of tides."));
  }

  @Test
  void aWordMayGiveSeveralLettersAndAHyphenBeginsAWord() {
    assertEquals(
        List.of("BERT = bidirectional encoder representations from transformers"),
        in("bidirectional encoder representations from transformers (BERT)"));
    assertEquals(List.of("CoT = chain-of-thought"), in("We use chain-of-thought (CoT) prompts."));
  }

  @Test
  void aPluralIsThatOfItsSingular() {
    assertEquals(List.of("LLM = large language models"), in("Few large language models (LLMs)."));
    assertEquals("CNN", SchwartzHearst.singular("CNNs"));
    assertEquals("DNS", SchwartzHearst.singular("DNS"));
  }

  @Test
  void whatElseStandsInBracketsIsSkipped() {
    assertEquals(
        List.of("MT = machine translation"), in("machine translation (MT; see Section 2)"));
    assertEquals(List.of(), in("the accuracy (98 %) of trees (see Table 1) in [12]"));
    assertEquals(List.of(), in("a river (NASA)"));
    assertEquals(List.of(), in("It rains. Trees (IRT) grow."));
  }

  @Test
  void ofBracketsInBracketsTheInnerOnesCount() {
    assertEquals(
        List.of("MT = machine translation"), in("Trees (and machine translation (MT) of rivers)"));
    assertEquals(List.of("MT = machine translation"), in("machine translation [MT) of rivers"));
    assertEquals(List.of("MT = machine translation"), in("Trees ( of machine translation (MT)"));
    assertEquals(List.of(), in("machine translation (MT"));
    assertEquals(List.of(), in("machine translation ()"));
  }

  @Test
  void longTextInBracketsIsNoLongForm() {
    String longForm = " many old boats)";
    assertEquals(List.of("MOB = many old boats"), in("MOB (" + "x".repeat(105) + longForm));
    assertEquals(List.of(), in("MOB (" + "x".repeat(106) + longForm));
  }

  @Test
  void anAcronymHasTwoCapitalsAndMoreCapitalsThanOtherLetters() {
    assertTrue(SchwartzHearst.isShortForm("GANs"));
    assertTrue(SchwartzHearst.isShortForm("IoT"));
    assertFalse(SchwartzHearst.isShortForm("Cat"));
    assertFalse(SchwartzHearst.isShortForm("McDonald"));
    assertFalse(SchwartzHearst.isShortForm("A"));
    assertFalse(SchwartzHearst.isShortForm(""));
    assertFalse(SchwartzHearst.isShortForm("-AB"));
    assertFalse(SchwartzHearst.isShortForm("aAB"));
    assertFalse(SchwartzHearst.isShortForm("A+B"));
    assertTrue(SchwartzHearst.isShortForm("ABCDEFGHIJ"));
    assertFalse(SchwartzHearst.isShortForm("ABCDEFGHIJK"));
  }
}
