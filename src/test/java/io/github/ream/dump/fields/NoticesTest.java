package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.ream.dump.Dumps;
import org.junit.jupiter.api.Test;

/** What formats say of notices. */
class NoticesTest {
  private static final String[] COLUMNS = {"notice", "notice_about", "noticed", "withdrawn"};

  private static String crossref(String more) {
    return Dumps.only(
        """
        {"DOI":"10.5555/x","type":"journal-article","title":["On Boats"],"issued":{"date-parts":[[2020]]}%s}
        """
            .formatted(more),
        COLUMNS);
  }

  private static String pubmed(String types, String references) {
    return Dumps.only(
        """
        <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>On Boats</ArticleTitle>
        <ELocationID EIdType="doi">10.5555/x</ELocationID><PublicationTypeList>%s</PublicationTypeList></Article>
        <CommentsCorrectionsList>%s</CommentsCorrectionsList></MedlineCitation></PubmedArticle></PubmedArticleSet>
        """
            .formatted(types, references),
        COLUMNS);
  }

  private static String jats(String type, String related) {
    return Dumps.only(
        """
        <article article-type="%s" xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta>
        <article-id pub-id-type="doi">10.5555/x</article-id>
        <title-group><article-title>On Boats</article-title></title-group>
        <related-article related-article-type="%s" ext-link-type="doi" xlink:href="10.5555/Y"/>
        </article-meta></front></article>
        """
            .formatted(type, related),
        COLUMNS);
  }

  @Test
  void jatsNamesTheArticleThatANoticeIsAbout() {
    assertEquals(
        "correction | [10.5555/y] | null | false", jats("correction", "corrected-article"));
    assertEquals(
        "retraction | [10.5555/y] | null | false", jats("retraction", "retracted-article"));
    assertEquals("concern | [10.5555/y] | null | false", jats("editorial", "object-of-concern"));
    assertEquals(
        "null | null | [correction] | false", jats("research-article", "correction-forward"));
    assertEquals(
        "null | null | [retraction] | true", jats("research-article", "retraction-forward"));
    assertEquals("null | null | null | false", jats("research-article", "corrected-article"));
    assertEquals("null | null | null | false", jats("research-article", "companion"));
  }

  @Test
  void crossrefsXmlNamesTheDoiThatIsUpdated() {
    assertEquals(
        "retraction | [10.5555/y] | null | false",
        Dumps.only(
            """
            <doi_records><doi_record><crossref><journal><journal_article><titles><title>On Boats</title></titles>
            <crossmark><updates><update type="retraction" date="2020-01-01">10.5555/Y</update></updates></crossmark>
            <doi_data><doi>10.5555/x</doi></doi_data></journal_article></journal></crossref></doi_record></doi_records>
            """,
            COLUMNS));
  }

  @Test
  void kindsAreToldByTheirStems() {
    String[][] words = {
      {"correction", "correction", "corrigendum", "Published Erratum", "ErratumFor", "erratum"},
      {"correction", "partial_retraction", "clarification"},
      {"retraction", "retraction", "withdrawal", "removal", "Retraction of Publication"},
      {"concern", "expression_of_concern", "Expression of Concern", "ExpressionOfConcernFor"},
      {"supplement", "addendum"}
    };
    for (String[] kind : words) {
      for (int i = 1; i < kind.length; i++) {
        assertEquals(kind[0], Notices.kind(kind[i]), kind[i]);
      }
    }
    for (String none :
        new String[] {
          "new_version",
          "new_edition",
          "Journal Article",
          "Retracted Publication",
          "Corrected and Republished Article",
          "article",
          null
        }) {
      assertNull(Notices.kind(none), none);
    }
  }

  @Test
  void crossrefSaysWhichPapersANoticeIsAbout() {
    assertEquals("null | null | null | false", crossref(""));
    assertEquals(
        "correction | [10.5555/y] | null | false",
        crossref(",\"update-to\":[{\"DOI\":\"10.5555/Y\",\"type\":\"erratum\"}]"));
    assertEquals(
        "retraction | [10.5555/y, 10.5555/z] | null | false",
        crossref(
            ",\"update-to\":[{\"DOI\":\"10.5555/y\",\"type\":\"retraction\"},"
                + "{\"DOI\":\"https://doi.org/10.5555/z\",\"type\":\"withdrawal\"}]"));
    assertEquals(
        "null | null | null | false",
        crossref(",\"update-to\":[{\"DOI\":\"10.5555/y\",\"type\":\"new_version\"}]"));
    // In place: the article's own record.
    assertEquals(
        "null | null | [retraction] | true",
        crossref(",\"update-to\":[{\"DOI\":\"10.5555/x\",\"type\":\"retraction\"}]"));
    assertEquals(
        "null | null | [correction, retraction] | true",
        crossref(
            ",\"updated-by\":[{\"DOI\":\"10.5555/y\",\"type\":\"correction\"},"
                + "{\"DOI\":\"10.5555/z\",\"type\":\"retraction\"}]"));
    assertEquals(
        "retraction | [10.5555/y] | null | false",
        crossref(
            ",\"update-to\":[{\"DOI\":\"10.5555/y\",\"type\":\"retraction\"}],"
                + "\"abstract\":\"This article has been retracted.\""));
    assertEquals("null | null | null | false", crossref(",\"update-to\":[null,{},\"x\"]"));
    assertEquals("null | null | null | false", crossref(",\"update-to\":\"x\""));
  }

  @Test
  void pubmedSaysItByTypesAndReferences() {
    assertEquals("null | null | null | false", pubmed("", ""));
    assertEquals(
        "null | null | null | true",
        pubmed("<PublicationType>Retracted Publication</PublicationType>", ""));
    assertEquals(
        "correction | null | null | false",
        pubmed("<PublicationType>Published Erratum</PublicationType>", ""));
    assertEquals(
        "retraction | [10.5555/y] | null | false",
        pubmed(
            "<PublicationType>Retraction of Publication</PublicationType>",
            "<CommentsCorrections RefType=\"RetractionOf\"><RefSource>J Made. 2019;1(2):3. doi:"
                + " 10.5555/y.</RefSource></CommentsCorrections>"));
    assertEquals(
        "null | null | [concern, retraction] | true",
        pubmed(
            "",
            "<CommentsCorrections RefType=\"RetractionIn\"><RefSource>J</RefSource>"
                + "</CommentsCorrections><CommentsCorrections RefType=\"ExpressionOfConcernIn\"/>"
                + "<CommentsCorrections RefType=\"CommentIn\"/>"));
  }

  @Test
  void otherFormatsNameATypeOrSayItInTheTitle() {
    assertEquals(
        "retraction | null | null | false",
        Dumps.only(
            """
            {"id":"https://openalex.org/W1","title":"On Boats","type":"retraction","is_retracted":true,"authorships":[]}
            """,
            COLUMNS));
    assertEquals(
        "correction | [10.5555/y] | null | false",
        Dumps.only(
            """
            PMID- 1
            OWN - NLM
            STAT- MEDLINE
            TI  - On Boats
            PT  - Published Erratum
            EFR - J Made. 2019;1(2):3. doi: 10.5555/y
            SO  - J Made. 2020

            """,
            COLUMNS));
    assertEquals(
        "null | null | [correction] | true",
        Dumps.only(
            """
            {"source":"MED","title":"On Boats","authorString":"Bell A.","pubTypeList":{"pubType":["Retracted Publication"]},
            "commentCorrectionList":{"commentCorrection":[{"id":"2","type":"Erratum in"},{"id":"3"}]}}
            """
                .replace("\n", " "),
            COLUMNS));
    assertEquals(
        "comment | null | null | false",
        Dumps.only("{\"title\":\"Comment on: Boats\",\"abstract\":null}", COLUMNS));
  }
}
