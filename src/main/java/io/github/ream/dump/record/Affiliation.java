package io.github.ream.dump.record;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a record says of an organisation that an author belongs to. At least one of text, ids and
 * country is known.
 *
 * @param author position of the author in the record's list, from 1; null if it is not said whose
 *     organisation it is
 * @param text name or address as the dump writes it
 * @param ror identifier in the Research Organization Registry, without resolver
 * @param openAlexId identifier in OpenAlex, such as {@code I136199984}
 * @param countryCode the country that the dump names, as ISO 3166-1 alpha-2
 * @param corresponding whether the author is a corresponding one; null if the record names none
 */
public record Affiliation(
    Integer author,
    String text,
    String ror,
    String openAlexId,
    String countryCode,
    Boolean corresponding) {
  public static final String AUTHOR = "author";
  public static final String TEXT = "text";
  public static final String ROR = "ror";
  public static final String OPENALEX_ID = "openalex_id";
  public static final String COUNTRY_CODE = "country_code";

  public static final String CORRESPONDING = "corresponding";

  static final StructType SCHEMA =
      new StructType()
          .add(AUTHOR, DataTypes.IntegerType)
          .add(TEXT, DataTypes.StringType)
          .add(ROR, DataTypes.StringType)
          .add(OPENALEX_ID, DataTypes.StringType)
          .add(COUNTRY_CODE, DataTypes.StringType)
          .add(CORRESPONDING, DataTypes.BooleanType);

  Row toRow() {
    return RowFactory.create(author, text, ror, openAlexId, countryCode, corresponding);
  }
}
