package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.schema.AuthorsNote;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        "Shah, U. A., Bell, A. B., Dorn, C. ! U. A. Shah; A. B. Bell; C. Dorn",
        "More, K., Bell, A. ! K. More; A. Bell",
        "[1] Ann Bell; Carl Dorn [2] ! [1] Ann Bell; Carl Dorn",
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
        "Bell, Ann, Carl Dorn, and Eva Falk ! Ann Bell; Carl Dorn; Eva Falk",
        "Bell AB, Dorn C. ! Bell AB; Dorn C",
        "Ann Bell / Carl Dorn ! Ann Bell; Carl Dorn",
        "Ann Bell • Carl Dorn ! Ann Bell; Carl Dorn",
        "By Ann Bell und Carl Dorn ! Ann Bell; Carl Dorn",
        "Santiago Ramón y Cajal ! Santiago Ramón y Cajal",
        "José Ortega y Gasset, Ann Bell ! José Ortega y Gasset; Ann Bell",
        "山田太郎・鈴木花子 ! 山田太郎; 鈴木花子",
        "김철수·이영희 ! 김철수; 이영희",
        "Иван Петров и Анна Белова ! Иван Петров; Анна Белова",
        "Ann Bell (1), Carl Dorn (1,2) ! Ann Bell; Carl Dorn",
        "Ann Bell^1, Carl Dorn^{2,3} ! Ann Bell; Carl Dorn",
        "Ann Bell<sup>a,b</sup>, Carl Dorn<sup>b</sup> ! Ann Bell; Carl Dorn",
        "Ann Bell a,b, Carl Dorn b ! Ann Bell; Carl Dorn",
        "Ann Bell (University of Alba, Newtown); Carl Dorn (Bree) ! Ann Bell; Carl Dorn",
        "Robert (Bob) Bell, Carl Dorn ! Robert (Bob) Bell; Carl Dorn",
        "Ann Bell (0000-0001-2345-6789), Carl Dorn ! Ann Bell; Carl Dorn",
        "Ann Bell <ann@bell.example>, Carl Dorn ! Ann Bell; Carl Dorn",
        "Ann Bell, MD, PhD, Carl Dorn, MPH ! Ann Bell MD PhD; Carl Dorn MPH",
        "Ann Bell, RN ! Ann Bell RN",
        "García Márquez, María, López Cruz, José ! María García Márquez; José López Cruz",
        "Ma, Wei, Li, Na, Ma, Lu ! Wei Ma; Na Li; Lu Ma",
        "Author 1, Author 2 ! Author 1; Author 2",
        "['Ann Bell' 'Carl Dorn'] ! Ann Bell; Carl Dorn",
        "('Ann Bell', 'Carl Dorn') ! Ann Bell; Carl Dorn",
        "[['Bell', 'Ann', ''], ['Dorn', 'Carl', '']] ! Ann Bell; Carl Dorn",
        "[{'given': 'Ann', 'family': 'Bell'}] ! Ann Bell",
        "[Ann Bell, Carl Dorn] ! Ann Bell; Carl Dorn",
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
        "Ann Bell and 5 others ! 6",
        "Ann Bell, Carl Dorn, and 12 other authors ! 14",
        "Ann Bell, Carl Dorn, +12 more ! 14",
        "Ann Bell, Carl Dorn (12 additional authors not shown) ! 14",
        "Ann Bell, Carl Dorn, …, Eva Falk ! 4",
        "Bell, A., Dorn, C., ... Falk, E. ! 4",
        "Bell, Ann, et al. ! 2",
        "王小明，李华等 ! 3",
        "Ann Bell, Carl Dorn, u.a. ! 3",
        "Ann Bell, Carl Dorn and co-workers ! 3",
        "Ann Bell; Carl Dorn; et al ! 3",
        "Ann Bell, Carl Dorn et alii ! 3",
        "Ann Bell, Carl Dorn y otros ! 3",
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
        "Anonymous Author(s)",
        "No author name available",
        "Author unknown",
        "n.a.",
        "Not specified",
        "Various authors",
        "佚名",
        "Anónimo",
        "Unbekannt",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Bell, Carl Dorn, on behalf of the Reed Study Group",
        "Ann Bell and Carl Dorn for the Reed Study Group",
        "Ann Bell, Carl Dorn (Reed Study Group)",
        "Ann Bell; Carl Dorn; Reed Study Group",
      })
  void aGroupBesideItsAuthorsIsANameOfItsOwn(String text) {
    DumpRecord r = line(text);

    assertEquals(List.of("Ann Bell", "Carl Dorn", "Reed Study Group"), r.authors);
    assertNull(r.nAuthors);
    assertEquals("collective_author", r.nAuthorsNote);
  }

  @Test
  void membersOfACollaborationAreNamesBesideIt() {
    List<String> names = List.of("Reed Collaboration", "Ann Bell", "Carl Dorn");

    assertEquals(names, line("Reed Collaboration: Ann Bell, Carl Dorn").authors);
    assertEquals(names, line("Reed Collaboration (Ann Bell, Carl Dorn)").authors);
  }

  @Test
  void entriesOfAPrintedListWithoutANameLeaveTheCountUnknown() {
    assertEquals("name_missing", line("['Ann Bell', None]").nAuthorsNote);
    assertEquals("name_missing", line("['Ann Bell', nan]").nAuthorsNote);
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

  /** Each form beside the separators that it can stand between. */
  @Test
  void namesWithMarksAndDegreesAndOfTwoWordsAreReadAsTheyWereMade() {
    List<Function<Name, String>> marks =
        List.of(
            Name::direct,
            n -> n.direct() + "1",
            n -> n.direct() + "¹,²",
            n -> n.direct() + "1,*",
            n -> n.direct() + " (1,2)",
            n -> n.direct() + "<sup>a,1</sup>",
            n -> n.direct() + " (0000-0001-2345-678X)",
            n -> n.direct() + " <x@made.example>",
            n -> n.direct() + " (University of Alba, Newtown)");
    List<String> separators = List.of("; ", ";", "|", ", ", " and ", " & ", " • ", " / ");
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      List<Name> names = names(random, 2 + random.nextInt(6));
      String separator = separators.get(random.nextInt(separators.size()));
      String direct = names.stream().map(Name::direct).collect(Collectors.joining("; "));
      String marked =
          names.stream()
              .map(n -> marks.get(random.nextInt(marks.size())).apply(n))
              .collect(Collectors.joining(separator));
      assertEquals(direct, String.join("; ", line(marked).authors), marked);

      String printed =
          names.stream()
              .map(n -> '"' + n.direct() + '"')
              .collect(Collectors.joining(", ", "[", "]"));
      assertEquals(direct, String.join("; ", line(printed).authors), printed);

      String degrees =
          names.stream()
              .map(n -> n.direct() + List.of("", ", PhD", ", MD, MPH").get(random.nextInt(3)))
              .collect(Collectors.joining(", "));
      assertEquals(names.size(), line(degrees).nAuthors, degrees);

      String twoLastNames =
          names.stream()
              .map(n -> n.last() + " Roe, " + n.first())
              .collect(Collectors.joining(", "));
      assertEquals(
          names.stream().map(n -> n.first() + " " + n.last() + " Roe").toList(),
          line(twoLastNames).authors,
          twoLastNames);

      int others = 1 + random.nextInt(20);
      String cut = direct.replace("; ", ", ") + " and " + others + " others";
      assertEquals(names.size() + others, line(cut).nAuthorsAtLeast, cut);
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

  @Test
  void longTextsAreReadInTimeAndWithoutASecondStack() {
    String[] texts = {
      "Bell AB, ".repeat(3_000) + "Dorn C.",
      "Ann Bell (1), Carl Dorn (2) (" + "(1) Univ Ponds, ".repeat(400) + "(2) ETH Zurich)",
      "['" + "a".repeat(50_000) + "']",
      "Ann Bell" + ", ".repeat(50_000),
      "Ann Bell" + " ".repeat(50_000) + "Dorn",
      "a".repeat(50_000) + " @",
      "a@" + "b.".repeat(20_000),
      "Ann Bell" + "1,".repeat(20_000) + "Carl",
      "Ann Bell a" + ",b".repeat(20_000) + " Carl",
      "Ann Bell<sup>".repeat(5_000),
      "<sup>1</sup>\n<sup>2</sup>",
      ", and Bell\nDorn, C",
      "",
      " , ; | ",
    };
    for (String text : texts) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> new AuthorList().addAll(text, CleanText.ANY),
          text.substring(0, Math.min(30, text.length())));
    }
  }

  @Test
  void aListOfThousandsOfNamesWithInitialsIsWhole() {
    AuthorList authors = new AuthorList();
    StringBuilder text = new StringBuilder("Dorn C");
    for (int i = 0; i < 2_000; i++) {
      text.append(", Bell")
          .append(Character.toString('a' + i % 26))
          .append(i / 26 % 2 == 0 ? "" : "o")
          .append(" A");
    }
    authors.addAll(text + ".", CleanText.ANY);
    assertEquals(2_001, authors.size());
  }

  @Test
  void aNameTooLongForAPersonLeavesTheNumberUnknown() {
    DumpRecord r = new DumpRecord();
    AuthorList authors = new AuthorList();
    authors.add("Ann Bell", CleanText.ANY);
    authors.add("x".repeat(500), CleanText.ANY);
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    assertNull(r.nAuthors);
  }

  @Test
  void aListGivenTwiceNamesItsCorrespondingAuthorOnce() {
    DumpRecord r = new DumpRecord();
    AuthorList authors = new AuthorList();
    for (int i = 0; i < 2; i++) {
      authors.add("Ann Bell", CleanText.ANY);
      authors.affiliate("Kite School", CleanText.ANY);
      authors.markCorresponding();
      authors.add("Carl Dorn", CleanText.ANY);
      authors.affiliate("Harbour Institute", CleanText.ANY);
    }
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    assertEquals(
        List.of("1 true", "2 false"),
        r.affiliations.stream().map(at -> at.author() + " " + at.corresponding()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Bell im Namen der Reed Study Group",
        "ANN BELL ON BEHALF OF THE REED STUDY GROUP",
        "Ann Bell, for and on behalf of the Reed Study Group",
        "Ann Bell pour le compte du Reed Study Group",
      })
  void whoWritesForAGroupIsNamedBesideIt(String text) {
    DumpRecord r = new DumpRecord();
    AuthorList authors = new AuthorList();
    authors.addAll(text, CleanText.ANY);
    authors.giveTo(r, AuthorsNote.NOT_GIVEN);
    assertEquals(
        "ann bell; reed study group", String.join("; ", r.authors).toLowerCase(Locale.ROOT));
    assertEquals("collective_author", r.nAuthorsNote);
  }
}
