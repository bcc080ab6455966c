package io.github.ream.generate.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The layouts that dumps can be made in: one for each format, others that tell the same records in
 * another wrapping, and every one of them in an archive ({@code ris.zip}, {@code csv.zip.tar}).
 */
public final class DumpLayouts {
  private static final List<DumpLayout> FORMATS =
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

  private static final List<DumpLayout> WRAPPINGS =
      List.of(
          new EnvelopeLayout(new OpenAlexLayout(), EnvelopeLayout.Envelope.PAGES),
          new EnvelopeLayout(new EuropePmcLayout(), EnvelopeLayout.Envelope.RESULT_LIST),
          new EnvelopeLayout(new DataciteLayout(), EnvelopeLayout.Envelope.DATA),
          new EnvelopeLayout(new DoajLayout(), EnvelopeLayout.Envelope.RESULTS),
          new EnvelopeLayout(new InspireLayout(), EnvelopeLayout.Envelope.HITS),
          new EnvelopeLayout(new AdsLayout(), EnvelopeLayout.Envelope.DOCS),
          new SemanticScholarApiLayout(),
          new SemanticScholarSplitsLayout(),
          new JsonTableLayout());

  private DumpLayouts() {}

  /** The names of all layouts outside of archives. */
  public static List<String> names() {
    return Stream.of(FORMATS, WRAPPINGS).flatMap(List::stream).map(DumpLayout::name).toList();
  }

  /** The names of one layout for each format. */
  public static List<String> formats() {
    return FORMATS.stream().map(DumpLayout::name).toList();
  }

  /** The layout of a name, which may end in that of an archive; empty if there is none. */
  public static Optional<DumpLayout> find(String name) {
    for (ArchiveLayout.Archive archive : ArchiveLayout.Archive.values()) {
      if (name.endsWith(archive.ending())) {
        return find(name.substring(0, name.length() - archive.ending().length()))
            // Archives in archives are read, but no deeper, and a file beside another is no member.
            .filter(layout -> !(layout instanceof SemanticScholarSplitsLayout))
            .filter(layout -> layout.name().chars().filter(c -> c == '.').count() < 2)
            .map(layout -> new ArchiveLayout(layout, archive));
      }
    }
    return Stream.of(FORMATS, WRAPPINGS)
        .flatMap(List::stream)
        .filter(layout -> layout.name().equals(name))
        .findFirst();
  }

  public static DumpLayout named(String name) {
    return find(name).orElseThrow();
  }
}
