package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AuthorNameTest {

  @Test
  void orderAccentsCaseAndPunctuationDoNotMatter() {
    assertEquals("jose garcia marquez", AuthorName.key("García-Márquez, José"));
    assertEquals("jose garcia marquez", AuthorName.key("  José  GARCÍA MÁRQUEZ. "));
    assertEquals("jose garcia marquez", AuthorName.key("Jose\u0301 Garci\u0301a-Ma\u0301rquez"));
    assertEquals("conor oneil", AuthorName.key("O’Neil, Conor"));
    assertEquals("lukasz strasse", AuthorName.key("Łukasz Straße"));
    assertEquals("martin luther king", AuthorName.key("King, Martin Luther, Jr."));
  }

  @Test
  void otherScriptsKeepTheirMarks() {
    assertEquals("山田 太郎", AuthorName.key("山田　太郎"));
    assertEquals("김철수", AuthorName.key("김철수"));
    assertNotEquals(AuthorName.key("が"), AuthorName.key("か"));
  }

  @Test
  void anInitialIsNotTheFullName() {
    assertNotEquals(AuthorName.key("J. Smith"), AuthorName.key("Jane Smith"));
    assertEquals("j smith", AuthorName.key("Smith, J."));
  }

  @Test
  void whatHoldsNoLetterIsNoName() {
    assertNull(AuthorName.key(" - , "));
    assertNull(AuthorName.key(""));
    assertNull(AuthorName.key(null));
  }

  @Test
  void lettersFoldAlikeInEveryWriting() {
    assertEquals("thora bjorg", AuthorName.key("Þóra Björg"));
    assertEquals("thora bjorg", AuthorName.key("Thora Bjorg"));
    assertEquals("sigurdur aegisson", AuthorName.key("Sigurður Ægisson"));
    for (String quote : List.of("'", "’", "‘", "ʼ", "`", "´", "ʻ", "′")) {
      assertEquals("conor oneil", AuthorName.key("O" + quote + "Neil, Conor"), quote);
      assertEquals("saadi hasan", AuthorName.key("Sa" + quote + "adi Hasan"), quote);
    }
    assertEquals("йорг", AuthorName.key("Йорг").replace("и", "й"));
  }

  @Test
  void titlesSuffixesAndDegreesAreLeftOutInBothOrders() {
    for (String name :
        List.of(
            "John Adam Smith",
            "John Adam Smith Jr",
            "John Adam Smith Jr.",
            "John Adam Smith, Jr.",
            "Smith, John Adam",
            "Smith, John Adam, Jr.",
            "Smith, John Adam Jr.",
            "Smith Jr., John Adam",
            "Smith, Jr., John Adam",
            "JOHN ADAM SMITH SR.",
            "John Adam Smith II",
            "John Adam Smith III",
            "Smith III, John Adam",
            "Smith, John Adam IV",
            "John Adam Smith, PhD",
            "John Adam Smith, Ph.D.",
            "John Adam Smith Ph. D.",
            "John Adam Smith PhD",
            "Smith, John Adam, PhD",
            "Smith, John Adam, M.D., Ph.D.",
            "John Adam Smith, MD",
            "John Adam Smith MD",
            "John Adam Smith M.D.",
            "John Adam Smith, MD, PhD",
            "John Adam Smith MD PhD",
            "John Adam Smith, Jr., MD",
            "Dr. John Adam Smith",
            "Prof. Dr. John Adam Smith",
            "Smith, Dr. John Adam",
            "Smith, John Adam, MA",
            "John Adam Smith, M.Sc.")) {
      assertEquals("john adam smith", AuthorName.key(name), name);
    }
  }

  @Test
  void whatMayBeAnInitialOrALastNameStays() {
    assertEquals("md smith", AuthorName.key("Smith, MD"));
    assertEquals("smith md", AuthorName.key("Smith MD"));
    assertEquals("smith m d", AuthorName.key("Smith M.D."));
    assertEquals("de souza md", AuthorName.key("de Souza MD"));
    assertEquals("ma", AuthorName.key("Ma"));
    assertEquals("jun ma", AuthorName.key("Ma, Jun"));
    assertEquals("jr", AuthorName.key("Jr."));
    assertEquals("john smith v", AuthorName.key("John Smith V"));
    assertEquals("md rahman", AuthorName.key("Md Rahman"));
    assertEquals("md abdul karim", AuthorName.key("Karim, Md. Abdul"));
  }

  @Test
  void plainNamesHaveTheirKeysWithoutFolding() {
    SplittableRandom random = new SplittableRandom(7);
    String letters = "aAbZz09 .'`-_\t(&dDmMrRjJsSiI";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertEquals(AuthorName.foldedKey(name.toString()), AuthorName.key(name.toString()));
    }
    assertEquals("iii", AuthorName.key("  III. "));
  }
}
