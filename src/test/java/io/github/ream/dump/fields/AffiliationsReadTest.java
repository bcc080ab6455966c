package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.Dumps;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Organisations are read with the author they belong to, their ids and their country. */
class AffiliationsReadTest {

  /** Author, text, ROR, OpenAlex id and country of each affiliation of the only record. */
  private static List<String> read(String dump) {
    Row record = Dumps.read(dump).get(0);
    List<String> shown = new ArrayList<>();
    Object[] rows = (Object[]) Dumps.value(record, "affiliations");
    for (Object row : rows == null ? new Object[0] : rows) {
      shown.add(((Row) row).mkString(" | "));
    }
    return shown;
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
