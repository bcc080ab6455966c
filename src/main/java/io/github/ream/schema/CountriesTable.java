package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The countries of papers' affiliations: one row per country. */
public final class CountriesTable {
  public static final String COUNTRY_CODE = "country_code";
  public static final String COUNTRY = "country";
  public static final String N_PAPERS = "n_papers";
  public static final String N_PAPERS_FRACTIONAL = "n_papers_fractional";
  public static final String SHARE = "share";
  public static final String N_SINGLE_COUNTRY = "n_single_country";
  public static final String N_MULTI_COUNTRY = "n_multi_country";
  public static final String MCP_SHARE = "mcp_share";
  public static final String MCP_SHARE_CI_LOW = "mcp_share_ci_low";
  public static final String MCP_SHARE_CI_HIGH = "mcp_share_ci_high";
  public static final String N_INTER_INSTITUTIONAL = "n_inter_institutional";
  public static final String INTER_INSTITUTIONAL_SHARE = "inter_institutional_share";
  public static final String INTER_INSTITUTIONAL_SHARE_CI_LOW = "inter_institutional_share_ci_low";
  public static final String INTER_INSTITUTIONAL_SHARE_CI_HIGH =
      "inter_institutional_share_ci_high";
  public static final String N_PARTNERS = "n_partners";
  public static final String N_PARTLY_KNOWN = "n_partly_known";
  public static final String N_CORRESPONDING = "n_corresponding";
  public static final String N_CORRESPONDING_SINGLE = "n_corresponding_single";
  public static final String N_CORRESPONDING_MULTI = "n_corresponding_multi";
  public static final String CORRESPONDING_MCP_SHARE = "corresponding_mcp_share";
  public static final String CORRESPONDING_MCP_SHARE_CI_LOW = "corresponding_mcp_share_ci_low";
  public static final String CORRESPONDING_MCP_SHARE_CI_HIGH = "corresponding_mcp_share_ci_high";

  private static final String UNTOLD =
      "; null if no dump tells the country of a corresponding author";
  private static final String NOT_CORRESPONDING = "; null where n_corresponding is null or 0";

  private static final String WILSON = ", by Wilson (confidence: authors.confidence)";

  public static final Table TABLE =
      Table.named("countries", "one row per country of papers' affiliations")
          .key(COUNTRY_CODE)
          .mandatory(
              COUNTRY_CODE,
              DataTypes.StringType,
              "ISO 3166-1 alpha-2",
              "The country, as in paper_affiliations")
          .mandatory(COUNTRY, DataTypes.StringType, "", "Its name in English")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 1..",
              "Papers with an affiliation there (full counting)")
          .mandatory(
              N_PAPERS_FRACTIONAL,
              DataTypes.DoubleType,
              "papers, 0..",
              "The same, each paper divided evenly by its known countries; over all countries it"
                  + " comes to the papers with a known country")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "n_papers of all papers with a known country; over all countries more than 1")
          .mandatory(
              N_SINGLE_COUNTRY,
              DataTypes.LongType,
              "papers, 0..",
              "Of them, papers whose known affiliations are all there (SCP)")
          .mandatory(
              N_MULTI_COUNTRY,
              DataTypes.LongType,
              "papers, 0..",
              "Of them, papers with another country too (MCP), wherever the corresponding author"
                  + " is")
          .mandatory(
              MCP_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "n_multi_country / n_papers: the MCP ratio, the country's international share")
          .mandatory(
              MCP_SHARE_CI_LOW, DataTypes.DoubleType, "0..1", "Lower end of its interval" + WILSON)
          .mandatory(
              MCP_SHARE_CI_HIGH, DataTypes.DoubleType, "0..1", "Upper end of its interval" + WILSON)
          .mandatory(
              N_INTER_INSTITUTIONAL,
              DataTypes.LongType,
              "papers, 0..",
              "Of n_papers, papers of two organisations or more, in any country; organisations are"
                  + " told apart by ROR, else OpenAlex id, else name; a name that one id is most"
                  + " often given under counts as that id")
          .mandatory(
              INTER_INSTITUTIONAL_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "n_inter_institutional / n_papers")
          .mandatory(
              INTER_INSTITUTIONAL_SHARE_CI_LOW,
              DataTypes.DoubleType,
              "0..1",
              "Lower end of its interval" + WILSON)
          .mandatory(
              INTER_INSTITUTIONAL_SHARE_CI_HIGH,
              DataTypes.DoubleType,
              "0..1",
              "Upper end of its interval" + WILSON)
          .mandatory(
              N_PARTNERS,
              DataTypes.LongType,
              "countries, 0..",
              "Countries with which it shares a paper, the rows of country_pairs that name it")
          .mandatory(
              N_PARTLY_KNOWN,
              DataTypes.LongType,
              "papers, 0..",
              "Of n_papers, papers with an affiliation whose country is not known; their single"
                  + " country may hide another")
          .optional(
              N_CORRESPONDING,
              DataTypes.LongType,
              "papers, 0..",
              "Of n_papers, papers whose corresponding author is there (the first one with a known"
                  + " country): each such paper counts in one country"
                  + UNTOLD)
          .optional(
              N_CORRESPONDING_SINGLE,
              DataTypes.LongType,
              "papers, 0..",
              "Of them, papers without another known country (SCP as bibliometrix counts it)"
                  + UNTOLD)
          .optional(
              N_CORRESPONDING_MULTI,
              DataTypes.LongType,
              "papers, 0..",
              "Of them, papers with another country too (MCP as bibliometrix counts it)" + UNTOLD)
          .measure(
              CORRESPONDING_MCP_SHARE,
              "0..1",
              "n_corresponding_multi / n_corresponding: bibliometrix' MCP ratio"
                  + NOT_CORRESPONDING)
          .measure(
              CORRESPONDING_MCP_SHARE_CI_LOW,
              "0..1",
              "Lower end of its interval" + WILSON + NOT_CORRESPONDING)
          .measure(
              CORRESPONDING_MCP_SHARE_CI_HIGH,
              "0..1",
              "Upper end of its interval" + WILSON + NOT_CORRESPONDING)
          .build();

  private CountriesTable() {}
}
