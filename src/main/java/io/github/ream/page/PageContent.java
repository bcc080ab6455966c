package io.github.ream.page;

import io.github.ream.schema.PapersTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data embedded in the page: aggregates and capped samples, of bounded size for any corpus. */
record PageContent(
    ReadFacts read,
    TopicFacts topics,
    TrendFacts trends,
    TeamFacts teams,
    PeopleFacts people,
    List<TestSentence> tests,
    List<ModelFacts> models,
    PaperSample papers) {

  /**
   * The content in at most {@code bytes} bytes of JSON: papers fill the space that the rest leaves.
   */
  static PageContent of(PageTables tables, int bytes) {
    TopicFacts topics = TopicFacts.of(tables);
    PaperFold fold =
        tables.dataset(PapersTable.TABLE).map(p -> PaperFold.of(p, topics)).orElse(null);
    ReadFacts read = ReadFacts.of(tables, fold);
    TrendFacts trends =
        TrendFacts.of(tables, topics, fold == null ? null : fold.years().borneFrom());
    TeamFacts teams = TeamFacts.of(tables, topics);
    PeopleFacts people = PeopleFacts.of(tables);
    List<TestSentence> tests = new ArrayList<>(MoreFindings.of(tables, topics));
    tests.addAll(TestSentence.of(tables));
    List<ModelFacts> models = ModelFacts.of(tables);
    PageContent withoutPapers =
        new PageContent(
            read,
            topics,
            trends,
            teams,
            people,
            tests,
            models,
            new PaperSample(0, true, List.of()));
    int left = bytes - SafeJson.of(withoutPapers).getBytes(StandardCharsets.UTF_8).length;
    PaperSample papers =
        fold == null ? new PaperSample(0, true, List.of()) : PaperSample.of(tables, fold, left);
    return new PageContent(read, topics, trends, teams, people, tests, models, papers);
  }
}
