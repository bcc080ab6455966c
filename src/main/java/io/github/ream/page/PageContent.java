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
    OrganizationFacts organizations,
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
    GroupedTopics grouped = GroupedTopics.of(tables, topics);
    TeamFacts teams = TeamFacts.of(tables, topics, grouped);
    PeopleFacts people = PeopleFacts.of(tables);
    AuthorFacts authors = AuthorFacts.of(tables, topics, grouped);
    OrganizationFacts organizations =
        fold == null || fold.withKnown(PapersTable.ORGANIZATION) == 0
            ? OrganizationFacts.NONE
            : OrganizationFacts.of(
                tables.dataset(PapersTable.TABLE).orElseThrow(), topics, grouped);
    List<TestSentence> tests = new ArrayList<>(GrowthFindings.of(tables));
    tests.addAll(PairFindings.of(tables, topics));
    tests.addAll(TestSentence.of(tables));
    List<ModelFacts> models = ModelFacts.of(tables);
    Fitted fitted =
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
    PageContent withoutPapers = fitted.content;
    PaperSample papers =
        fold == null ? PaperSample.NONE : PaperSample.of(tables, fold, fitted.left);
    return withoutPapers.with(withoutPapers.authors, withoutPapers.organizations, papers);
  }

  /**
   * Content that fits where it can.
   *
   * @param left the bytes that it leaves
   */
  record Fitted(PageContent content, int left) {}

  /**
   * Without the names of topics that make it too large: first the organisations, then the authors.
   * With them the lists of very long names in a thousand topics may take more than the page has.
   */
  Fitted within(int bytes) {
    int left = bytes - size(this);
    if (left >= 0) {
      return new Fitted(this, left);
    }
    left += size(organizations) - size(OrganizationFacts.NONE);
    if (left >= 0) {
      return new Fitted(with(authors, OrganizationFacts.NONE, papers), left);
    }
    AuthorFacts fewer = authors.withoutTopics();
    return new Fitted(
        with(fewer, OrganizationFacts.NONE, papers), left + size(authors) - size(fewer));
  }

  private static int size(Object part) {
    return SafeJson.of(part).getBytes(StandardCharsets.UTF_8).length;
  }

  private PageContent with(AuthorFacts others, OrganizationFacts named, PaperSample sample) {
    return new PageContent(
        fewPapers, read, topics, trends, changes, terms, matches, teams, people, others, named,
        tests, models, sample);
  }
}
