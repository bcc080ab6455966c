package io.github.ream.author;

import io.github.ream.author.CountryCounts.Count;
import io.github.ream.cleaning.Countries;
import io.github.ream.config.Settings;
import io.github.ream.schema.CollaborationSharesTable;
import io.github.ream.schema.CollaborationSharesTable.Measure;
import io.github.ream.schema.CountriesTable;
import io.github.ream.schema.CountryPairsTable;
import io.github.ream.schema.RowOf;
import io.github.ream.schema.Table;
import io.github.ream.stats.WilsonInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Collaboration of countries and organisations, from {@code paper_affiliations}: the tables {@code
 * countries}, {@code country_pairs} and {@code collaboration_shares}.
 *
 * <p>A paper counts fully for each of its known countries; in fractional counting, 1/k for each of
 * k. Multiple-country papers (MCP) are those of two countries or more; where dumps name the
 * corresponding author, they are also counted by that author's country, as Aria &amp; Cuccurullo
 * (2017) do.
 */
public final class CountryStatistics {
  private final double confidence;

  public CountryStatistics(Settings.Authors settings) {
    this.confidence = settings.confidence();
  }

  /** The tables, their rows in order of the key; no more than a row for each pair of countries. */
  public Map<Table, List<Row>> of(Dataset<Row> paperAffiliations) {
    return tables(CountryCounts.of(paperAffiliations));
  }

  Map<Table, List<Row>> tables(List<Count> counts) {
    List<Count> all = counts.stream().filter(count -> count.country() == null).toList();
    long known = sum(all.stream().filter(count -> count.among() > 0).toList(), Count::papers);
    Map<String, List<Count>> byCountry = new TreeMap<>();
    List<Count> pairs = new ArrayList<>();
    for (Count count : counts) {
      if (count.other() != null) {
        pairs.add(count);
      } else if (count.country() != null) {
        byCountry.computeIfAbsent(count.country(), country -> new ArrayList<>()).add(count);
      }
    }
    Map<Table, List<Row>> tables = new LinkedHashMap<>();
    boolean corresponding = sum(all, Count::corresponding) > 0;
    tables.put(
        CountriesTable.TABLE,
        byCountry.entrySet().stream()
            .map(
                country -> {
                  RowOf row = country(country.getKey(), country.getValue(), pairs, known);
                  return (corresponding ? corresponding(row, country.getValue()) : row).build();
                })
            .toList());
    tables.put(
        CountryPairsTable.TABLE,
        pairs.stream()
            .sorted(Comparator.comparing(Count::country).thenComparing(Count::other))
            .map(pair -> pair(pair, byCountry))
            .toList());
    tables.put(CollaborationSharesTable.TABLE, shares(all, known));
    return tables;
  }

  /** The figures by the corresponding author's country. */
  private RowOf corresponding(RowOf row, List<Count> counts) {
    long papers = sum(counts, Count::corresponding);
    long multi =
        sum(counts.stream().filter(count -> count.among() > 1).toList(), Count::corresponding);
    row.set(CountriesTable.N_CORRESPONDING, papers)
        .set(CountriesTable.N_CORRESPONDING_SINGLE, papers - multi)
        .set(CountriesTable.N_CORRESPONDING_MULTI, multi);
    if (papers > 0) {
      WilsonInterval interval = WilsonInterval.of(multi, papers, confidence);
      row.set(CountriesTable.CORRESPONDING_MCP_SHARE, (double) multi / papers)
          .set(CountriesTable.CORRESPONDING_MCP_SHARE_CI_LOW, interval.low())
          .set(CountriesTable.CORRESPONDING_MCP_SHARE_CI_HIGH, interval.high());
    }
    return row;
  }

  private RowOf country(String code, List<Count> counts, List<Count> pairs, long known) {
    long papers = sum(counts, Count::papers);
    long multi = sum(counts.stream().filter(count -> count.among() > 1).toList(), Count::papers);
    long joint = sum(counts, Count::interInstitutional);
    WilsonInterval international = WilsonInterval.of(multi, papers, confidence);
    WilsonInterval institutional = WilsonInterval.of(joint, papers, confidence);
    return new RowOf(CountriesTable.TABLE)
        .set(CountriesTable.COUNTRY_CODE, code)
        .set(CountriesTable.COUNTRY, Countries.nameOf(code))
        .set(CountriesTable.N_PAPERS, papers)
        .set(CountriesTable.N_PAPERS_FRACTIONAL, fractional(counts))
        .set(CountriesTable.SHARE, (double) papers / known)
        .set(CountriesTable.N_SINGLE_COUNTRY, papers - multi)
        .set(CountriesTable.N_MULTI_COUNTRY, multi)
        .set(CountriesTable.MCP_SHARE, (double) multi / papers)
        .set(CountriesTable.MCP_SHARE_CI_LOW, international.low())
        .set(CountriesTable.MCP_SHARE_CI_HIGH, international.high())
        .set(CountriesTable.N_INTER_INSTITUTIONAL, joint)
        .set(CountriesTable.INTER_INSTITUTIONAL_SHARE, (double) joint / papers)
        .set(CountriesTable.INTER_INSTITUTIONAL_SHARE_CI_LOW, institutional.low())
        .set(CountriesTable.INTER_INSTITUTIONAL_SHARE_CI_HIGH, institutional.high())
        .set(
            CountriesTable.N_PARTNERS,
            pairs.stream()
                .filter(pair -> pair.country().equals(code) || pair.other().equals(code))
                .count())
        .set(CountriesTable.N_PARTLY_KNOWN, sum(counts, Count::partlyKnown));
  }

  /** Added up in one order, so that the last digits do not depend on that of the counts. */
  private static double fractional(List<Count> counts) {
    return counts.stream()
        .sorted(Comparator.comparingInt(Count::among))
        .mapToDouble(count -> (double) count.papers() / count.among())
        .reduce(0, Double::sum);
  }

  private static Row pair(Count pair, Map<String, List<Count>> byCountry) {
    double one = sum(byCountry.get(pair.country()), Count::papers);
    double other = sum(byCountry.get(pair.other()), Count::papers);
    return new RowOf(CountryPairsTable.TABLE)
        .set(CountryPairsTable.COUNTRY_CODE, pair.country())
        .set(CountryPairsTable.OTHER_COUNTRY_CODE, pair.other())
        .set(CountryPairsTable.N_PAPERS, pair.papers())
        .set(CountryPairsTable.SALTON_COSINE, pair.papers() / Math.sqrt(one * other))
        .build();
  }

  private List<Row> shares(List<Count> all, long known) {
    long papers = sum(all, Count::papers);
    long organized = sum(all, Count::organized);
    long multi = sum(all.stream().filter(count -> count.among() > 1).toList(), Count::papers);
    return List.of(
        share(Measure.INTER_INSTITUTIONAL, sum(all, Count::interInstitutional), organized, papers),
        share(Measure.INTERNATIONAL, multi, known, papers));
  }

  private Row share(Measure measure, long joint, long known, long papers) {
    RowOf row =
        new RowOf(CollaborationSharesTable.TABLE)
            .set(CollaborationSharesTable.MEASURE, measure)
            .set(CollaborationSharesTable.N_PAPERS, known)
            .set(CollaborationSharesTable.N_JOINT, joint)
            .set(CollaborationSharesTable.N_UNKNOWN, papers - known);
    if (known > 0) {
      WilsonInterval interval = WilsonInterval.of(joint, known, confidence);
      row.set(CollaborationSharesTable.SHARE, (double) joint / known)
          .set(CollaborationSharesTable.SHARE_CI_LOW, interval.low())
          .set(CollaborationSharesTable.SHARE_CI_HIGH, interval.high());
    }
    return row.build();
  }

  private static long sum(List<Count> counts, ToLongFunction<Count> what) {
    return counts.stream().mapToLong(what).sum();
  }
}
