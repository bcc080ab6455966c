package io.github.ream.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.config.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We study how glaciers of the north lose mass and which of them are stable.
          en | The role of water in soils
          fr | Nous étudions la perte de masse des glaciers du nord et nous montrons que certains sont stables.
          fr | Un modèle pour l'analyse des systèmes de transport dans les villes
          de | Wir untersuchen, wie die Gletscher des Nordens schrumpfen und welche von ihnen stabil sind.
          es | Estudiamos cómo los glaciares del norte pierden masa y cuáles de ellos son estables en el tiempo.
          pt | Estudamos como as geleiras do norte perdem massa e quais não são estáveis ao longo do tempo.
          it | Studiamo come i ghiacciai del nord perdono massa e quali sono stabili nel corso degli anni.
          nl | Wij onderzoeken hoe de gletsjers van het noorden massa verliezen en welke niet stabiel zijn.
          sv | Vi undersöker hur glaciärerna i norr förlorar massa och vilka av dem som inte är stabila.
          da | Af de mange gletsjere taber nogle masse efter et år, hvilket ikke blev set af andre, mens vi ser på dem nu.
          fi | Tutkimme, miten pohjoisen jäätiköt menettävät massaansa ja mitkä niistä ovat vakaita, kun ne ovat vanhoja.
          hu | Azt vizsgáljuk, hogy az északi gleccserek hogyan veszítenek tömeget, és melyek azok, amelyek nem stabilak.
          tr | Kuzeydeki buzulların nasıl kütle kaybettiğini ve hangilerinin daha kararlı olduğunu bu çalışma için inceledik.
          cs | Zkoumáme, jak ledovce na severu ztrácejí hmotu a které z nich jsou stabilní, když se to mění.
          ru | Мы изучаем, как ледники севера теряют массу и какие из них не меняются.
          bg | Ние изучаваме как ледниците на север губят маса и кои от тях са стабилни през годините.
          el | Μελετάμε πώς οι παγετώνες του βορρά χάνουν μάζα και ποιοι από αυτούς είναι σταθεροί για χρόνια.
          ar | ندرس في هذا البحث كيف تفقد الأنهار الجليدية كتلتها من عام إلى آخر
          he | אנו חוקרים כיצד הקרחונים בצפון מאבדים מסה
          hi | हम अध्ययन करते हैं कि उत्तर के हिमनद कैसे द्रव्यमान खोते हैं और कौन से स्थिर हैं
          zh | 本文研究北方冰川的质量损失以及哪些冰川保持稳定。
          zh | 基于 Transformer 的大语言模型研究综述
          ja | 本研究では、北方の氷河がどのように質量を失うかを調べた。
          ko | 우리는 북쪽의 빙하가 어떻게 질량을 잃는지 연구한다.
          """)
  void aTextIsToldByItsScriptAndItsStopWords(String language, String text) {
    assertEquals(Optional.of(language), TextLanguage.of(text));
    assertTrue(Settings.Topics.TOLD_LANGUAGES.contains(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Deep residual learning
          Graph neural networks: benchmarks
          α-Fe2O3
          12 + 12 = 24
          LLaMA
          """)
  void aFewNamesTellNothing(String text) {
    assertEquals(Optional.empty(), TextLanguage.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Badamy, jak lodowce na północy tracą masę i które z nich są stabilne, gdy się to zmienia.
          Ми вивчаємо, як льодовики на півночі втрачають масу і які з них не змінюються.
          Istražujemo kako ledenjaci na sjeveru gube masu i koji od njih su stabilni, a koji nisu.
          Ми проучавамо како ледници на северу губе масу и који од њих су стабилни.
          """)
  void aLanguageWithoutAListIsNotItsNeighbour(String text) {
    assertEquals(Optional.empty(), TextLanguage.of(text));
  }

  @Test
  void theAbstractSpeaksBeforeTheTitle() {
    assertEquals(
        Optional.of("en"),
        TextLanguage.of(
            "Une étude de la perte de masse des glaciers", "We study the loss of the glaciers."));
    assertEquals(Optional.of("fr"), TextLanguage.of("Une étude de la perte des glaces", null));
    assertEquals(Optional.of("en"), TextLanguage.of("The role of water in soils", "Soil."));
    assertEquals(Optional.empty(), TextLanguage.of(null, " "));
  }

  @Test
  void formulasAndForeignNamesDoNotChangeIt() {
    assertEquals(
        Optional.of("en"),
        TextLanguage.of("We show that α + β > γ holds for the Ω of the system 東京."));
  }

  @Test
  void theSettingsMayNameEveryLanguageThatIsTold() {
    List<String> told = new ArrayList<>(LanguageWords.languages());
    told.addAll(List.of("he", "ja", "ko", "zh"));
    told.sort(null);
    assertEquals(told, Settings.Topics.TOLD_LANGUAGES);
  }
}
