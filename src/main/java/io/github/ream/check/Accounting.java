package io.github.ream.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.AuthorPeopleTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CoauthorPairsTable;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.PeopleMeasure;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TopicChange;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicMatchesTable;
import io.github.ream.schema.TopicsTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;

/** Compares sums over whole tables with each other and with the row of {@code run}. */
final class Accounting {
  private static final String CHOSEN_K = "chosen_k";
  private static final String PEOPLE = "people";
  private static final String IN_COMPONENTS = "in_components";
  private static final String COMPONENTS = "components";
  private static final String COMMUNITIES = "communities";
  private static final String MODULARITY = "modularity";

  private static final String GROUP_SHARES = "group_shares";
  private static final String LEAVES = "leaves";
  private static final String ROOTS = "roots";
  private static final String WITH_STATUS = "with_status";

  private Accounting() {}

  /** The columns that are added up over the rows of a table. */
  static Map<String, Column> sums(Table table) {
    Map<String, Column> sums = new LinkedHashMap<>();
    if (table == PapersTable.TABLE) {
      sums.put(PapersTable.N_SIGHTINGS, col(PapersTable.N_SIGHTINGS));
    } else if (table == DumpFilesTable.TABLE) {
      sums.put(DumpFilesTable.N_RECORDS, col(DumpFilesTable.N_RECORDS));
    } else if (table == TopicsTable.TABLE) {
      sums.put(TopicsTable.SHARE, col(TopicsTable.SHARE));
    } else if (table == TopicGroupsTable.TABLE) {
      sums.put(GROUP_SHARES, when(col(TopicGroupsTable.IS_GROUP), col(TopicGroupsTable.SHARE)));
      sums.put(LEAVES, when(col(TopicGroupsTable.TOPIC_ID).isNotNull(), 1));
      sums.put(ROOTS, when(col(TopicGroupsTable.PARENT_ID).isNull(), 1));
    } else if (table == TopicMatchesTable.TABLE) {
      Column own = col(TopicMatchesTable.STATUS).isin((Object[]) TopicChange.ofLaterTopics());
      sums.put(WITH_STATUS, when(own, 1));
    } else if (table == ModelSelectionTable.TABLE) {
      Column chosen = col(ModelSelectionTable.CHOSEN);
      sums.put(ModelSelectionTable.CHOSEN, chosen.cast("int"));
      sums.put(CHOSEN_K, when(chosen, col(ModelSelectionTable.K)));
    } else if (table == PaperAuthorsTable.TABLE) {
      sums.put(PEOPLE, when(col(PaperAuthorsTable.IS_COLLECTIVE).equalTo(false), 1));
    } else if (table == AuthorsTable.TABLE) {
      Column component = col(AuthorsTable.COMPONENT_ID);
      sums.put(IN_COMPONENTS, when(component.isNotNull(), 1));
      sums.put(COMPONENTS, when(component.equalTo(col(AuthorsTable.AUTHOR_ID)), 1));
    } else if (table == AuthorComponentsTable.TABLE) {
      Column components = col(AuthorComponentsTable.N_COMPONENTS);
      sums.put(COMPONENTS, components);
      sums.put(IN_COMPONENTS, components.multiply(col(AuthorComponentsTable.N_AUTHORS)));
      sums.put(AuthorComponentsTable.AUTHOR_SHARE, col(AuthorComponentsTable.AUTHOR_SHARE));
    } else if (table == CoauthorCommunitiesTable.TABLE) {
      sums.put(MODULARITY, col(CoauthorCommunitiesTable.MODULARITY));
    } else if (table == AuthorPeopleTable.TABLE) {
      Column value = col(AuthorPeopleTable.VALUE);
      Column measure = col(AuthorPeopleTable.MEASURE);
      sums.put(MODULARITY, when(measure.equalTo(PeopleMeasure.MODULARITY.code()), value));
      sums.put(COMMUNITIES, when(measure.equalTo(PeopleMeasure.N_COMMUNITIES.code()), value));
    } else if (table == CoauthorPairsTable.TABLE) {
      sums.put(CoauthorPairsTable.SHARE, col(CoauthorPairsTable.SHARE));
    }
    return sums;
  }

  static List<TotalPromise> promises() {
    return List.of(
        TotalPromise.equal(
            "run: n_records is n_sightings and n_rejects together",
            t -> t.run(RunTable.N_RECORDS),
            t -> t.run(RunTable.N_SIGHTINGS) + t.run(RunTable.N_REJECTS),
            RunTable.TABLE),
        counts(RunTable.N_FILES, DumpFilesTable.TABLE),
        counts(RunTable.N_SIGHTINGS, SightingsTable.TABLE),
        counts(RunTable.N_PAPERS, PapersTable.TABLE),
        counts(RunTable.N_REJECTS, RejectsTable.TABLE),
        TotalPromise.equal(
            "dump_files: n_records come to those of run",
            t -> t.whole(DumpFilesTable.TABLE, DumpFilesTable.N_RECORDS),
            t -> t.run(RunTable.N_RECORDS),
            DumpFilesTable.TABLE,
            RunTable.TABLE),
        TotalPromise.equal(
            "papers: n_sightings come to the number of sightings",
            t -> t.whole(PapersTable.TABLE, PapersTable.N_SIGHTINGS),
            t -> t.rows(SightingsTable.TABLE),
            PapersTable.TABLE,
            SightingsTable.TABLE),
        TotalPromise.equal(
            "run: k is the number of topics, null if there are none",
            t -> t.run(RunTable.K),
            t -> t.rows(TopicsTable.TABLE),
            RunTable.TABLE),
        TotalPromise.comesToOne(TopicsTable.TABLE, TopicsTable.SHARE),
        TotalPromise.equal(
            "topic_groups: as many nodes are topics as there are topics",
            t -> t.whole(TopicGroupsTable.TABLE, LEAVES),
            t -> t.rows(TopicsTable.TABLE),
            TopicGroupsTable.TABLE,
            TopicsTable.TABLE),
        TotalPromise.equal(
            "topic_groups: one node has no parent",
            t -> t.whole(TopicGroupsTable.TABLE, ROOTS),
            t -> Math.min(1, t.rows(TopicGroupsTable.TABLE)),
            TopicGroupsTable.TABLE),
        new TotalPromise(
            "topic_groups: the shares of the groups come to 1",
            List.of(TopicGroupsTable.TABLE),
            t -> {
              double sum = t.sum(TopicGroupsTable.TABLE, GROUP_SHARES);
              return t.rows(TopicGroupsTable.TABLE) == 0 || Math.abs(sum - 1) < 1e-6
                  ? Optional.empty()
                  : Optional.of("they come to " + sum);
            }),
        TotalPromise.equal(
            "topic_matches: as many topics are matched, split or new as there are, where there is a"
                + " row",
            t -> t.whole(TopicMatchesTable.TABLE, WITH_STATUS),
            t -> t.rows(TopicMatchesTable.TABLE) == 0 ? 0 : t.rows(TopicsTable.TABLE),
            TopicMatchesTable.TABLE,
            TopicsTable.TABLE),
        TotalPromise.equal(
            "model_selection: one fit is chosen",
            t -> t.whole(ModelSelectionTable.TABLE, ModelSelectionTable.CHOSEN),
            t -> Math.min(1, t.rows(ModelSelectionTable.TABLE)),
            ModelSelectionTable.TABLE),
        TotalPromise.equal(
            "model_selection: the chosen fit has as many topics as there are",
            t -> t.whole(ModelSelectionTable.TABLE, CHOSEN_K),
            t -> t.rows(TopicsTable.TABLE),
            ModelSelectionTable.TABLE,
            TopicsTable.TABLE),
        TotalPromise.equal(
            "paper_authors: where people are named, the tables about them are there",
            t -> Math.min(1, t.whole(PaperAuthorsTable.TABLE, PEOPLE)),
            t -> t.report().has(AuthorsTable.TABLE) ? 1L : 0L,
            PaperAuthorsTable.TABLE,
            AuthorCountsTable.TABLE),
        TotalPromise.equal(
            "author_components: n_components are the components in authors",
            t -> t.whole(AuthorComponentsTable.TABLE, COMPONENTS),
            t -> t.whole(AuthorsTable.TABLE, COMPONENTS),
            AuthorComponentsTable.TABLE,
            AuthorsTable.TABLE),
        TotalPromise.equal(
            "author_components: their authors are those with a component",
            t -> t.whole(AuthorComponentsTable.TABLE, IN_COMPONENTS),
            t -> t.whole(AuthorsTable.TABLE, IN_COMPONENTS),
            AuthorComponentsTable.TABLE,
            AuthorsTable.TABLE),
        TotalPromise.comesToOne(AuthorComponentsTable.TABLE, AuthorComponentsTable.AUTHOR_SHARE),
        TotalPromise.equal(
            "author_people: n_communities is the number of rows of coauthor_communities",
            t -> t.whole(AuthorPeopleTable.TABLE, COMMUNITIES),
            t -> t.rows(CoauthorCommunitiesTable.TABLE),
            AuthorPeopleTable.TABLE,
            CoauthorCommunitiesTable.TABLE),
        new TotalPromise(
            "coauthor_communities: modularity comes to that of author_people",
            List.of(CoauthorCommunitiesTable.TABLE, AuthorPeopleTable.TABLE),
            t -> {
              double sum = t.sum(CoauthorCommunitiesTable.TABLE, MODULARITY);
              double whole = t.sum(AuthorPeopleTable.TABLE, MODULARITY);
              return Math.abs(sum - whole) < 1e-6
                  ? Optional.empty()
                  : Optional.of(sum + " and " + whole);
            }),
        TotalPromise.comesToOne(CoauthorPairsTable.TABLE, CoauthorPairsTable.SHARE));
  }

  private static TotalPromise counts(String column, Table table) {
    return TotalPromise.equal(
        "run: " + column + " is the number of rows of " + table.name(),
        t -> t.run(column),
        t -> t.rows(table),
        RunTable.TABLE,
        table);
  }
}
