package io.github.ream.dump.fields;

import io.github.ream.cleaning.CleanText;
import io.github.ream.cleaning.Countries;
import io.github.ream.cleaning.OrganizationText;
import io.github.ream.dump.record.Affiliation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The organisations of the authors of a list, each once. */
final class AuthorAffiliations {
  private static final Pattern ROR = Pattern.compile("(?:^|ror\\.org/)(0[a-z0-9]{6}[0-9]{2})$");
  private static final Pattern OPENALEX = Pattern.compile("(?:^|openalex\\.org/)(I\\d+)$");
  private static final Pattern BETWEEN_ADDRESSES = Pattern.compile(";\\s+");

  private final Set<Affiliation> told = new LinkedHashSet<>();

  /** An organisation given by its name or address alone; a text may hold several addresses. */
  boolean add(int author, String text, CleanText how) {
    String[] addresses = text == null ? new String[0] : BETWEEN_ADDRESSES.split(text, -1);
    boolean several =
        Arrays.stream(addresses).filter(one -> Countries.ofAddress(one).isPresent()).count() > 1;
    if (!several) {
      return add(author, text, how, null, null, null);
    }
    boolean any = false;
    for (String address : addresses) {
      any |= add(author, address, how, null, null, null);
    }
    return any;
  }

  /**
   * Adds an organisation. Anything may be null; an id that is none is left out.
   *
   * @param author place of the author in the list, from 0; -1 if it is not said whose it is
   * @param country name or code of its country
   * @return whether anything is known of it
   */
  boolean add(
      int author, String text, CleanText how, String ror, String openAlexId, String country) {
    Affiliation affiliation =
        new Affiliation(
            author < 0 ? null : (Integer) (author + 1),
            OrganizationText.of(how.of(text)),
            id(ROR, ror),
            id(OPENALEX, openAlexId),
            Countries.named(country).orElse(null),
            null);
    boolean known =
        affiliation.text() != null
            || affiliation.ror() != null
            || affiliation.openAlexId() != null
            || affiliation.countryCode() != null;
    if (known) {
      told.add(affiliation);
    }
    return known;
  }

  private static String id(Pattern form, String id) {
    Matcher m = form.matcher(id == null ? "" : id.strip());
    return m.find() ? m.group(1) : null;
  }

  /** Whether an organisation is told of the author at a place, from 0. */
  boolean knows(int author) {
    return told.stream().anyMatch(at -> Objects.equals(at.author(), author + 1));
  }

  /**
   * The affiliations of a list of so many authors; null if none is told.
   *
   * @param corresponding places of the corresponding authors, from 0; none if they are not told
   */
  List<Affiliation> of(int authors, Set<Integer> corresponding) {
    // A list that is given twice names its corresponding authors in either half.
    Set<Integer> places =
        authors == 0
            ? Set.of()
            : corresponding.stream().map(place -> place % authors).collect(Collectors.toSet());
    return told.isEmpty()
        ? null
        : told.stream()
            .map(at -> once(at, authors, places.isEmpty() ? null : places))
            .distinct()
            .toList();
  }

  /** An affiliation of the second half of a list that is given twice is one of the first. */
  private static Affiliation once(Affiliation at, int authors, Set<Integer> corresponding) {
    boolean unknown = at.author() == null || authors == 0;
    Integer author = unknown ? null : Integer.valueOf(((at.author() - 1) % authors) + 1);
    return new Affiliation(
        author,
        at.text(),
        at.ror(),
        at.openAlexId(),
        at.countryCode(),
        (unknown || corresponding == null)
            ? null
            : Boolean.valueOf(corresponding.contains(author - 1)));
  }
}
