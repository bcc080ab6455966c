package io.github.ream.corpus;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.ream.author.AuthorIds;
import io.github.ream.cleaning.Countries;
import io.github.ream.cleaning.InstitutionName;
import io.github.ream.dump.fields.CollectiveName;
import io.github.ream.dump.record.Affiliation;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAffiliationsTable.CountryFrom;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The affiliations of merged papers. They are taken whole from one sighting, whose list of authors
 * they are numbered by: one that says whose they are before one that does not, then one that says
 * who is the corresponding author, then the last one.
 */
final class Affiliations {
  /** The affiliations of a paper, with the authors of the sighting that tells them. */
  static final String TOLD = "affiliations_told";

  private static final String AT = "at";
  private static final String PLACE = "place";

  private static final UserDefinedFunction PLACES =
      udf(
          (UDF3<Seq<String>, Seq<String>, Seq<Integer>, Integer[]>) Affiliations::places,
          DataTypes.createArrayType(DataTypes.IntegerType));
  private static final UserDefinedFunction COLLECTIVE =
      udf(
          (UDF1<String, Boolean>) name -> name != null && CollectiveName.is(name),
          DataTypes.BooleanType);
  private static final UserDefinedFunction INSTITUTION =
      udf((UDF1<String, String>) InstitutionName::of, DataTypes.StringType);
  private static final UserDefinedFunction COUNTRY =
      udf(
          (UDF1<String, String>) address -> Countries.ofAddress(address).orElse(null),
          DataTypes.StringType);

  private Affiliations() {}

  /** What a sighting says of affiliations; null if nothing. */
  static Column told() {
    return when(
        col(RecordSchema.AFFILIATIONS).isNotNull(),
        struct(col(RecordSchema.AUTHORS), col(RecordSchema.AFFILIATIONS)));
  }

  /** How much a sighting says of affiliations; null if nothing. */
  static Column rank() {
    Column whose =
        exists(col(RecordSchema.AFFILIATIONS), at -> at.getField(Affiliation.AUTHOR).isNotNull());
    Column corresponding =
        exists(
            col(RecordSchema.AFFILIATIONS),
            at -> at.getField(Affiliation.CORRESPONDING).isNotNull());
    return when(
        col(RecordSchema.AFFILIATIONS).isNotNull(),
        when(whose, 2).otherwise(0).plus(when(corresponding, 1).otherwise(0)));
  }

  /** The affiliations of the merged papers: one row per paper and affiliation. */
  static Dataset<Row> of(Dataset<Row> papers) {
    Column list = col(TOLD).getField(RecordSchema.AFFILIATIONS);
    Column told = col(TOLD).getField(RecordSchema.AUTHORS);
    Column authors = col(RecordSchema.AUTHORS);
    Column numbers = transform(list, at -> at.getField(Affiliation.AUTHOR));
    Column names = transform(col(PLACE), place -> element_at(authors, place));
    Dataset<Row> rows =
        papers
            .filter(col(TOLD).isNotNull())
            .withColumn(
                PLACE,
                when(told.eqNullSafe(authors), numbers)
                    .otherwise(PLACES.apply(told, authors, numbers)))
            .select(
                col(PapersTable.PAPER_ID),
                posexplode(arrays_zip(list.as(AT), col(PLACE), names.as("name")))
                    .as(new String[] {"number", "row"}))
            .select(
                col(PapersTable.PAPER_ID),
                col("number").plus(1).as(PaperAffiliationsTable.AFFILIATION_POSITION),
                col("row").getField(PLACE).as(PaperAffiliationsTable.AUTHOR_POSITION),
                col("row").getField("name").as(PaperAuthorsTable.AUTHOR_NAME),
                col("row").getField(AT).as(AT))
            .withColumn(
                PaperAuthorsTable.IS_COLLECTIVE,
                COLLECTIVE.apply(col(PaperAuthorsTable.AUTHOR_NAME)));
    Column text = col(AT).getField(Affiliation.TEXT);
    Column code = col(AT).getField(Affiliation.COUNTRY_CODE);
    return AuthorIds.with(rows)
        .withColumn(PaperAffiliationsTable.AFFILIATION, text)
        .withColumn(
            PaperAffiliationsTable.IS_CORRESPONDING,
            when(
                col(PaperAffiliationsTable.AUTHOR_POSITION).isNotNull(),
                col(AT).getField(Affiliation.CORRESPONDING)))
        .withColumn(PaperAffiliationsTable.ORGANIZATION, INSTITUTION.apply(text))
        .withColumn(PaperAffiliationsTable.ROR, col(AT).getField(Affiliation.ROR))
        .withColumn(PaperAffiliationsTable.OPENALEX_ID, col(AT).getField(Affiliation.OPENALEX_ID))
        .withColumn(
            PaperAffiliationsTable.COUNTRY_CODE,
            when(code.isNotNull(), code).otherwise(COUNTRY.apply(text)))
        .withColumn(
            PaperAffiliationsTable.COUNTRY_FROM,
            when(code.isNotNull(), lit(CountryFrom.DUMP.code()))
                .when(
                    col(PaperAffiliationsTable.COUNTRY_CODE).isNotNull(),
                    lit(CountryFrom.AFFILIATION.code())));
  }

  /** The places of authors in the merged list; null for those who are not in it. */
  private static Integer[] places(Seq<String> told, Seq<String> merged, Seq<Integer> numbers) {
    List<Integer> wanted = CollectionConverters.asJava(numbers);
    Integer[] places = new Integer[wanted.size()];
    if (told == null || merged == null) {
      return places;
    }
    List<String> names = CollectionConverters.asJava(told);
    AuthorPlaces there = new AuthorPlaces(CollectionConverters.asJava(merged));
    for (int i = 0; i < places.length; i++) {
      Integer number = wanted.get(i);
      places[i] =
          number == null || number > names.size() ? null : there.of(names.get(number - 1), number);
    }
    return places;
  }
}
