package io.github.ream.generate;

import java.util.List;

/** The layouts that dumps can be made in. */
public final class PageLayouts {
  private static final List<PageLayout> ALL =
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
          new PlainJsonLayout());

  private PageLayouts() {}

  public static List<String> names() {
    return ALL.stream().map(PageLayout::name).toList();
  }

  static PageLayout named(String name) {
    return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst().orElseThrow();
  }
}
