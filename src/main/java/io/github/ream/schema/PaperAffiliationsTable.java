package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The organisations of papers' authors: one row per paper and affiliation. */
public final class PaperAffiliationsTable {
  public static final String PAPER_ID = "paper_id";
  public static final String AFFILIATION_POSITION = "affiliation_position";
  public static final String AUTHOR_POSITION = "author_position";
  public static final String AUTHOR_ID = "author_id";
  public static final String AFFILIATION = "affiliation";
  public static final String ORGANIZATION = "organization";
  public static final String ROR = "ror";
  public static final String OPENALEX_ID = "openalex_id";
  public static final String COUNTRY_CODE = "country_code";
  public static final String COUNTRY_FROM = "country_from";
  public static final String IS_CORRESPONDING = "is_corresponding";

  /** Where a country is known from. */
  public enum CountryFrom implements Coded {
    DUMP("dump"),
    AFFILIATION("affiliation");

    private final String code;

    CountryFrom(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  public static final Table TABLE =
      Table.named(
              "paper_affiliations",
              "one row per paper and affiliation of an author; only for dumps that name"
                  + " organisations")
          .key(PAPER_ID, AFFILIATION_POSITION)
          .mandatory(PAPER_ID, DataTypes.StringType, "", "Id of the paper")
          .mandatory(
              AFFILIATION_POSITION,
              DataTypes.IntegerType,
              "1..",
              "Place among the paper's affiliations, as the last sighting lists them that says of"
                  + " any whose it is (of such, one that names the corresponding author); else as"
                  + " the last one lists them")
          .optional(
              AUTHOR_POSITION,
              DataTypes.IntegerType,
              "1..",
              "Position of the author in paper_authors; null if the dump does not say whose"
                  + " organisation it is, or the author is not in the list there")
          .optional(
              AUTHOR_ID,
              DataTypes.LongType,
              "hash, any sign",
              "The author, as in paper_authors; null where author_position is, or the author is no"
                  + " person")
          .optional(
              AFFILIATION,
              DataTypes.StringType,
              "",
              "Name or address of the organisation as the dump writes it, cleaned of e-mail"
                  + " addresses and footnotes; null if the dump gives an id or a country alone")
          .optional(
              ORGANIZATION,
              DataTypes.StringType,
              "",
              "The part of it that names the organisation (university before institute before"
                  + " department, else the first part); null where affiliation is")
          .optional(
              ROR,
              DataTypes.StringType,
              "id",
              "Identifier in the Research Organization Registry, without resolver; null if the dump"
                  + " gives none")
          .optional(
              OPENALEX_ID,
              DataTypes.StringType,
              "id",
              "Identifier of the institution in OpenAlex; null if the dump gives none")
          .optional(
              COUNTRY_CODE,
              DataTypes.StringType,
              "ISO 3166-1 alpha-2",
              "Country of the organisation; null if the dump names none and the address ends with"
                  + " none that is known")
          .optional(
              COUNTRY_FROM,
              DataTypes.StringType,
              Coded.listed(CountryFrom.values()),
              "Whether the dump itself names the country, or the end of the affiliation; null where"
                  + " country_code is")
          .optional(
              IS_CORRESPONDING,
              DataTypes.BooleanType,
              "",
              "Whether the author is a corresponding one; null where author_position is, or the"
                  + " dump names no corresponding author of the paper")
          .build();

  private PaperAffiliationsTable() {}
}
