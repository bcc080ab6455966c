package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.Dumps;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Organisations are read with the author they belong to, their ids and their country. */
class AffiliationsReadTest {

  /** Author, text, ROR, OpenAlex id and country of each affiliation of the only record. */
  private static List<String> read(String dump) {
    return shown(dump, 0, 1, 2, 3, 4).stream().map(cells -> String.join(" | ", cells)).toList();
  }

  /** Author of each affiliation, and whether he or she is a corresponding one. */
  private static List<String> corresponding(String dump) {
    return shown(dump, 0, 5).stream().map(cells -> String.join(" ", cells)).toList();
  }

  private static List<List<String>> shown(String dump, int... fields) {
    Object[] rows = (Object[]) Dumps.value(Dumps.read(dump).get(0), "affiliations");
    return Arrays.stream(rows == null ? new Object[0] : rows)
        .map(row -> IntStream.of(fields).mapToObj(i -> String.valueOf(((Row) row).get(i))).toList())
        .toList();
  }

  @Test
  void ofOpenAlex() {
    assertEquals(
        List.of(
            "1 | University of Ponds | 04jr1s763 | I45084792 | IT",
            "1 | Kite Labs | null | null | null",
            "3 | Boat School, Leeds, UK | null | null | null",
            "4 | null | null | null | CN"),
        read(
            """
            {"id":"https://openalex.org/W1","title":"On Boats","authorships":[\
            {"author":{"display_name":"Ann Bell"},"institutions":[{"id":"https://openalex.org/I45084792",\
            "display_name":"University of Ponds","ror":"https://ror.org/04jr1s763","country_code":"IT"},\
            {"id":null,"display_name":"Kite Labs","ror":"x","country_code":"XX"}]},\
            {"author":{"display_name":"Carl Dorn"},"institutions":[]},\
            {"author":{"display_name":"Eve Fay"},"institutions":[],\
            "raw_affiliation_strings":["Boat School, Leeds, UK"]},\
            {"author":{"display_name":"Gus Hall"},"institutions":[],"countries":["CN"]}]}
            """));
  }

  @Test
  void correspondingAuthorsAreTold() {
    assertEquals(
        List.of("1 false", "2 true"),
        corresponding(
            """
            {"id":"https://openalex.org/W1","title":"On Boats","authorships":[\
            {"author":{"display_name":"Ann Bell"},"is_corresponding":false,"countries":["FR"]},\
            {"author":{"display_name":"Carl Dorn"},"is_corresponding":true,"countries":["DE"]}]}
            """));
    assertEquals(
        List.of("1 null", "2 null"),
        corresponding(
            """
            {"id":"https://openalex.org/W1","title":"On Boats","authorships":[\
            {"author":{"display_name":"Ann Bell"},"is_corresponding":false,"countries":["FR"]},\
            {"author":{"display_name":"Carl Dorn"},"is_corresponding":null,"countries":["DE"]}]}
            """));
    assertEquals(
        List.of("1 true", "2 true", "3 false"),
        corresponding(
            "<article><front><article-meta><title-group><article-title>On Boats</article-title>"
                + "</title-group><contrib-group><contrib contrib-type=\"author\""
                + " corresp=\"yes\"><name><surname>Bell</surname></name><aff>Kite"
                + " Labs</aff></contrib><contrib"
                + " contrib-type=\"author\"><name><surname>Dorn</surname></name><xref"
                + " ref-type=\"corresp\" rid=\"c1\">*</xref><aff>Univ Ponds</aff></contrib><contrib"
                + " contrib-type=\"author\"><name><surname>Fay</surname></name><aff>Boat"
                + " School</aff></contrib></contrib-group></article-meta></front></article>"));
  }

  @Test
  void addressesForCorrespondenceNameAuthorsByInitials() {
    String wos =
        """
        FN Clarivate
        VR 1.0
        PT J
        AU Bell, A
           Dörn, C
           Dorn, E
        AF Bell, Ann
           Dörn, Carl
           Dorn, Eve
        TI On Boats
        C1 [Bell, Ann; Dorn, Eve] Univ Ponds, Torquay, England.
        RP %s
        ER

        EF
        """;
    String address = "(corresponding author), Kite Labs, Oslo, Norway.";
    assertEquals(
        List.of("1 false", "3 false", "2 true"),
        corresponding(wos.formatted("Dorn, C " + address)));
    assertEquals(
        List.of("1 true", "3 true", "2 false"),
        corresponding(
            wos.formatted("Bell, A; Dorn, E " + address)
                .replace("RP ", "   [Dörn, Carl] Kite Labs, Oslo, Norway.\nRP ")));
    assertEquals(List.of("1 null", "3 null"), corresponding(wos.formatted("Hall, G " + address)));
    String scopus =
        "Authors,Author full names,Title,Year,Authors with affiliations,Correspondence"
            + " Address,DOI\n"
            + "\"Bell A.; Dorn C.\",\"Bell, Ann (57193201100); Dorn, Carl (7004212771)\",On"
            + " Boats,2020,\"Bell A., Univ Ponds, Torquay, United Kingdom; Dorn C., Kite Labs,"
            + " Oslo, Norway\",\"%s; Kite Labs, Oslo, Norway; email: c@kite.example\",10.5555/a\n";
    assertEquals(List.of("1 false", "2 true"), corresponding(scopus.formatted("C. Dorn")));
    assertEquals(List.of("1 false", "2 true"), corresponding(scopus.formatted("Dorn, C.")));
    assertEquals(List.of("1 false", "2 true"), corresponding(scopus.formatted("Dorn C.")));
  }

  private static final String OPENALEX_COLUMNS =
      "id,title,authorships.author.display_name,authorships.institutions.display_name,"
          + "authorships.institutions.id,authorships.countries,authorships.is_corresponding,"
          + "authorships.raw_affiliation_strings\nhttps://openalex.org/W1,On Boats,";

  @Test
  void ofOpenAlexAsTable() {
    String one =
        OPENALEX_COLUMNS
            + "Ann Bell|Carl Dorn|Eve Fay,Univ Ponds||Kite"
            + " Labs,https://openalex.org/I1||https://openalex.org/I2,IT|FR|,False|True|False,\"Univ"
            + " Ponds, Nice|Boat School, Lyon|Kite Labs\"\n";
    assertEquals(
        List.of(
            "1 | Univ Ponds | null | I1 | IT",
            "2 | Boat School, Lyon | null | null | FR",
            "3 | Kite Labs | null | I2 | null"),
        read(one));
    assertEquals(List.of("1 false", "2 true", "3 false"), corresponding(one));
  }

  /** Ann has two institutions and Carl one: which entry is whose is not said. */
  @Test
  void entriesOfOpenAlexThatAreNotAsManyAsAuthorsAreThePapers() {
    assertEquals(
        List.of(
            "1 | null | null | null | IT",
            "2 | null | null | null | FR",
            "null | Univ Ponds | null | I1 | null",
            "null | Kite Labs | null | I2 | null",
            "null | Boat School | null | I3 | null"),
        read(
            OPENALEX_COLUMNS
                + "Ann Bell|Carl Dorn,Univ Ponds|Kite Labs|Boat School,https://openalex.org/I1|"
                + "https://openalex.org/I2|https://openalex.org/I3,IT|FR,True|False,x|y\n"));
  }

  @Test
  void ofCrossref() {
    assertEquals(
        List.of(
            "1 | Univ Ponds | 04jr1s763 | null | FR",
            "2 | Kite Labs, Oslo, Norway | null | null | null"),
        read(
            """
            {"DOI":"10.5555/a","type":"journal-article","title":["On Boats"],"author":[\
            {"given":"Ann","family":"Bell","affiliation":[{"name":"Univ Ponds","place":["Nice, France"],\
            "id":[{"id":"https://ror.org/04jr1s763","id-type":"ROR","asserted-by":"publisher"}]}]},\
            {"given":"Carl","family":"Dorn","affiliation":[{"name":"Kite Labs, Oslo, Norway"}]}]}
            """));
  }

  @Test
  void ofPubmedAndItsTaggedText() {
    assertEquals(
        List.of("2 | Univ Ponds, Nice, France. | 04jr1s763 | null | null"),
        read(
            "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>On"
                + " Boats</ArticleTitle><AuthorList><Author><LastName>Bell</LastName>"
                + "<ForeName>Ann</ForeName></Author><Author><LastName>Dorn</LastName><AffiliationInfo><Affiliation>Univ"
                + " Ponds, Nice, France.</Affiliation><Identifier"
                + " Source=\"ROR\">https://ror.org/04jr1s763</Identifier>"
                + "</AffiliationInfo></Author></AuthorList></Article></MedlineCitation>"
                + "</PubmedArticle></PubmedArticleSet>"));
    assertEquals(
        List.of(
            "1 | Univ Ponds. | null | null | null", "2 | Kite Labs, Oslo. | null | null | null"),
        read(
            """
            PMID- 1
            TI  - On Boats
            FAU - Bell, Ann
            AU  - Bell A
            AD  - Univ Ponds.
            FAU - Dorn, Carl
            AU  - Dorn C
            AD  - Kite Labs, Oslo.
            """));
  }

  @Test
  void ofJats() {
    assertEquals(
        List.of(
            "1 | Univ Ponds, France | 04jr1s763 | null | FR",
            "2 | Univ Ponds, France | 04jr1s763 | null | FR",
            "2 | Kite Labs | null | null | null"),
        read(
            "<article><front><article-meta><title-group><article-title>On Boats</article-title>"
                + "</title-group><contrib-group><contrib contrib-type=\"author\"><name>"
                + "<surname>Bell</surname><given-names>Ann</given-names></name>"
                + "<xref ref-type=\"aff\" rid=\"a1\">1</xref></contrib>"
                + "<contrib contrib-type=\"author\"><name><surname>Dorn</surname></name>"
                + "<xref ref-type=\"aff\" rid=\"a1 a2\"/></contrib></contrib-group>"
                + "<aff id=\"a1\"><label>1</label><institution-wrap><institution-id"
                + " institution-id-type=\"ror\">https://ror.org/04jr1s763</institution-id>"
                + "<institution>Univ Ponds</institution></institution-wrap>, "
                + "<country country=\"FR\">France</country></aff><aff id=\"a2\">Kite Labs</aff>"
                + "</article-meta></front></article>"));
  }

  @Test
  void ofWebOfScienceAsTextAndAsTable() {
    List<String> expected =
        List.of(
            "1 | Univ Ponds, Dept Boats, Torquay, England. | null | null | null",
            "2 | Univ Ponds, Dept Boats, Torquay, England. | null | null | null",
            "2 | Kite Labs, Oslo, Norway. | null | null | null");
    assertEquals(
        expected,
        read(
            """
            FN Clarivate
            VR 1.0
            PT J
            AU Bell, A
               Dorn, C
            AF Bell, Ann
               Dorn, Carl
            TI On Boats
            C1 [Bell, Ann; Dorn, Carl] Univ Ponds, Dept Boats, Torquay, England.
               [Dorn, Carl] Kite Labs, Oslo, Norway.
            ER

            EF
            """));
    assertEquals(
        expected,
        read(
            "Author Full Names\tArticle Title\tAddresses\tDOI\nBell, Ann; Dorn, Carl\tOn Boats\t"
                + "[Bell, Ann; Dorn, Carl] Univ Ponds, Dept Boats, Torquay, England.;"
                + " [Dorn, Carl] Kite Labs, Oslo, Norway.\t10.5555/a\n"));
  }

  @Test
  void ofScopus() {
    assertEquals(
        List.of(
            "1 | Univ Ponds, Torquay, United Kingdom | null | null | null",
            "2 | Kite Labs, Oslo, Norway | null | null | null"),
        read(
            "Authors,Author full names,Title,Year,Affiliations,Authors with affiliations,DOI\n"
                + "\"Bell A.; Dorn C.\",\"Bell, Ann (57193201100); Dorn, Carl (7004212771)\",On"
                + " Boats,2020,\"Univ Ponds, Torquay, United Kingdom; Kite Labs, Oslo,"
                + " Norway\",\"Bell A., Univ Ponds, Torquay, United Kingdom; Dorn C., Kite Labs,"
                + " Oslo, Norway\",10.5555/a\n"));
  }

  @Test
  void ofOtherJson() {
    assertEquals(
        List.of("1 | Univ Ponds | null | null | null"),
        read(
            """
            {"paperId":"a","title":"On Boats","authors":[{"authorId":"1","name":"Ann Bell",\
            "affiliations":["Univ Ponds"]},{"authorId":"2","name":"Carl Dorn","affiliations":[]}]}
            """));
    assertEquals(
        List.of("1 | Univ Ponds | 04jr1s763 | null | null"),
        read(
            """
            {"id":"10.5555/a","type":"dois","attributes":{"doi":"10.5555/a","titles":[{"title":"On\
             Boats"}],"types":{"resourceTypeGeneral":"Text"},"creators":[{"name":"Bell, Ann",\
            "affiliation":[{"name":"Univ Ponds","affiliationIdentifier":"https://ror.org/04jr1s763",\
            "affiliationIdentifierScheme":"ROR"}]}]}}
            """));
    assertEquals(
        List.of("2 | Univ Ponds, Nice, France. | null | null | null"),
        read(
            """
            {"id":"1","source":"MED","pmid":"1","title":"On Boats","authorString":"Bell A, Dorn C.","authorList":{"author":[\
            {"fullName":"Bell A"},{"fullName":"Dorn C","authorAffiliationDetailsList":\
            {"authorAffiliation":[{"affiliation":"Univ Ponds, Nice, France."}]}}]}}
            """));
  }

  @Test
  void whereNobodySaysWhoseItIsTheOrganisationsAreThePapers() {
    assertEquals(
        List.of("null | Univ Ponds, Nice, France | null | null | null"),
        read(
            """
            TY  - JOUR
            TI  - On Boats
            AU  - Bell, Ann
            AD  - Univ Ponds, Nice, France
            ER  -
            """));
  }
}
