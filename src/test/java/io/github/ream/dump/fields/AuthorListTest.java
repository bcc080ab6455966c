package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.schema.AuthorsNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorListTest {
  private record Name(String first, String last) {
    String direct() {
      return first + " " + last;
    }

    String turned() {
      return last + ", " + first;
    }

    String initialsLast() {
      return last + ", " + first.charAt(0) + ".";
    }
  }

  private static DumpRecord line(String text) {
    DumpRecord r = new DumpRecord();
    AuthorList authors = new AuthorList();
    authors.addAll(text, CleanText.ANY);
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    return r;
  }

  private static DumpRecord list(String... names) {
    DumpRecord r = new DumpRecord();
    AuthorList authors = new AuthorList();
    for (String name : names) {
      authors.add(name, CleanText.ANY);
    }
    authors.giveTo(r, AuthorsNote.EMPTY_LIST);
    return r;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Bell, Ann, Dorn, Carl ! Ann Bell; Carl Dorn",
        "van der Berg, Ann, Dorn, Carl M. ! Ann van der Berg; Carl M. Dorn",
        "Ann Bell|Carl Dorn|Eva Falk ! Ann Bell; Carl Dorn; Eva Falk",
        "Ann Bell1,2, Carl Dorn2 ! Ann Bell; Carl Dorn",
        "Ann Bell*, Carl Dorn† and Eva Falk ! Ann Bell; Carl Dorn; Eva Falk",
        "王小明, 李华 ! 王小明; 李华",
        "王小明、李华 ! 王小明; 李华",
        "王小明；李华，赵云 ! 王小明; 李华,赵云",
        "['Ann Bell', 'Carl Dorn'] ! Ann Bell; Carl Dorn",
        "['Bell, Ann', 'Dorn, Carl'] ! Ann Bell; Carl Dorn",
        "[{'name': 'Ann Bell'}, {'name': \"Carl O'Dorn\"}] ! Ann Bell; Carl O'Dorn",
        "[\"Ann Bell\", \"Carl Dorn\"] ! Ann Bell; Carl Dorn",
        "Smith, J., Doe, K. ! J. Smith; K. Doe",
        "Ann Bell, Jr., Carl Dorn, PhD ! Ann Bell Jr.; Carl Dorn PhD",
        "Bell, Ann ! Ann Bell",
        "Ann Bell, Carl Dorn ! Ann Bell; Carl Dorn",
      })
  void aLineIsTheNamesInIt(String text, String names) {
    DumpRecord r = line(text);

    assertEquals(names, String.join("; ", r.authors));
    assertEquals(r.authors.size(), r.nAuthors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Bell, Ann and Dorn, Carl and others ! 3",
        "A Bell, C Dorn… ! 3",
        "A Bell, C Dorn... ! 3",
        "Ann Bell, Carl Dorn et al. ! 3",
        "Ann Bell and 5 others ! 2",
        "Ann Bell; Carl Dorn; et al ! 3",
      })
  void aCutLineTellsHowManyAuthorsThereAreAtLeast(String text, int least) {
    DumpRecord r = line(text);

    assertNull(r.nAuthors);
    assertEquals("truncated_list", r.nAuthorsNote);
    assertEquals(least, r.nAuthorsAtLeast);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nan",
        "N/A",
        "Unknown",
        "Anonymous",
        "Anonymous authors",
        "Paper under double-blind review",
        "[No authors listed]",
        ".",
        "-",
        "None",
      })
  void whatNamesNobodyIsNoAuthor(String text) {
    assertNull(line(text).nAuthors, text);
    assertNull(line(text).authors, text);
    assertNull(list(text).nAuthors, text);
  }

  @Test
  void anEntryWithoutANameLeavesTheCountUnknownAndTheNamesKnown() {
    DumpRecord r = list("Ann Bell", null);

    assertNull(r.nAuthors);
    assertEquals("name_missing", r.nAuthorsNote);
    assertEquals(List.of("Ann Bell"), r.authors);
  }

  @Test
  void suffixesAndDegreesAreNoAuthors() {
    assertEquals(1, list("Ann Bell", "Jr").nAuthors);
    assertEquals(2, list("Ann Bell", "PhD", "Carl Dorn", ".").nAuthors);
  }

  @Test
  void linesOfEveryFormGiveTheNamesTheyWereMadeOf() {
    List<Function<Name, String>> forms = List.of(Name::direct, Name::turned, Name::initialsLast);
    BinaryOperator<String> semicolons = (a, b) -> a + "; " + b;
    BinaryOperator<String> bars = (a, b) -> a + "|" + b;
    BinaryOperator<String> commas = (a, b) -> a + ", " + b;
    BinaryOperator<String> ands = (a, b) -> a + " and " + b;
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      List<Name> names = names(random, 2 + random.nextInt(6));
      Function<Name, String> form = forms.get(random.nextInt(forms.size()));
      BinaryOperator<String> join = List.of(semicolons, bars, commas, ands).get(random.nextInt(4));
      String text = names.stream().map(form).reduce(join).orElseThrow();

      DumpRecord r = line(text);

      assertEquals(names.size(), r.nAuthors, text);
      assertEquals(
          names.stream().map(Name::last).collect(Collectors.toSet()),
          r.authors.stream().map(a -> lastOf(a, names)).collect(Collectors.toSet()),
          text);
    }
  }

  private static String lastOf(String written, List<Name> names) {
    return names.stream()
        .map(Name::last)
        .filter(last -> Arrays.asList(written.split("[ ,]+")).contains(last))
        .findFirst()
        .orElse(written);
  }

  /** Names of which no two share a part. */
  private static List<Name> names(Random random, int n) {
    List<String> firsts =
        new ArrayList<>(List.of("Ann", "Carl", "Eva", "Li", "Ngozi", "José", "Ida"));
    List<String> lasts =
        new ArrayList<>(List.of("Bell", "Dorn", "Falk", "Øst", "O'Hara", "Ngata", "Kim"));
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      names.add(
          new Name(
              firsts.remove(random.nextInt(firsts.size())),
              lasts.remove(random.nextInt(lasts.size()))));
    }
    return names;
  }
}
