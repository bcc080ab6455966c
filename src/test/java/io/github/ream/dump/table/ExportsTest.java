package io.github.ream.dump.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.Dumps;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables under the column names of the exports that people hold, with made-up papers. */
class ExportsTest {
  private static final String[] COLUMNS = {
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
    "arxiv_id"
  };

  private static Arguments export(String name, String text, String record) {
    return Arguments.of(name, text, record);
  }

  static Stream<Arguments> exports() {
    return Stream.of(
        export(
            "Scopus",
            """
            "Authors","Author full names","Author(s) ID","Title","Year","Source title","Volume","Cited by","DOI","Link","Affiliations","Authors with affiliations","Abstract","Author Keywords","Document Type","Publication Stage","Open Access","Source","EID"
            "Bell A.; Dorn C.","Bell, Ann (57193201100); Dorn, Carl (7004212771)","57193201100; 7004212771","On boats","2019","Boat Letters","12","7","10.1000/boats.1","https://www.scopus.com/inward/record.uri?eid=2-s2.0-1","Harbour Institute; Kite School","Bell A., Harbour Institute; Dorn C., Kite School","We fold, and ""float"".","boats; kites","Article","Final","","Scopus","2-s2.0-1"
            """,
            "On boats | We fold, and \"float\". | [Ann Bell, Carl Dorn] | 2 | Harbour Institute;"
                + " Kite School | 2019 | null | null | Boat Letters | 10.1000/boats.1 | null"),
        export(
            "Scopus without authors",
            """
            Authors,Author(s) ID,Title,Year,Source title,DOI,Abstract,Source
            "[No author name available]","[No author id available]","On boats",2019,"Boat Letters","","[No abstract available]",Scopus
            """,
            "On boats | null | null | null | null | 2019 | null | null | Boat Letters | null |"
                + " null"),
        export(
            "Web of Science, tabs and tags",
            """
            PT\tAU\tBA\tBE\tGP\tAF\tTI\tSO\tDT\tAB\tC1\tC3\tPD\tPY\tDI\tUT\t
            J\tBell, A; Dorn, C\t\t\t\tBell, Ann; Dorn, Carl\t"Big" boats: a review\tBOAT LETTERS\tArticle\tWe fold.\t[Bell, Ann] Harbour Inst, Dover\tHarbour Institute\tMAR 15\t2019\t10.1000/boats.1\tWOS:1\t
            J\tFalk, E\t\t\t\tFalk, Eva\tOn kites\tKITES\tArticle\tWe fly.\t\t\tJAN-FEB\t2020\t\tWOS:2\t
            """,
            "\"Big\" boats: a review | We fold. | [Ann Bell, Carl Dorn] | 2 | Harbour Institute |"
                + " 2019 | 3 | 15 | BOAT LETTERS | 10.1000/boats.1 | null"),
        export(
            "Web of Science, full names, of Excel",
            """
            "sep=;"
            Publication Type;Authors;Book Authors;Author Full Names;Article Title;Source Title;Document Type;Abstract;Addresses;Affiliations;Publication Date;Publication Year;DOI;UT (Unique WOS ID)
            J;Bell, A;;Bell, Ann;On boats;BOAT LETTERS;Article;"We fold; we float.";[Bell, Ann] Harbour Inst;Harbour Institute;DEC;2019;10.1000/boats.1;WOS:1
            """,
            "On boats | We fold; we float. | [Ann Bell] | 1 | Harbour Institute | 2019 | 12 | null"
                + " | BOAT LETTERS | 10.1000/boats.1 | null"),
        export(
            "Lens",
            """
            Lens ID,Title,Date Published,Publication Year,Publication Type,Source Title,ISSNs,Publisher,Source Country,Author/s,Abstract,Volume,Issue Number,Start Page,Fields of Study,Source URLs,External URL,PMID,DOI,Citing Works Count,Is Open Access
            000-1,On boats,2019-03-15,2019,journal article,Boat Letters,12345678,Harbour,Dover,Ann Bell; Carl Dorn,We fold.,1,2,3,Boats; Kites,https://example.org/1,,,10.1000/boats.1,4,true
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | null | 2019 | 3 | 15 | Boat Letters"
                + " | 10.1000/boats.1 | null"),
        export(
            "Dimensions",
            """
            "About the data: Exported on Sep 30, 2026. Criteria: ""boats"" in title and abstract."
            Rank,Publication ID,DOI,PMID,Title,Abstract,Source title,Anthology title,Publication Date,PubYear,Publication Type,Authors,Authors (Raw Affiliation),Corresponding Authors,Research Organizations - standardized,Times cited
            500,pub.1,10.1000/boats.1,,On boats,We fold.,Boat Letters,,2019-03,2019,Article,"Bell, Ann; Dorn, Carl","Bell, Ann (Harbour Institute); Dorn, Carl (Kite School)","Bell, Ann (Harbour Institute)",Harbour Institute; Kite School,9
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | Harbour Institute; Kite School |"
                + " 2019 | 3 | null | Boat Letters | 10.1000/boats.1 | null"),
        export(
            "PubMed",
            """
            \uFEFFPMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI
            "30000011","On boats","Bell A, de Dorn Silva CB, Falk E.","Boat Lett. 2019 Mar;75(2):101-110.","Bell A","Boat Lett","2019","2021/01/04","","","10.1000/boats.1"
            """,
            "On boats | null | [Bell A, de Dorn Silva CB, Falk E] | 3 | null | 2019 | null | null"
                + " | Boat Lett | 10.1000/boats.1 | null"),
        export(
            "Embase",
            """
            Title,Original Title,Author Names,Correspondence Address,Editors,Source,Abstract,Original Abstract,keywords,Copyright
            "On boats",,"Bell A., Dorn C.D.","A. Bell, Harbour Institute",,Boat Letters (2004) 102:4 (253-258). Date of Publication: 25 Aug 2004,We fold.,,"boat, kite",""
            """,
            "On boats | We fold. | [Bell A., Dorn C.D.] | 2 | null | 2004 | 8 | 25 | Boat Letters |"
                + " null | null"),
        export(
            "OpenAlex",
            """
            "id","abstract","authorships.author.display_name","authorships.author.id","authorships.countries","authorships.institutions.display_name","cited_by_count","display_name","doi","is_retracted","primary_location.source.display_name","publication_date","publication_year","type"
            "https://openalex.org/W1","","Ann Bell|Carl Dorn","https://openalex.org/A1|https://openalex.org/A2","IT|IT","Harbour Institute|Kite School|Harbour Institute",13,"On boats","https://doi.org/10.1000/boats.1","False","Boat Letters","2019-01-01",2019,"article"
            """,
            "On boats | null | [Ann Bell, Carl Dorn] | 2 | Harbour Institute; Kite School | 2019 |"
                + " null | null | Boat Letters | 10.1000/boats.1 | null"),
        export(
            "CORD-19",
            """
            cord_uid,sha,source_x,title,doi,pmcid,pubmed_id,license,abstract,publish_time,authors,journal,mag_id,who_covidence_id,arxiv_id,pdf_json_files,pmc_json_files,url,s2_id
            x1,,PMC,On boats,10.1000/boats.1,PMC1,1,no-cc,We fold.,2019-03-15,"Bell, Ann; Dorn, Carl",Boat Letters,,,1903.01234,a.json; b.json,,https://www.example.org/1,
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | null | 2019 | 3 | 15 | Boat"
                + " Letters | 10.1000/boats.1 | 1903.01234"),
        export(
            "Cochrane",
            """
            "Cochrane Review ID","Author(s)","Title","Stage","Source","Issue","Year","Publisher","ISSN","Keywords","DOI","URL","Abstract"
            "CD1","Bell A, Dorn C","Boats for kites","Review","Cochrane Database of Systematic Reviews","3","2019","Harbour","1465-1858","","10.1002/14651858.CD1","http://example.org","Background We fold."
            """,
            "Boats for kites | Background We fold. | [Bell A, Dorn C] | 2 | null | 2019 | null |"
                + " null | Cochrane Database of Systematic Reviews | 10.1002/14651858.cd1 | null"),
        export(
            "IEEE Xplore",
            """
            "Document Title","Authors","Author Affiliations","Publication Title","Date Added To Xplore","Publication Year","Volume","Abstract","ISSN","DOI","PDF Link","Author Keywords","Article Citation Count","Online Date","Issue Date"
            "On boats","A. Bell; C. Dorn","Harbour Institute; Kite School","2019 Boat Conference","1 Apr 2019","2019","","We fold.","","10.1000/boats.1","https://example.org/1","boats","3","",""
            """,
            "On boats | We fold. | [A. Bell, C. Dorn] | 2 | Harbour Institute; Kite School | 2019 |"
                + " null | null | 2019 Boat Conference | 10.1000/boats.1 | null"),
        export(
            "ACM",
            """
            "type","id","author","editor","title","pages","keywords","doi","journal","issue_date","volume","month","year","booktitle"
            "inproceedings","1","Ann Bell and Carl Dorn","","On boats","1-9","","10.1145/1.2","","","","March","2019","Boats '19"
            """,
            "On boats | null | [Ann Bell, Carl Dorn] | 2 | null | 2019 | 3 | null | Boats '19 |"
                + " 10.1145/1.2 | null"),
        export(
            "ProQuest",
            """
            Title,Abstract,StoreId,ArticleType,AuthorAffiliation,Authors,companies,documentType,entryDate,issn,language,pubdate,pubtitle,year,DocumentURL,classification
            On boats,We fold.,1,Scholarly Journals,,"Bell, Ann; Dorn, Carl",,Journal Article,2019-04-01,,English,Mar 2019,Boat Letters,2019,https://example.org/1,
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | null | 2019 | 3 | null | Boat"
                + " Letters | null | null"),
        export(
            "EBSCO",
            """
            "Article Title","Author","Journal Title","ISSN","ISBN","Publication Date","Volume","Issue","First Page","Page Count","Accession Number","DOI","Publisher","Doctype","Subjects","Keywords","Abstract","PLink"
            "On boats","Bell, Ann; Dorn, Carl","Boat Letters","","","2019-03-15","1","2","3","4","5","10.1000/boats.1","Harbour","Article","","","We fold.","https://example.org"
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | null | 2019 | 3 | 15 | Boat"
                + " Letters | 10.1000/boats.1 | null"),
        export(
            "Zotero",
            """
            "Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date","Date Added","Date Modified","Pages","Notes","File Attachments"
            "K1","journalArticle","2019","Bell, Ann; Dorn, Carl","On boats","Boat Letters","","","10.1000/boats.1","https://arxiv.org/abs/1903.01234","We fold.","2019-03","2026-09-30 10:00:00","2026-09-30 10:00:00","1-9","",""
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | null | 2019 | 3 | null | Boat"
                + " Letters | 10.1000/boats.1 | 1903.01234"),
        export(
            "Rayyan",
            """
            key,title,year,month,day,journal,issn,volume,issue,pages,authors,url,language,publisher,location,abstract,notes,doi,keywords,pubmed_id,pmc_id
            rayyan-1,On boats,2019,3,15,Boat Letters,,1,2,3-4,Bell A and Dorn C,,eng,,,We fold.,,10.1000/boats.1,,,
            """,
            "On boats | We fold. | [Bell A, Dorn C] | 2 | null | 2019 | 3 | 15 | Boat Letters |"
                + " 10.1000/boats.1 | null"),
        export(
            "Covidence",
            """
            Title,Authors,Abstract,Published Year,Published Month,Journal,Volume,Issue,Pages,Accession Number,DOI,Ref,Covidence #,Study,Notes,Tags
            On boats,"Bell, Ann; Dorn, Carl",We fold.,2019,Mar,Boat Letters,1,2,3,,10.1000/boats.1,1,#1,Bell 2019,,
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | null | 2019 | 3 | null | Boat"
                + " Letters | 10.1000/boats.1 | null"),
        export(
            "ASReview",
            """
            record_id,title,abstract,authors,year,doi,included,asreview_ranking
            0,On boats,We fold.,"['Bell, Ann', 'Dorn, Carl']",2019.0,10.1000/boats.1,1,1
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | null | 2019 | null | null | null |"
                + " 10.1000/boats.1 | null"),
        export(
            "Publish or Perish",
            """
            Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,QueryDate,Type,DOI,ISSN,CitationURL,Volume,Issue,StartPage,EndPage,ECC,CitesPerYear,CitesPerAuthor,AuthorCount,Age,Abstract,FullTextURL,RelatedURL
            7,"A Bell, C Dorn",On boats,2019,Boat Letters,harbour.org,https://harbour.org/1,,1,2026-09-30 10:00:00,,10.1000/boats.1,,,,,,,7,1.2,4,2,7,We fold …,,
            """,
            "On boats | We fold … | [A Bell, C Dorn] | 2 | null | 2019 | null | null | Boat Letters"
                + " | 10.1000/boats.1 | null"),
        export(
            "Google Scholar",
            """
            Authors,Title,Publication,Volume,Number,Pages,Year,Publisher
            "Bell, Ann; Dorn, Carl; ",On boats,Boat Letters,1,2,3-4,2019,Harbour
            """,
            "On boats | null | [Ann Bell, Carl Dorn] | 2 | null | 2019 | null | null | Boat"
                + " Letters | null | null"),
        export(
            "Kaggle's arXiv, as pandas writes it",
            """
            ,id,submitter,authors,title,comments,journal-ref,doi,categories,abstract,update_date,authors_parsed
            0,1903.01234,Ann Bell,"Ann Bell, Carl Dorn",On boats,9 pages,,,cs.CL,  We fold.,2026-09-30,"[['Bell', 'Ann', ''], ['Dorn', 'Carl', '']]"
            """,
            "On boats | We fold. | [Ann Bell, Carl Dorn] | 2 | null | null | null | null | null |"
                + " null | 1903.01234"),
        export(
            "Kaggle's arXiv of titles",
            """
            titles,summaries,terms
            On boats,"We fold
            and float.","['cs.CL', 'cs.LG']"
            """,
            "On boats | We fold and float. | null | null | null | null | null | null | null | null"
                + " | null"),
        export(
            "a count of authors",
            """
            Title|Number of authors|Year
            On boats|3|2019
            """,
            "On boats | null | null | 3 | null | 2019 | null | null | null | null | null"),
        export(
            "R's write.table",
            "\"title\"\t\"abstract\"\t\"authors\"\n\"1\"\t\"On boats\"\t\"We fold.\"\t\"Ann"
                + " Bell\"\n\"2\"\t\"On kites\"\tNA\tNA\n",
            "On boats | We fold. | [Ann Bell] | 1 | null | null | null | null | null | null |"
                + " null"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void anExportGivesItsPaper(String name, String text, String record) {
    for (String lineEnd : List.of("\n", "\r\n")) {
      List<Row> rows = Dumps.read(text.replace("\n", lineEnd));
      assertEquals("csv | " + record, Dumps.show(rows.get(0), COLUMNS));
    }
  }

  @Test
  void embaseWritesRecordsDownwards() {
    List<Row> rows =
        Dumps.read(
            """
            "TITLE","On boats: a ""float"" study"
            "AUTHOR NAMES","Bell A.B.","Dorn C."
            "SOURCE","Journal of Boats (2019) 12:3 (1-10). Date of Publication: 1 Mar 2019"
            "PUBLICATION YEAR","2019"
            "ABSTRACT","We fold.

            They float."
            "DOI","10.5555/boats"

            "TITLE","On kites"
            "AUTHOR NAMES","Fox E."
            "PUBLICATION YEAR","2020"
            """);

    assertEquals(
        List.of(
            "csv | On boats: a \"float\" study | We fold. They float. | 2 | 2019 | Journal of Boats"
                + " | 10.5555/boats",
            "csv | On kites | null | 1 | 2020 | null | null"),
        rows.stream()
            .map(
                row ->
                    Dumps.show(
                        row,
                        "source_format",
                        "title",
                        "abstract",
                        "n_authors",
                        "date_year",
                        "venue",
                        "doi"))
            .toList());
  }
}
