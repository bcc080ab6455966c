package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class TextAnalyzerTest {
  private static final StructType SCHEMA =
      new StructType().add("title", DataTypes.StringType).add("abstract", DataTypes.StringType);

  private static Dataset<Row> papers(SparkSession session, String... texts) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(RowFactory.create(null, text));
    }
    return session.createDataFrame(rows, SCHEMA);
  }

  private static Settings.Text settings(String... keysAndValues) {
    Map<String, String> overrides = new HashMap<>();
    overrides.put("text.phrases.min-count", "3");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      overrides.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return SettingsReader.with(overrides).text();
  }

  private static TextAnalyzerModel fitted;

  /** The corpus fitted once. */
  private static synchronized TextAnalyzerModel fitted(SparkSession session) {
    if (fitted == null) {
      fitted = TextAnalyzer.of(settings()).fit(papers(session, CORPUS).coalesce(1));
    }
    return fitted;
  }

  private static List<String> terms(TextAnalyzerModel model, SparkSession session, String text) {
    return model.transform(papers(session, text)).head().getList(2);
  }

  private static final String[] CORPUS = {
    "Language models of proteins. The transformer reads proteins.",
    "A language model with a transformer; large language models and the protein.",
    "Transformers and language models. Large language models read news.",
    "The bias of a language model, and of large language models. New biases.",
    "Trees grow. Trees fall. Rivers flow. Rivers rise. Protein folds.",
  };

  @Test
  void pluralsFoldToSingularsThatOccur(SparkSession session) {
    TextAnalyzerModel model = fitted(session);
    Map<String, String> folding = model.singularOfPlural();
    assertEquals("transformer", folding.get("transformers"));
    assertEquals("model", folding.get("models"));
    assertEquals("protein", folding.get("proteins"));
    assertEquals("bias", folding.get("biases"));
    assertFalse(folding.containsKey("news"));
    assertFalse(folding.containsKey("bias"));
    // No tree and no river occurs.
    assertFalse(folding.containsKey("trees"));
    assertEquals(List.of("transformer", "trees"), terms(model, session, "transformers; trees"));
  }

  @Test
  void theLastPartOfAHyphenatedTermFolds(SparkSession session) {
    TextAnalyzerModel model = fitted(session);
    assertEquals(List.of("vision-transformer"), terms(model, session, "vision-transformers"));
  }

  @Test
  void frequentPhrasesAreFoundPassByPass(SparkSession session) {
    TextAnalyzerModel model = fitted(session);
    assertTrue(model.phraseList().contains("language model"), model.phraseList()::toString);
    assertTrue(model.phraseList().contains("large language model"), model.phraseList()::toString);
    assertEquals(
        List.of("large language model", "language model", "protein"),
        terms(model, session, "Large language models, a language model, a protein."));
  }

  @Test
  void aFragmentOfALongerPhraseIsNone(SparkSession session) {
    assertFalse(fitted(session).phraseList().contains("large language"));
  }

  @Test
  void aPhraseDoesNotReachAcrossPunctuationOrStopWords(SparkSession session) {
    TextAnalyzerModel model = fitted(session);
    assertEquals(
        List.of("language", "model", "language", "model"),
        terms(model, session, "language. Model. Language of the model."));
  }

  @Test
  void phrasesAndPluralsCanBeTurnedOff(SparkSession session) {
    Settings.Text off = settings("text.phrases.max-words", "1", "text.plural-folding", "false");
    TextAnalyzerModel model = TextAnalyzer.of(off).fit(papers(session, CORPUS));
    assertEquals(List.of("language", "models"), terms(model, session, "language models"));
  }

  @Test
  void wordsOfAnyAbstractAreLeftOut(SparkSession session) {
    TextAnalyzerModel model = fitted(session);
    String text = "In this paper we propose a novel protein; the results show its performance.";
    assertEquals(List.of("protein"), terms(model, session, text));
    Settings.Text all = settings("text.boilerplate-words", "false", "text.stop-words", "false");
    assertEquals(Set.of(), StopWords.everywhere(all));
    assertEquals(Set.of(), StopWords.outsidePhrases(all));
  }

  @Test
  void extraStopWordsAreReadLikeText() {
    Settings.Text extra =
        settings("text.extra-stop-words", "Prot\u00e9in, other", "text.stop-words", "false");
    assertTrue(StopWords.everywhere(extra).contains("protein"));
  }

  @Test
  void whatIsLearnedDoesNotDependOnOrderOrPartitions(SparkSession session) {
    Dataset<Row> corpus = papers(session, CORPUS);
    TextAnalyzerModel one = fitted(session);
    TextAnalyzerModel other =
        TextAnalyzer.of(settings()).fit(corpus.orderBy("abstract").repartition(5));
    assertEquals(one.singularOfPlural(), other.singularOfPlural());
    assertEquals(one.phraseList(), other.phraseList());
  }

  @Test
  void aSavedModelReadsTextTheSameWay(SparkSession session, @TempDir Path folder) throws Exception {
    TextAnalyzerModel model = fitted(session);
    model.write().save(folder.resolve("analyzer").toString());
    TextAnalyzerModel loaded = TextAnalyzerModel.load(folder.resolve("analyzer").toString());
    assertEquals(model.phraseList(), loaded.phraseList());
    assertEquals(
        model.transform(papers(session, CORPUS)).collectAsList(),
        loaded.transform(papers(session, CORPUS)).collectAsList());
  }

  @Test
  void noTextIsNoTerms(SparkSession session) {
    TextAnalyzerModel model =
        TextAnalyzer.of(settings()).fit(papers(session, null, "", "   ", "12 of the"));
    assertEquals(
        List.of(List.of(), List.of(), List.of(), List.of()),
        model.transform(papers(session, null, "", "   ", "12 of the")).collectAsList().stream()
            .map(row -> row.getList(2))
            .toList());
  }

  @Test
  void aMissingColumnIsNamed(SparkSession session) {
    Dataset<Row> wrong = papers(session, "x").drop("abstract");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> TextAnalyzer.of(settings()).fit(wrong));
    assertTrue(e.getMessage().contains("column abstract must be a string"), e.getMessage());
  }

  @Test
  void sentencesThatManyAbstractsShareAtTheirEndsAreNotRead(SparkSession session) {
    String line = " Deposited in the Repository of Northern Records, no. ";
    String[] texts = new String[RecurringSentences.FEWEST_ABSTRACTS + 15];
    for (int i = 0; i < RecurringSentences.FEWEST_ABSTRACTS; i++) {
      texts[i] = "Valley " + "abcdefghijklmn".charAt(i) + " holds a glacier." + line + i + ".";
    }
    for (int i = RecurringSentences.FEWEST_ABSTRACTS; i < texts.length; i++) {
      texts[i] = "Copies of one abstract stay. They say the same.";
    }
    TextAnalyzerModel model =
        TextAnalyzer.of(settings()).fit(papers(session, texts).repartition(3));
    assertEquals(
        List.of("deposited in the repository of northern records no"),
        List.of(model.getOrDefault(model.recurringSentences())));
    assertEquals(List.of("glaciers", "melt"), terms(model, session, "Glaciers melt." + line + "9"));
    assertEquals(
        List.of("glacier", "valley"),
        terms(
            model, session, "Glacier of the valley. \u00a9 2020 Ice Press. All rights reserved."));

    Settings.Text whole = settings("text.boilerplate-words", "false");
    assertTrue(
        terms(TextAnalyzer.of(whole).fit(papers(session, texts)), session, texts[0])
            .contains("repository"));
  }

  private static String[] definingAcronyms() {
    List<String> texts = new ArrayList<>();
    for (String thing : List.of("rivers", "stones", "forests", "glaciers", "harbours")) {
      texts.add("Machine translations (MT) of " + thing + ". We like MT.");
      texts.add("Of " + thing + " by machine learning (ML).");
      texts.add("Of " + thing + " in all of the dunes (AD).");
    }
    for (String thing : List.of("comets", "tunnels", "corals", "ledgers", "tremors")) {
      texts.add("Of " + thing + " by meta learning (ML).");
    }
    texts.add("Point clouds (PC) of a comet, and one machine translation.");
    return texts.toArray(String[]::new);
  }

  @Test
  void acronymsCountAsWhatMostPapersSayTheyAre(SparkSession session, @TempDir Path folder)
      throws Exception {
    TextAnalyzerModel model =
        TextAnalyzer.of(settings()).fit(papers(session, definingAcronyms()).coalesce(2));
    assertEquals(List.of("machine translation", "comet"), terms(model, session, "MT of comets"));
    assertEquals(
        List.of("machine translation"),
        terms(model, session, "Machine translation (MT)"),
        "a definition counts once");
    assertEquals(List.of("ml"), terms(model, session, "ML"), "two things are called so");
    assertEquals(List.of("pc"), terms(model, session, "PC"), "one paper is too few");
    assertEquals(List.of("ad"), terms(model, session, "an AD"), "one word of four is not it");
    assertEquals(List.of("mt"), terms(model, session, "mt"), "no capitals, no acronym");
    assertEquals(Map.of("machine translation", "mt"), model.acronymOfTerm());
    String saved = folder.resolve("model").toString();
    model.save(saved);
    assertEquals(
        List.of("machine translation"),
        terms(TextAnalyzerModel.load(saved), session, "MTs"),
        "a saved model reads acronyms alike");
  }

  @Test
  void acronymsAreThoseOfThePapersHoweverTheyComeInPartitions(SparkSession session) {
    Dataset<Row> papers = papers(session, definingAcronyms());
    Map<String, String> one = TextAnalyzer.of(settings()).fit(papers.coalesce(1)).acronymOfTerm();
    Map<String, String> more =
        TextAnalyzer.of(settings()).fit(papers.repartition(3)).acronymOfTerm();
    assertEquals(one, more);
    assertEquals(
        Map.of(), TextAnalyzer.of(settings("text.acronyms", "false")).fit(papers).acronymOfTerm());
  }
}
