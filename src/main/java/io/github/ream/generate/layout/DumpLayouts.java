package io.github.ream.generate.layout;

import java.util.List;

/** The layouts that dumps can be made in. */
public final class DumpLayouts {
  private static final List<DumpLayout> ALL =
      List.of(
          new ListingLayout(),
          new TitlesLayout(),
          new DailyPapersApiLayout(),
          new ArxivLayout(),
          new OpenAlexLayout(),
          new SemanticScholarLayout(),
          new CrossrefLayout(),
          new PubmedLayout(),
          new AclLayout(),
          new RisLayout(),
          new BibtexLayout(),
          new NbibLayout(),
          new OaiLayout(),
          new PlainJsonLayout(),
          new TableLayout(),
          new ParquetLayout(),
          new WosLayout(),
          new EndnoteLayout(),
          new AtomLayout(),
          new JatsLayout(),
          new CrossrefXmlLayout(),
          new DblpLayout(),
          new EuropePmcLayout(),
          new BiorxivLayout(),
          new OpenReviewLayout(),
          new DataciteLayout(),
          new DoajLayout(),
          new InspireLayout(),
          new AdsLayout(),
          new AminerLayout());

  private DumpLayouts() {}

  public static List<String> names() {
    return ALL.stream().map(DumpLayout::name).toList();
  }

  public static DumpLayout named(String name) {
    return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst().orElseThrow();
  }
}
