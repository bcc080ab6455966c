package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.Dumps;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The field for the language in each format that has one. */
class LanguagesReadTest {
  private static void states(String language, String format, String dump) {
    assertEquals(format + " | " + language, Dumps.only(dump, "source_format", "language"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "openalex ->"
            + " {'id':'https://openalex.org/W1','title':'Boote','authorships':[],'language':'de'}",
        "crossref ->"
            + " {'DOI':'10.5555/1','type':'journal-article','title':['Boote'],'issued':{},'language':'de'}",
        "datacite -> {'titles':[{'title':'Boote'}],'creators':[],'language':'ger'}",
        "datacite -> {'titles':[{'title':'Boote'}],'creators':[],'languages':[{'id':'deu'}]}",
        "inspire -> {'control_number':1,'titles':[{'title':'Boote'}],'languages':['de']}",
        "europepmc -> {'title':'Boote','authorString':'Bell A','source':'MED','language':'ger'}",
        "aminer -> {'title':'Boote','n_citation':1,'lang':'de'}",
        "doaj -> {'title':'Boote','identifier':[],'journal':{'title':'Boot','language':['DE']}}",
        "jsonl -> {'title':'Boote','abstract':null,'language':'German'}",
      })
  void inJson(String format, String record) {
    states("de", format, record.replace('\'', '"') + "\n");
  }

  @Test
  void inJats() {
    String article =
        "<article xml:lang=\"%s\"><front><article-meta><title-group><article-title%s>Boote"
            + "</article-title></title-group></article-meta></front></article>";
    states("de", "jats", article.formatted("de", ""));
    // That of the title is nearer to the text.
    states("de", "jats", article.formatted("en", " xml:lang=\"de\""));
  }

  private static String pubmed(String title, String rest) {
    return "<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>"
        + title
        + "</ArticleTitle><Language>ger</Language>"
        + rest
        + "</Article></MedlineCitation></PubmedArticle></PubmedArticleSet>";
  }

  @Test
  void inPubmed() {
    states("de", "pubmed", pubmed("Boote.", ""));
    // The text is PubMed's own English.
    states("null", "pubmed", pubmed("[Boats].", ""));
    states("null", "pubmed", pubmed("Boote.", "<Language>eng</Language>"));
  }

  @Test
  void inCrossrefXml() {
    String deposit =
        "<crossref_result><doi_record><crossref><journal><journal_metadata%s/><journal_article%s>"
            + "<titles><title>Boote</title></titles></journal_article></journal></crossref>"
            + "</doi_record></crossref_result>";
    states("de", "crossref-xml", deposit.formatted(" language=\"en\"", " language=\"de\""));
    states("de", "crossref-xml", deposit.formatted(" language=\"de\"", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "ger", "Deutsch", "de-AT"})
  void inDublinCore(String language) {
    states(
        "de",
        "oai",
        "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><record><metadata><oai_dc:dc"
            + " xmlns:oai_dc=\"o\" xmlns:dc=\"d\"><dc:title>Boote</dc:title><dc:language>"
            + language
            + "</dc:language></oai_dc:dc></metadata></record></OAI-PMH>");
  }

  @Test
  void inOtherXml() {
    states(
        "de",
        "acl",
        "<collection id=\"2020.x\"><volume id=\"1\"><paper id=\"1\"><title>Boote</title>"
            + "<language>deu</language></paper></volume></collection>");
    states(
        "de",
        "endnote",
        "<xml><records><record><ref-type name=\"Journal Article\">17</ref-type><titles>"
            + "<title>Boote</title></titles><language>German</language></record></records></xml>");
  }

  @Test
  void inTags() {
    states("de", "ris", "TY  - JOUR\nTI  - Boote\nLA  - German\nER  - \n");
    states("de", "wos", "FN x\nVR 1.0\nPT J\nAU Bell, A\nTI Boote\nLA German\nER\n\nEF\n");
    states("de", "nbib", "PMID- 1\nTI  - Boote.\nLA  - ger\n");
    states("null", "nbib", "PMID- 1\nTI  - [Boats].\nLA  - ger\n");
    states("de", "endnote", "%0 Journal Article\n%T Boote\n%G German\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"language = {German}", "langid = {ngerman}, language = {English}"})
  void inBibtex(String field) {
    states("de", "bibtex", "@article{a, title = {Boote}, author = {Bell, Ann}, " + field + "}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authors,Title,Language of Original Document\nBell A.,Boote,German\n",
        "PT\tAU\tTI\tSO\tPY\tLA\nJ\tBell, A\tBoote\tBoot\t2020\tGerman\n",
        "Autor,Titel,Sprache\nBell A.,Boote,Deutsch\n",
      })
  void inTables(String table) {
    states("de", "csv", table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "en -> en",
        "EN -> en",
        "eng -> en",
        "en-US -> en",
        "en_GB.UTF-8 -> en",
        "English -> en",
        "ENGLISH. -> en",
        "English (US) -> en",
        "American -> en",
        "UKenglish -> en",
        "Anglais -> en",
        "Englisch -> en",
        "英语 -> en",
        "fre -> fr",
        "fra -> fr",
        "français -> fr",
        "francais -> fr",
        "zh-Hans -> zh",
        "chi -> zh",
        "Chinese (Simplified) -> zh",
        "中文 -> zh",
        "Portuguese (Brazil) -> pt",
        "Greek, Modern -> el",
        "iw -> he",
        "Norwegian Bokmål -> no",
        "nob -> no",
        "tl -> tl",
        "English; English -> en",
        "English; French -> null",
        "en/fr -> null",
        "German and English -> null",
        "mul -> null",
        "und -> null",
        "zxx -> null",
        "xx -> null",
        "Multi-Language -> null",
        "1 -> null",
        "'' -> null",
      })
  void aFieldNamesOneLanguageOrNone(String field, String code) {
    assertEquals(code, String.valueOf(StatedLanguage.of(List.of(field))));
  }

  @Test
  void anOddFieldIsNoFaultOfTheRecord() {
    states("null", "jsonl", "{\"title\":\"Boote\",\"abstract\":null,\"language\":{\"a\":[1]}}\n");
    states("null", "jsonl", "{\"title\":\"Boote\",\"abstract\":null,\"language\":[null,7]}\n");
  }
}
