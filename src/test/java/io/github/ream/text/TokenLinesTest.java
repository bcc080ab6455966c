package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenLinesTest {
  private static final Set<String> STOP_WORDS = Set.of("a", "the", "of", "is", "and", "we");

  private static String lines(String text) {
    return lines(new TokenLines(2, STOP_WORDS, OtherLanguages.NONE), text, null);
  }

  private static String lines(TokenLines reader, String title, String text) {
    return String.join(" ", reader.of(title, text)).replace(" \n ", "\n");
  }

  @Test
  void wordsAreLowerCaseAndStopWordsEndALine() {
    assertEquals("neural networks\nlanguage", lines("Neural networks of the language"));
  }

  @Test
  void titleAndAbstractAreCutApart() {
    assertEquals(
        "deep\nlearning",
        lines(new TokenLines(2, STOP_WORDS, OtherLanguages.NONE), "Deep", "Learning"));
  }

  @Test
  void punctuationEndsALine() {
    assertEquals("one\ntwo\nthree four", lines("one, two; three four."));
  }

  @Test
  void wordsJoinedByHyphensAreOneToken() {
    assertEquals("state-of-the-art few-shot", lines("State-of-the-art few-shot"));
  }

  @Test
  void everyUnicodeHyphenIsOne() {
    assertEquals(
        "few-shot few-shot few-shot few-shot",
        lines("few\u2010shot few\u2011shot few\u2013shot few\u2212shot"));
  }

  @Test
  void aHyphenAtTheEndOfAWordJoinsNothing() {
    assertEquals("pretraining\nposttraining", lines("pretraining- and posttraining"));
    assertEquals("low\nhigh", lines("low - high"));
  }

  @Test
  void aDashIsNoHyphen() {
    assertEquals("model\nagent", lines("model\u2014agent"));
  }

  @Test
  void numbersAreDroppedAndEndALine() {
    assertEquals("gains\npoints", lines("gains 3.5 points"));
    assertEquals("years", lines("1,000 2023-2024 10% years"));
  }

  @Test
  void lettersWithDigitsStay() {
    assertEquals(
        "gpt-4 3d resnet-50 llama-2-7b gpt-3.5 bm25",
        lines("GPT-4 3D ResNet-50 LLaMA-2-7B GPT-3.5 BM25"));
  }

  @Test
  void urlsAndEmailAddressesAreDropped() {
    assertEquals(
        "code\nmail\nnow", lines("code https://example.org/a-b?c=d mail someone@example.org now"));
    assertEquals("see", lines("see github.com/some/repo"));
  }

  @Test
  void possessivesAreDropped() {
    assertEquals("model reader", lines("model's reader\u2019s"));
  }

  @Test
  void accentsAreFolded() {
    assertEquals("schrodinger naive godel", lines("Schr\u00f6dinger nai\u0308ve G\u00f6del"));
  }

  @Test
  void ligaturesAndWidthsAreComposed() {
    assertEquals("efficient abc", lines("e\ufb03cient \uff21\uff22\uff23"));
  }

  @Test
  void softHyphensAndZeroWidthSpacesVanish() {
    assertEquals("transformer token", lines("trans\u00adformer to\u200bken"));
  }

  @Test
  void shortTokensAreDropped() {
    assertEquals("yy", lines("x yy"));
  }

  @Test
  void tokensBeyondAnyWordAreDropped() {
    assertEquals("short", lines("a".repeat(65) + " short"));
  }

  @Test
  void latexIsRead() {
    assertEquals("bold k-means", lines("\\textbf{bold} $k$-means"));
  }

  @Test
  void otherScriptsAreKept() {
    assertEquals("модель языка", lines("Модель языка"));
    assertEquals("언어 모델", lines("언어 모델"));
    assertEquals("नमस्ते", lines("नमस्ते"));
  }

  @Test
  void quantitiesAreNumbers() {
    assertEquals(
        "order\nspeedup\ngap\n3d 7b 8-bit",
        lines("2nd order 10x speedup 2.5mm gap 1990s 3d 7b 8-bit"));
  }

  @Test
  void textInAnotherLanguageLosesItsStopWordsToo() {
    TokenLines reader = new TokenLines(2, STOP_WORDS, OtherLanguages.all(true));
    assertEquals(
        "modèle\nlangue\nanalyse\ncorpus",
        lines(
            reader,
            null,
            "Nous présentons un modèle de langue pour l'analyse des corpus et nous avons des"
                + " résultats"));
    // English with hardly a stop word stays English.
    assertEquals(
        "deep neural network training man machine interface design graph data web",
        lines(
            reader,
            "Deep neural network training man machine interface design graph data web",
            null));
  }

  @Test
  void wordsOfAbstractsInAnotherLanguageStayIfAskedTo() {
    assertEquals(
        "présentons\nmodèle\nlangue\nrésultats",
        lines(
            new TokenLines(2, STOP_WORDS, OtherLanguages.all(false)),
            null,
            "Nous présentons un modèle de langue et nous avons des résultats"));
  }

  @Test
  void chineseGivesPairsOfCharacters() {
    assertEquals("语言\n言模\n模型", lines("语言模型"));
  }

  @Test
  void chineseJapaneseAndKoreanGiveWords() {
    TokenLines reader = new TokenLines(2, STOP_WORDS, OtherLanguages.all(true));
    assertEquals("神经 机器 翻译\n模型\n翻译 质量", lines(reader, null, "本文提出了神经机器翻译的模型，翻译质量。"));
    assertEquals("機械 翻訳\n品質\n評価", lines(reader, null, "機械翻訳の品質を評価する。"));
    assertEquals("기계 번역\n품질\n평가", lines(reader, null, "기계 번역의 품질을 평가한다."));
  }

  @Test
  void traditionalChineseGivesPairsOfCharacters() {
    TokenLines reader = new TokenLines(2, STOP_WORDS, OtherLanguages.all(true));
    assertEquals("機器\n器學\n學習", lines(reader, null, "機器學習"));
  }

  @Test
  void addressesWithinChineseTextAreDropped() {
    TokenLines reader = new TokenLines(2, STOP_WORDS, OtherLanguages.all(true));
    assertEquals(
        "神经 机器 翻译\n模型\n翻译 质量\n质量",
        lines(reader, null, "本文提出了神经机器翻译的模型，翻译质量。见 https://github.com/a/b 质量。"));
  }

  @Test
  void aLongFormIsReadAsItsPaperIs() {
    TokenLines reader =
        new TokenLines(
            2,
            STOP_WORDS,
            OtherLanguages.all(true),
            AbstractText.WHOLE,
            Acronyms.of(new String[] {"mg modèle génératif"}));
    assertEquals(
        "modèle génératif\nlangue\nmodèle génératif gagne",
        lines(
            reader,
            null,
            "Nous avons un modèle génératif (MG) pour la langue et le MG gagne dans les"
                + " résultats"));
  }

  @Test
  void latinWordsWithinChineseTextStay() {
    TokenLines reader = new TokenLines(2, STOP_WORDS, OtherLanguages.all(true));
    assertEquals("transformer 模型", lines(reader, null, "我们使用Transformer模型。"));
  }

  @Test
  void aPaperWithoutTextHasNoLines() {
    TokenLines reader = new TokenLines(2, STOP_WORDS, OtherLanguages.NONE);
    assertEquals("", lines(reader, null, null));
    assertEquals("", lines(reader, "", "  "));
    assertEquals("", lines(reader, "...", "\ud83d\ude00 12"));
  }

  @Test
  void aHalfPairOfSurrogatesDoesNoHarm() {
    assertEquals("before\nafter", lines("before \ud83d after"));
  }

  private static String withAcronyms(String text) {
    return lines(
        new TokenLines(
            2,
            STOP_WORDS,
            OtherLanguages.NONE,
            AbstractText.WHOLE,
            Acronyms.of(
                new String[] {
                  "mt machine translation",
                  "llm large language model",
                  "nmt neural machine translation"
                })),
        null,
        text);
  }

  @Test
  void anAcronymAndItsLongFormInBracketsAreOne() {
    assertEquals("machine translation\nhelps", withAcronyms("MT (machine translation) helps"));
    assertEquals("machine translation\nhelps", withAcronyms("machine translation (MT) helps"));
    assertEquals("large language model\nhelp", withAcronyms("LLMs (large language models) help"));
    assertEquals(
        "machine translation\nfor machine translation",
        withAcronyms("MT (for machine translation)"),
        "no definition");
    assertEquals(
        "machine translation helps\nmachine translation",
        withAcronyms("MT helps (machine translation)"),
        "not right behind");
  }

  @Test
  void acronymsJoinedByHyphensAreReadLikeOthers() {
    assertEquals("large language model based agents", withAcronyms("LLM-based agents"));
    assertEquals("multi large language model", withAcronyms("multi-LLM"));
    assertEquals("large language model generated", withAcronyms("LLM-Generated"));
    assertEquals("non-llm parsers", withAcronyms("non-LLM parsers"));
    assertEquals("non-llm parsers", withAcronyms("Non-LLM parsers"));
    assertEquals("llm-bench", withAcronyms("LLM-Bench"));
    assertEquals("mt-5 helps", withAcronyms("MT-5 helps"), "a version makes a name");
    assertEquals("un-based", withAcronyms("UN-based"), "no known acronym");
  }

  @Test
  void anAcronymMeansWhatItsPaperSays() {
    assertEquals(
        "multi task\nlearning\nmulti task wins", withAcronyms("Multi task (MT) learning. MT wins"));
  }

  @Test
  void anAcronymDefinedByAnotherIsNotCountedTwice() {
    assertEquals("neural machine translation\nwins", withAcronyms("Neural MT (NMT) wins"));
  }
}
