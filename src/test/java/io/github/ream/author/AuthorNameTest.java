package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
  void plainNamesHaveTheirKeysWithoutFolding() {
    SplittableRandom random = new SplittableRandom(7);
    String letters = "aAbZz09 .'`-_\t(&";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertEquals(AuthorName.foldedKey(name.toString()), AuthorName.key(name.toString()));
    }
    assertNull(AuthorName.key("  III. "));
  }
}
