package io.github.ream.page;

import io.github.ream.schema.PapersTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The data embedded in the page: aggregates and capped samples, of bounded size for any corpus.
 *
 * @param fewPapers a year or group with fewer papers is drawn hollow
 */
record PageContent(
    int fewPapers,
    ReadFacts read,
    TopicFacts topics,
    TrendFacts trends,
    ChangeFacts changes,
    TermFacts terms,
    MatchFacts matches,
    TeamFacts teams,
    PeopleFacts people,
    AuthorFacts authors,
    List<TopicOrganizations> organizations,
    List<TestSentence> tests,
    List<ModelFacts> models,
    PaperSample papers) {

  /**
   * The content in at most {@code bytes} bytes of JSON: papers and titles fill the space that the
   * rest leaves.
   */
  static PageContent of(PageTables tables, int bytes) {
    TopicFacts topics = TopicFacts.of(tables);
    PaperFold fold =
        tables.dataset(PapersTable.TABLE).map(p -> PaperFold.of(p, topics)).orElse(null);
    ReadFacts read = ReadFacts.of(tables, fold);
    TrendFacts trends =
        TrendFacts.of(tables, topics, fold == null ? null : fold.years().solidFrom());
    ChangeFacts changes = ChangeFacts.of(trends);
    TermFacts terms = TermFacts.of(TermYears.of(tables, trends.years()), trends, changes);
    MatchFacts matches = MatchFacts.of(tables);
    TeamFacts teams = TeamFacts.of(tables, topics);
    PeopleFacts people = PeopleFacts.of(tables);
    AuthorFacts authors = AuthorFacts.of(tables, topics);
    List<TopicOrganizations> organizations =
        fold == null || fold.withKnown(PapersTable.ORGANIZATION) == 0
            ? List.of()
            : TopicOrganizations.of(tables.dataset(PapersTable.TABLE).orElseThrow(), topics);
    List<TestSentence> tests = new ArrayList<>(GrowthFindings.of(tables));
    tests.addAll(PairFindings.of(tables, topics));
    tests.addAll(TestSentence.of(tables));
    List<ModelFacts> models = ModelFacts.of(tables);
    PageContent withoutPapers =
        new PageContent(
                PaperYears.FEW_PAPERS,
                read,
                topics,
                trends,
                changes,
                terms,
                matches,
                teams,
                people,
                authors,
                organizations,
                tests,
                models,
                PaperSample.NONE)
            .within(bytes);
    int left = bytes - withoutPapers.size();
    PaperSample papers = fold == null ? PaperSample.NONE : PaperSample.of(tables, fold, left);
    return withoutPapers.with(withoutPapers.authors, withoutPapers.organizations, papers);
  }

  /**
   * Without the names of topics that make it too large: first the organisations, then the authors.
   * With them the lists of very long names in a thousand topics may take more than the page has.
   */
  PageContent within(int bytes) {
    PageContent fitting = this;
    if (fitting.size() > bytes) {
      fitting = with(authors, List.of(), papers);
    }
    if (fitting.size() > bytes) {
      fitting = fitting.with(authors.withoutTopics(), List.of(), papers);
    }
    return fitting;
  }

  private int size() {
    return SafeJson.of(this).getBytes(StandardCharsets.UTF_8).length;
  }

  private PageContent with(AuthorFacts others, List<TopicOrganizations> named, PaperSample sample) {
    return new PageContent(
        fewPapers, read, topics, trends, changes, terms, matches, teams, people, others, named,
        tests, models, sample);
  }
}
