package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorPlacesTest {
  @Test
  void aListInAnotherOrderIsNotReadByPlaces() {
    AuthorPlaces places = new AuthorPlaces(List.of("Li Wang", "Wei Wang"));
    assertEquals(2, places.of("Wei Wang", 1));
    assertEquals(1, places.of("Li Wang", 2));
    places = new AuthorPlaces(List.of("Ana de Lima", "Maria de Souza"));
    assertEquals(2, places.of("Maria de Souza", 1));
  }

  @Test
  void namesMayBeWrittenOtherwise() {
    AuthorPlaces places = new AuthorPlaces(List.of("A. Bell", "Carl Dorn", "E. Dorn"));
    assertEquals(1, places.of("Ann Bell", 1));
    assertEquals(2, places.of("C. Dorn", 2));
    assertNull(places.of("F. Dorn", 1), "two have that name");
    assertNull(places.of("Gil Ede", 3));
  }
}
