package io.github.ream.dump.record;

import io.github.ream.schema.Coded;

/**
 * The formats of records: the names they have in the tables, and the rows that README's table of
 * formats is made of.
 */
public enum SourceFormat implements Coded {
  HF_LISTING(
      "hf-listing", "Daily Papers page text", "author count or organisation, date, comments"),
  HF_TITLES("hf-titles", "the same page as title and abstract lines", ""),
  HF_API(
      "hf-api",
      "the Daily Papers API's JSON",
      "authors, organisation, date, arXiv id, comments, upvotes"),
  ARXIV("arxiv", "the arXiv metadata snapshot", "authors, date, DOI, arXiv id"),
  OPENALEX("openalex", "OpenAlex works", "authors, institutions, date, venue, DOI, arXiv id"),
  S2("s2", "Semantic Scholar / S2ORC metadata", "authors, date, venue, DOI, arXiv id"),
  CROSSREF(
      "crossref",
      "Crossref works: lines, the API's envelope, or the public data file",
      "authors, affiliations, date, venue, DOI"),
  PUBMED("pubmed", "PubMed / MEDLINE XML", "authors, affiliations, date, venue, DOI"),
  ACL("acl", "ACL Anthology XML", "authors, affiliations, date, venue, DOI"),
  RIS(
      "ris",
      "RIS of reference managers and databases",
      "authors, addresses, date, venue, DOI, arXiv id"),
  BIBTEX("bibtex", "BibTeX and BibLaTeX", "authors, date, venue, DOI, arXiv id"),
  WOS("wos", "Web of Science plain text", "authors, institutions, date, venue, DOI"),
  NBIB("nbib", "PubMed's .nbib and MEDLINE text", "authors, affiliations, date, venue, DOI"),
  ENDNOTE("endnote", "EndNote XML and tagged text (.enw)", "authors, addresses, date, venue, DOI"),
  OAI("oai", "OAI-PMH answers: arXiv, arXivRaw, Dublin Core", "authors, date, DOI, arXiv id"),
  ATOM("atom", "arXiv API answers (Atom)", "authors, affiliations, date, DOI, arXiv id"),
  JATS("jats", "JATS articles, PubMed Central", "authors, affiliations, date, venue, DOI"),
  CROSSREF_XML("crossref-xml", "Crossref XML (unixref)", "authors, affiliations, date, venue, DOI"),
  DBLP("dblp", "DBLP XML", "authors, date, venue, DOI, arXiv id; no abstracts"),
  EUROPE_PMC("europepmc", "Europe PMC results", "authors, affiliations, date, venue, DOI"),
  BIORXIV(
      "biorxiv",
      "bioRxiv and medRxiv API answers",
      "authors, corresponding institution, date, server, DOI"),
  OPEN_REVIEW("openreview", "OpenReview notes", "authors, date, venue"),
  DATACITE("datacite", "DataCite and Zenodo records", "authors, affiliations, date, venue, DOI"),
  DOAJ("doaj", "DOAJ articles", "authors, affiliations, date, venue, DOI"),
  INSPIRE("inspire", "INSPIRE literature", "authors, affiliations, date, venue, DOI, arXiv id"),
  ADS("ads", "Astrophysics Data System", "authors, affiliations, date, venue, DOI, arXiv id"),
  AMINER("aminer", "AMiner and Open Academic Graph", "authors, organisations, date, venue, DOI"),
  JSONL(
      "jsonl",
      "any other JSON with a title and an abstract",
      "whatever of these stands under a usual name"),
  CSV(
      "csv",
      "tables under column names: CSV, TSV, `;`, from Scopus, Web of Science, Lens, PubMed, Kaggle,"
          + " …",
      "authors, affiliations, date, venue, DOI, arXiv id: whatever has a column"),
  PARQUET(
      "parquet",
      "Parquet under the same column names, lists and structs of authors too",
      "the same; rows nested as those of a JSON format count as that format");

  private final String code;
  private final String whatItIs;
  private final String gives;

  SourceFormat(String code, String whatItIs, String gives) {
    this.code = code;
    this.whatItIs = whatItIs;
    this.gives = gives;
  }

  /** The name in the {@code source_format} columns. */
  @Override
  public String code() {
    return code;
  }

  /** The source of such dumps, for README's table. */
  public String whatItIs() {
    return whatItIs;
  }

  /** The fields that records of this format have besides title and abstract; may be empty. */
  public String gives() {
    return gives;
  }
}
