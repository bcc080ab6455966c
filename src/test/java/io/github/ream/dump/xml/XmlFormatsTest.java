package io.github.ream.dump.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.Dumps;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class XmlFormatsTest {
  private static final String PUBMED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2019//EN" "x.dtd">
      <PubmedArticleSet>
      %s
      </PubmedArticleSet>
      """;
  private static final String ARTICLE =
      """
      <PubmedArticle><MedlineCitation><PMID>1</PMID><Article>
      <Journal><JournalIssue><PubDate>%s</PubDate></JournalIssue><Title>Sea &amp; Boats</Title></Journal>
      <ArticleTitle>%s</ArticleTitle>
      <ELocationID EIdType="pii">x</ELocationID>
      %s
      </Article></MedlineCitation>
      <PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/Own</ArticleId></ArticleIdList>
      <ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/other</ArticleId></ArticleIdList>
      </Reference></ReferenceList></PubmedData></PubmedArticle>
      """;

  private static String article(String date, String title, String rest) {
    return PUBMED.formatted(ARTICLE.formatted(date, title, rest));
  }

  @Test
  void theDateOfPublicationComesBeforeTheCollections() {
    assertEquals(
        "jats | 2019 | 5 | 3",
        Dumps.only(
            "<article><front><article-meta><title-group><article-title>On"
                + " boats</article-title></title-group><pub-date"
                + " pub-type=\"collection\"><year>2018</year></pub-date><pub-date"
                + " date-type=\"publication\"><day>03</day><month>05</month><year>2019</year>"
                + "</pub-date></article-meta></front></article>",
            "source_format",
            "date_year",
            "date_month",
            "date_day"));
  }

  @Test
  void aRepositorysTimesOfDepositAreNotTheDateOfPublication() {
    assertEquals(
        "oai | 1998 | null",
        Dumps.only(
            "<?xml version=\"1.0\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">"
                + "<ListRecords><record><header><identifier>oai:x:1</identifier></header><metadata>"
                + "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>On boats</dc:title>"
                + "<dc:creator>Bell, Ann</dc:creator><dc:date>2012-03-01T10:00:00Z</dc:date>"
                + "<dc:date>2012-03-01T10:00:00Z</dc:date><dc:date>1998</dc:date></oai_dc:dc>"
                + "</metadata></record></ListRecords></OAI-PMH>",
            "source_format",
            "date_year",
            "date_month"));
  }

  @Test
  void anArticleGivesAllThereIs() {
    assertEquals(
        "pubmed | Boats of H2O in vivo. | AIMS: We fold & float. They sink. | [Ann B Ash, C Cedar]"
            + " | 2 | Sea University | 1998 | 12 | 3 | Sea & Boats | 10.1000/own | true",
        Dumps.only(
            article(
                "<Year>1998</Year><Month>Dec</Month><Day>03</Day>",
                "Boats of H<sub>2</sub>O <i>in vivo</i>.",
                """
                <Abstract><AbstractText Label="AIMS" NlmCategory="OBJECTIVE">We fold &amp; float.</AbstractText>
                <AbstractText Label="UNASSIGNED">They sink.</AbstractText></Abstract>
                <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Ash</LastName><ForeName>Ann B</ForeName>
                <AffiliationInfo><Affiliation>Sea University</Affiliation></AffiliationInfo></Author>
                <Author ValidYN="N"><LastName>Wrong</LastName></Author>
                <Author ValidYN="Y"><LastName>Cedar</LastName><Initials>C</Initials></Author></AuthorList>
                <PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList>\
                """),
            "source_format",
            "title",
            "abstract",
            "authors",
            "n_authors",
            "organization",
            "date_year",
            "date_month",
            "date_day",
            "venue",
            "doi",
            "withdrawn"));
  }

  @Test
  void freeTextDatesGiveWhatTheySurelySay() {
    String[] dates = {
      "<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", "1998 null null",
      "<MedlineDate>1993 Sep-Oct</MedlineDate>", "1993 null null",
      "<MedlineDate>Spring 1990</MedlineDate>", "1990 null null",
      "<MedlineDate>1991 Aug 5</MedlineDate>", "1991 8 5",
      "<Year>1976</Year><Season>Fall</Season>", "1976 null null",
      "<Year>2001</Year><Month>07</Month>", "2001 7 null",
      "<Year>2001</Year><Month>Feb</Month><Day>30</Day>", "2001 2 null",
    };
    for (int i = 0; i < dates.length; i += 2) {
      assertEquals(
          dates[i + 1],
          Dumps.only(article(dates[i], "T", ""), "date_year", "date_month", "date_day")
              .replace(" | ", " "));
    }
  }

  @Test
  void authorListsThatAreNoCounts() {
    String[] columns = {"n_authors", "n_authors_note"};
    String author = "<Author><LastName>Ash</LastName></Author>";
    assertEquals("null | not_given", Dumps.only(article("", "T", ""), columns));
    assertEquals(
        "null | truncated_list",
        Dumps.only(
            article("", "T", "<AuthorList CompleteYN=\"N\">" + author + "</AuthorList>"), columns));
    assertEquals(
        "null | collective_author",
        Dumps.only(
            article(
                "",
                "T",
                "<AuthorList>"
                    + author
                    + "<Author><CollectiveName>Boat People</CollectiveName></Author></AuthorList>"),
            columns));
  }

  @Test
  void aTranslatedTitleLosesItsBrackets() {
    assertEquals("Boats and paper", Dumps.only(article("", "[Boats and paper].", ""), "title"));
    assertEquals(
        "Bateaux",
        Dumps.only(article("", "", "<VernacularTitle>Bateaux</VernacularTitle>"), "title"));
  }

  @Test
  void citationsDeletionsAndBrokenRecords() {
    String citation =
        "<MedlineCitation><Article><ArticleTitle>%s</ArticleTitle></Article></MedlineCitation>\n";
    String set =
        "<MedlineCitationSet>\n"
            + citation.formatted("A")
            + "<MedlineCitation><Article><ArticleTitle>B</Article></MedlineCitation>\n"
            + "<MedlineCitation><Article><ArticleTitle>never closed\n"
            + citation.formatted("C &undefined; x")
            + citation.formatted("D \u0007 d")
            + "<DeleteCitation><PMID>1</PMID></DeleteCitation></MedlineCitationSet>";
    assertEquals(
        List.of("A", "malformed", "malformed", "malformed", "D d", "not_a_paper"),
        Dumps.titlesOrReasons(Dumps.read(set)));
  }

  @Test
  void entitiesOfAFilesOwnTakeNoEffect() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>\n<PubmedArticleSet>"
            + ARTICLE.formatted("", "&b;&f;", "")
            + ARTICLE.formatted("", "Fine", "")
            + "</PubmedArticleSet>";
    assertEquals(List.of("malformed", "Fine"), Dumps.titlesOrReasons(Dumps.read(bomb)));
    String deep = article("", "<i>".repeat(5_000) + "x" + "</i>".repeat(5_000), "");
    assertEquals(List.of("malformed"), Dumps.titlesOrReasons(Dumps.read(deep)));
  }

  @Test
  void anthologyPapersTakeDateAndVenueFromTheirVolume() {
    String volume =
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <collection id="2020.boat"><volume id="1"><meta><booktitle>Workshop on <fixed-case>B</fixed-case>oats</booktitle>
        <month>July 5-10</month><year>2020</year></meta>
        <frontmatter><url>x</url></frontmatter>
        <paper id="1"><title>A <fixed-case>BERT</fixed-case> for <tex-math>\\alpha</tex-math> boats</title>
        <author><first>Ann</first><last>Ash</last></author><author><first/><last>Birch</last></author>
        <abstract>It\u0092s folded &amp; <b>floats</b>.</abstract><doi>10.18653/v1/X</doi></paper>
        <paper id="2"><title>B</title><editor><first>E</first><last>Elm</last></editor><abstract/><retracted>x</retracted></paper>
        <paper id="3" type="backmatter"><title>Index</title></paper></volume></collection>
        """;
    List<org.apache.spark.sql.Row> rows = Dumps.read(volume);
    assertEquals(
        List.of("not_a_paper", "A BERT for α boats", "B", "not_a_paper"),
        Dumps.titlesOrReasons(rows));
    assertEquals(
        "acl | It’s folded & floats. | [Ann Ash, Birch] | 2 | 2020 | 7 | null | Workshop on Boats |"
            + " 10.18653/v1/x",
        Dumps.show(
            rows.get(1),
            "source_format",
            "abstract",
            "authors",
            "n_authors",
            "date_year",
            "date_month",
            "date_day",
            "venue",
            "doi"));
    assertEquals(
        "null | null | editors_only | true",
        Dumps.show(rows.get(2), "abstract", "n_authors", "n_authors_note", "withdrawn"));
  }

  @Test
  void endnoteXmlWithItsStyles() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?><xml><records><record><database"
            + " name=\"b.enl\">b.enl</database><source-app name=\"EndNote\""
            + " version=\"20.1\">EndNote</source-app><ref-type name=\"Journal"
            + " Article\">17</ref-type><contributors><authors><author><style face=\"normal\">Bell,"
            + " Ann</style></author><author>Dorn,"
            + " Carl</author></authors></contributors><titles><title><style face=\"normal\">On"
            + " </style><style face=\"italic\">paper</style><style face=\"normal\">"
            + " boats</style></title><secondary-title>J"
            + " Boats</secondary-title></titles><periodical><full-title>Journal of"
            + " Boats</full-title></periodical><dates><year>2021</year><pub-dates><date>May"
            + " 3</date></pub-dates></dates><abstract>We fold.</abstract>"
            + "<electronic-resource-num>10.5555/boats.7</electronic-resource-num></record><record><ref-type"
            + " name=\"Dataset\">59</ref-type></record></records></xml>";
    List<Row> rows = Dumps.read(xml);

    assertEquals(
        "endnote | On paper boats | We fold. | [Ann Bell, Carl Dorn] | Journal of Boats |"
            + " 10.5555/boats.7 | 2021 | 5 | 3",
        Dumps.show(
            rows.get(0),
            "source_format",
            "title",
            "abstract",
            "authors",
            "venue",
            "doi",
            "date_year",
            "date_month",
            "date_day"));
    assertEquals("not_a_paper", Dumps.show(rows.get(1), "reason"));
  }

  private static String oai(String records) {
    return "<?xml version='1.0'?><OAI-PMH"
        + " xmlns='http://www.openarchives.org/OAI/2.0/'><ListRecords>"
        + records
        + "</ListRecords></OAI-PMH>";
  }

  @Test
  void deletionsAndOtherFormsOfMetadataAreRejectsAmongHarvestedRecords() {
    List<Row> rows =
        Dumps.read(
            oai(
                "<record><header status='deleted'><identifier>1</identifier></header></record>"
                    + "<record><header/><metadata><arXiv><id>2105.00001</id><title>On boats</title>"
                    + "<comments>This paper has been withdrawn by the authors.</comments></arXiv>"
                    + "</metadata></record>"
                    + "<record><header/><metadata><marc:record/></metadata></record>"
                    + "<record><header/><metadata><dc><title>Data</title><type>Dataset</type></dc>"
                    + "</metadata></record>"));

    assertEquals("not_a_paper | a deletion", Dumps.show(rows.get(0), "reason", "detail"));
    assertEquals(
        "On boats | true | 2021 | 5",
        Dumps.show(rows.get(1), "title", "withdrawn", "date_year", "date_month"));
    assertEquals("not_a_paper", Dumps.show(rows.get(rows.size() - 1), "reason"));
  }

  @Test
  void anAnswerOfArxivThatIsAnErrorIsNoPaper() {
    assertEquals(
        "not_a_paper | an error of the API: incorrect id",
        Dumps.only(
            "<feed"
                + " xmlns='http://www.w3.org/2005/Atom'><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect"
                + " id</summary></entry></feed>",
            "reason",
            "detail"));
  }

  @Test
  void theRestOfAnArticleAfterItsFrontIsNotRead() {
    String article =
        "<article><front><article-meta><title-group><article-title>T%d of"
            + " OAI-PMH</article-title></title-group></article-meta></front><body><p>"
            + "x".repeat(150_000)
            + " <unclosed></p></body></article>";
    List<Row> rows =
        Dumps.read("<articles>" + article.formatted(1) + article.formatted(2) + "</articles>");

    assertEquals(List.of("T1 of OAI-PMH", "T2 of OAI-PMH"), Dumps.titlesOrReasons(rows));
  }

  @Test
  void entitiesOfHtmlAreKnownInXmlAndOthersAreNot() {
    String dblp = "<dblp><article key='a'><title>%s</title></article></dblp>";

    assertEquals("Böhlen & Co", Dumps.only(dblp.formatted("B&ouml;hlen &amp; Co."), "title"));
    assertEquals("malformed", Dumps.only(dblp.formatted("&boat;"), "reason"));
  }

  @Test
  void homePagesProceedingsAndDataOfDblpAreNoPapers() {
    assertEquals(
        List.of("not_a_paper", "not_a_paper", "On boats"),
        Dumps.titlesOrReasons(
            Dumps.read(
                "<dblp><www key='homepages/b'><title>Home Page</title></www><proceedings"
                    + " key='c'><title>P.</title></proceedings><incollection"
                    + " key='d'><title>On boats.</title></incollection></dblp>")));
  }

  @Test
  void crossrefRecordsOfJournalsAndComponentsAreNoPapers() {
    assertEquals(
        List.of("not_a_paper", "On boats"),
        Dumps.titlesOrReasons(
            Dumps.read(
                "<doi_records><doi_record><crossref><journal><journal_metadata/></journal></crossref>"
                    + "</doi_record><doi_record><crossref><posted_content><titles><title>On"
                    + " boats</title></titles><posted_date><year>2021</year></posted_date>"
                    + "</posted_content></crossref></doi_record></doi_records>")));
  }
}
