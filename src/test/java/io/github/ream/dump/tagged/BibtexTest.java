package io.github.ream.dump.tagged;

import static io.github.ream.dump.Dumps.only;
import static io.github.ream.dump.Dumps.read;
import static io.github.ream.dump.Dumps.show;
import static io.github.ream.dump.Dumps.titlesOrReasons;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BibTeX as reference managers, publishers and people write it. */
class BibtexTest {

  @Test
  void aFileMayBeginWithAnEntryThatIsNoPaper() {
    String bib =
        "@video{v1,\n  title = {Boats, filmed},\n"
            + "  note = {x},\n".repeat(10)
            + "}\n@article{a1, title = {On Boats}, author = {Bell A, Dorn C}}\n";
    List<Row> rows = read(bib);
    assertEquals(List.of("not_a_paper", "On Boats"), titlesOrReasons(rows));
    assertEquals("2", show(rows.get(1), "n_authors"));
  }

  @Test
  void anEntryWithNamesOfMonthsBracesAndAccents() {
    String bib =
        """
        % This file was created by hand.
        @string{jboats = "Journal of {Boats}"}

        @Article{bell2021,
          author   = {Bell, Ann B. and {\\"O}zge {von Dorn} and Fox, Jr., Eve and M{\\"u}ller, J{\\'o}n},
          title    = {{On} {iPaper} Boats: {A} na{\\"\\i}ve Study of \\emph{Folding}},
          journal  = jboats # " and Ships",
          year     = 2021,
          month    = "3~" # may,
          doi      = {10.5555/boats\\_6},
          abstract = {We fold 5\\% of them. They
                      float at $x_1 < 2$.},
        }
        """;

    assertEquals(
        "bibtex | On iPaper Boats: A naïve Study of Folding | We fold 5% of them. They float at x_1"
            + " < 2. | [Ann B. Bell, Özge von Dorn, Eve Fox Jr., Jón Müller] | 4 | Journal of Boats"
            + " and Ships | 10.5555/boats_6 | 2021 | 5 | 3",
        only(
            bib,
            "source_format",
            "title",
            "abstract",
            "authors",
            "n_authors",
            "venue",
            "doi",
            "date_year",
            "date_month",
            "date_day"));
  }

  @Test
  void anEntryInheritsDateAndVenueFromTheOneItRefersTo() {
    List<Row> rows =
        read(
            """
            @inproceedings{a, title = {On Boats}, author = {Bell, Ann}, crossref = {Harbour19}}
            @inproceedings{b, title = {On Kites}, year = 2020, booktitle = {Own}, crossref = "harbour19"}
            @incollection{c, title = {On Rafts}, crossref = {nowhere}}
            @proceedings{harbour19, title = {The Harbour Conference}, editor = {Dorn, C.}, year = 2019, month = jul}
            @book{d, title = {All Boats}, year = 2001}
            @inbook{e, title = {Some Boats}, crossref = {d}}
            """);

    assertEquals(
        List.of(
            "On Boats | The Harbour Conference | 2019 | 7 | 1",
            "On Kites | Own | 2020 | null | null",
            "On Rafts | null | null | null | null",
            "null | null | null | null | null",
            "All Boats | null | 2001 | null | null",
            "Some Boats | All Boats | 2001 | null | null"),
        rows.stream()
            .map(row -> show(row, "title", "venue", "date_year", "date_month", "n_authors"))
            .toList());
  }

  @Test
  void oneBrokenEntryIsOneReject() {
    List<Row> rows =
        read(
            """
            @article{a, title = {The first}, year = 2020}
            @article{b,
              title = {The second {never closed},
              author = {Bell, Ann},
            }
            @article{c,
              title = {The third},
            }
            @inproceedings(d, title = "The {"}fourth{"}", author = "Bell, Ann")
            @misc{e, author = {Bell, Ann}}
            @article{f, title = {The sixth}, abstract = {cut
            """);

    assertEquals(
        List.of("The first", "malformed", "The third", "The \"fourth\"", "no_title", "malformed"),
        titlesOrReasons(rows));
  }

  @Test
  void commentsAndPreamblesAreNoRecordsAndSetsNoPapers() {
    List<Row> rows =
        read(
            """
            Boats
            EXPORT DATE: 01 May 2021

            @comment{jabref-meta: databaseType:bibtex;}
            @preamble{"\\newcommand{\\x}{y}"}
            @ARTICLE{Bell2021, title={On boats}, author={Bell, A. and Dorn, C.}}
            @set{s, entryset = {a,b}}
            @proceedings{p, title = {Proceedings of Boats}}
            @software{w, title = {Boat folder}}
            @article{only, }
            """);

    assertEquals(
        List.of("On boats", "not_a_paper", "not_a_paper", "not_a_paper", "no_title"),
        titlesOrReasons(rows));
  }

  @Test
  void severalEntriesOnOneLine() {
    assertEquals(
        List.of("The first", "The second"),
        titlesOrReasons(read("@misc{a, title={The first}} @misc{b, title={The second}}\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{Bell}, A. and {Dorn}, C.; [A. Bell, C. Dorn]; null",
        "Bell, Ann and others; [Ann Bell]; truncated_list",
        "{Boat Study Group}; [Boat Study Group]; collective_author",
        "{{Boats and Ships Inc.}}; [Boats and Ships Inc.]; collective_author",
        "Ann Bell AND Carl Dorn; [Ann Bell, Carl Dorn]; null",
        "Ann Bell, Carl Dorn, Eve Fox; [Ann Bell, Carl Dorn, Eve Fox]; null",
        "{Bell, Ann and Dorn, Carl}; [Ann Bell, Carl Dorn]; null",
        "Ludwig von Dorn; [Ludwig von Dorn]; null",
        "{\\c{C}}etin, {\\O}ye; [Øye Çetin]; null"
      })
  void authors(String field, String names, String note) {
    assertEquals(
        names + " | " + note,
        only("@misc{a, title={T of boats}, author={" + field + "}}", "authors", "n_authors_note"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "date = {2020-05-03}; 2020 | 5 | 3",
        "date = {2020-05/2020-06}, year = 2020; 2020 | null | null",
        "year = {2020}, month = {5}, day = {3}; 2020 | 5 | 3",
        "year = {2020}, month = {{MAY 3}}; 2020 | 5 | 3",
        "year = {2020}, month = may; 2020 | 5 | null",
        "year = {2020}, month = {January}; 2020 | 1 | null",
        "year = {in press}; null | null | null",
        "year = {c2019}; 2019 | null | null"
      })
  void dates(String fields, String date) {
    assertEquals(
        date,
        only(
            "@misc{a, title={T of boats}, " + fields + "}", "date_year", "date_month", "date_day"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "eprint = {2401.00001}, archivePrefix = {arXiv}; null | 2401.00001",
        "eprint = {arXiv:2401.00001v2}; null | 2401.00001",
        "journal = {CoRR}, volume = {abs/2401.00001}; null | 2401.00001",
        "journal = {arXiv preprint arXiv:2401.00001}; null | 2401.00001",
        "url = {https://arxiv.org/abs/2401.00001}; null | 2401.00001",
        "eprint = {12345678}, eprinttype = {pubmed}; null | null",
        "url = {https://doi.org/10.5555/a.b}; 10.5555/a.b | null",
        "doi = {https://doi.org/10.5555/A\\_b}; 10.5555/a_b | null"
      })
  void identifiers(String fields, String ids) {
    assertEquals(ids, only("@misc{a, title={T of boats}, " + fields + "}", "doi", "arxiv_id"));
  }

  @Test
  void aTextThatQuotesAnEntryIsNoBibtex() {
    assertEquals(
        "unknown_format",
        only("# Boats\n\nHow to cite:\n```\n@article{a, title={On boats}}\n```\n", "reason"));
    assertEquals("unknown_format", only("@dataclass(frozen=True)\nclass Boat:\n", "reason"));
  }

  @Test
  void anEntryStandsWhereItBegins() {
    List<Row> rows = read("% é\n@misc{a, title={The first}}\n  @misc{b,\n title={The second}}\n");

    assertEquals("5 | 1", show(rows.get(0), "byte_offset", "position"));
    assertEquals("35 | 2", show(rows.get(1), "byte_offset", "position"));
  }
}
