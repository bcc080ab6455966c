package io.github.ream.check;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.year;

import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.AuthorsNote;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CollaborationSharesTable;
import io.github.ream.schema.CountriesTable;
import io.github.ream.schema.CountryPairsTable;
import io.github.ream.schema.DatePrecision;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.JunkReason;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicChange;
import io.github.ream.schema.TopicMatchesTable;
import io.github.ream.schema.TopicMonthsTable;
import io.github.ream.schema.TopicsTable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/** Promises about several columns of one row, beyond {@link DictionaryPromises}. */
final class RowPromises {
  private static final int RAW_CHARACTERS = 2_000;

  private RowPromises() {}

  /** All promises about single rows of the table. */
  static List<RowPromise> of(Table table) {
    return Stream.concat(DictionaryPromises.of(table), ALL.stream().filter(p -> p.table() == table))
        .toList();
  }

  private static final List<RowPromise> ALL =
      Stream.of(
              papers(),
              dates(PapersTable.TABLE),
              authors(PapersTable.TABLE),
              authors(SightingsTable.TABLE),
              others())
          .flatMap(List::stream)
          .toList();

  private static List<RowPromise> papers() {
    Column doi = col(PapersTable.DOI);
    Column sightings = col(PapersTable.N_SIGHTINGS);
    return List.of(
        new RowPromise(
            PapersTable.TABLE, "title is not blank", trim(col(PapersTable.TITLE)).equalTo("")),
        new RowPromise(
            PapersTable.TABLE,
            "abstract is not blank",
            trim(col(PapersTable.ABSTRACT)).equalTo("")),
        new RowPromise(PapersTable.TABLE, "n_sightings is at least 1", sightings.lt(1)),
        new RowPromise(
            PapersTable.TABLE,
            "doi is in lower case, without resolver",
            doi.notEqual(lower(doi)).or(not(doi.startsWith("10.")))),
        new RowPromise(
            PapersTable.TABLE,
            "arxiv_id is without version",
            col(PapersTable.ARXIV_ID).rlike("v[0-9]+$")),
        new RowPromise(
            PapersTable.TABLE,
            "topic_weight is null exactly where topic_id is",
            col(PapersTable.TOPIC_ID).isNull().notEqual(col(PapersTable.TOPIC_WEIGHT).isNull())));
  }

  private static List<RowPromise> dates(Table table) {
    Column date = col(PapersTable.PUBLISHED_ON);
    Column precision = col(PapersTable.DATE_PRECISION);
    return List.of(
        new RowPromise(
            table,
            "published_year is the year of published_on, null where that is",
            not(year(date).eqNullSafe(col(PapersTable.PUBLISHED_YEAR)))),
        new RowPromise(
            table,
            "date_precision is null exactly where published_on is",
            date.isNull().notEqual(precision.isNull())),
        new RowPromise(
            table,
            "published_on is the first day of its period where date_precision is month or year",
            precision
                .isin(DatePrecision.MONTH.code(), DatePrecision.YEAR.code())
                .and(dayofmonth(date).notEqual(1))
                .or(precision.equalTo(DatePrecision.YEAR.code()).and(month(date).notEqual(1)))));
  }

  private static List<RowPromise> authors(Table table) {
    Column count = col(PapersTable.N_AUTHORS);
    Column note = col(PapersTable.N_AUTHORS_NOTE);
    Column atLeast = col(PapersTable.N_AUTHORS_AT_LEAST);
    return List.of(
        new RowPromise(table, "n_authors is at least 1 or null", count.lt(1)),
        new RowPromise(
            table,
            "n_authors_note is given exactly where n_authors is null",
            count.isNull().equalTo(note.isNull())),
        new RowPromise(
            table,
            "n_authors_at_least is given only where n_authors_note is truncated_list",
            atLeast.isNotNull().and(not(note.eqNullSafe(lit(AuthorsNote.TRUNCATED_LIST.code()))))));
  }

  private static List<RowPromise> others() {
    Column records = col(DumpFilesTable.N_RECORDS);
    return List.of(
        new RowPromise(
            RejectsTable.TABLE,
            "raw has at most 2,000 characters",
            length(col(RejectsTable.RAW)).gt(RAW_CHARACTERS)),
        new RowPromise(
            PaperAffiliationsTable.TABLE,
            "country_from is null exactly where country_code is",
            col(PaperAffiliationsTable.COUNTRY_CODE)
                .isNull()
                .notEqual(col(PaperAffiliationsTable.COUNTRY_FROM).isNull())),
        new RowPromise(
            PaperAffiliationsTable.TABLE,
            "author_id is given only where author_position is",
            col(PaperAffiliationsTable.AUTHOR_POSITION)
                .isNull()
                .and(col(PaperAffiliationsTable.AUTHOR_ID).isNotNull())),
        new RowPromise(
            PaperAffiliationsTable.TABLE,
            "country_code is a code of two letters",
            not(col(PaperAffiliationsTable.COUNTRY_CODE).rlike("^[A-Z]{2}$"))),
        new RowPromise(
            CountriesTable.TABLE,
            "n_papers is n_single_country and n_multi_country together",
            col(CountriesTable.N_PAPERS)
                .notEqual(
                    col(CountriesTable.N_SINGLE_COUNTRY)
                        .plus(col(CountriesTable.N_MULTI_COUNTRY)))),
        new RowPromise(
            CountriesTable.TABLE,
            "n_corresponding is n_corresponding_single and n_corresponding_multi together, at most"
                + " n_papers",
            col(CountriesTable.N_CORRESPONDING)
                .notEqual(
                    col(CountriesTable.N_CORRESPONDING_SINGLE)
                        .plus(col(CountriesTable.N_CORRESPONDING_MULTI)))
                .or(col(CountriesTable.N_CORRESPONDING).gt(col(CountriesTable.N_PAPERS)))),
        new RowPromise(
            PaperAffiliationsTable.TABLE,
            "is_corresponding is given only where author_position is",
            col(PaperAffiliationsTable.AUTHOR_POSITION)
                .isNull()
                .and(col(PaperAffiliationsTable.IS_CORRESPONDING).isNotNull())),
        new RowPromise(
            CountryPairsTable.TABLE,
            "country_code comes before other_country_code",
            col(CountryPairsTable.COUNTRY_CODE).geq(col(CountryPairsTable.OTHER_COUNTRY_CODE))),
        new RowPromise(
            CollaborationSharesTable.TABLE,
            "n_joint is at most n_papers",
            col(CollaborationSharesTable.N_JOINT).gt(col(CollaborationSharesTable.N_PAPERS))),
        new RowPromise(
            DumpFilesTable.TABLE,
            "n_records is n_sightings and n_rejects together",
            records.notEqual(col(DumpFilesTable.N_SIGHTINGS).plus(col(DumpFilesTable.N_REJECTS)))),
        new RowPromise(
            DumpFilesTable.TABLE,
            "checksum has 8 hexadecimal digits",
            not(col(DumpFilesTable.CHECKSUM).rlike("^[0-9a-f]{8}$"))),
        new RowPromise(
            TermsTable.TABLE,
            "document_frequency is at least 1 and at most corpus_frequency",
            col(TermsTable.DOCUMENT_FREQUENCY)
                .lt(1)
                .or(col(TermsTable.DOCUMENT_FREQUENCY).gt(col(TermsTable.CORPUS_FREQUENCY)))),
        new RowPromise(
            TopicsTable.TABLE,
            "junk_reason is generic only where rank_1_ratio is below 0.6, and mixed only where it"
                + " is not and coherence_npmi is known",
            col(TopicsTable.JUNK_REASON)
                .equalTo(JunkReason.GENERIC.code())
                .and(col(TopicsTable.RANK_1_RATIO).geq(0.6))
                .or(
                    col(TopicsTable.JUNK_REASON)
                        .equalTo(JunkReason.MIXED.code())
                        .and(
                            col(TopicsTable.RANK_1_RATIO)
                                .lt(0.6)
                                .or(col(TopicsTable.COHERENCE_NPMI).isNull())))),
        new RowPromise(
            CoauthorCommunitiesTable.TABLE,
            "topic_share is null exactly where topic_id is",
            col(CoauthorCommunitiesTable.TOPIC_ID)
                .isNull()
                .notEqual(col(CoauthorCommunitiesTable.TOPIC_SHARE).isNull())),
        new RowPromise(
            TopicMonthsTable.TABLE,
            "n_papers is at most n_papers_of_month",
            col(TopicMonthsTable.N_PAPERS).gt(col(TopicMonthsTable.N_PAPERS_OF_MONTH))),
        new RowPromise(
            TopicMatchesTable.TABLE,
            "topic_id is null exactly where status is gone, earlier_topic_id where it is new",
            col(TopicMatchesTable.TOPIC_ID)
                .isNull()
                .notEqual(col(TopicMatchesTable.STATUS).equalTo(TopicChange.GONE.code()))
                .or(
                    col(TopicMatchesTable.EARLIER_TOPIC_ID)
                        .isNull()
                        .notEqual(col(TopicMatchesTable.STATUS).equalTo(TopicChange.NEW.code())))),
        new RowPromise(
            AuthorYearsTable.TABLE,
            "n_authors is n_new and n_returning together, new_share their share",
            col(AuthorYearsTable.N_AUTHORS)
                .notEqual(col(AuthorYearsTable.N_NEW).plus(col(AuthorYearsTable.N_RETURNING)))
                .or(
                    abs(col(AuthorYearsTable.NEW_SHARE)
                            .minus(
                                col(AuthorYearsTable.N_NEW)
                                    .divide(col(AuthorYearsTable.N_AUTHORS))))
                        .gt(1e-9))),
        new RowPromise(
            RunTable.TABLE,
            "started_at is not after finished_at",
            col(RunTable.STARTED_AT).gt(col(RunTable.FINISHED_AT))),
        new RowPromise(
            RunTable.TABLE,
            "n_new_files is from 0 to n_files",
            col(RunTable.N_NEW_FILES)
                .lt(0)
                .or(col(RunTable.N_NEW_FILES).gt(col(RunTable.N_FILES)))));
  }
}
