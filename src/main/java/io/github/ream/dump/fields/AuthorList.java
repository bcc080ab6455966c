package io.github.ream.dump.fields;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.schema.AuthorsNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The authors of a record: their names in order, and their number where it is certain.
 *
 * <p>If a list repeats its whole sequence of names, the names count once. "et al." and "others" are
 * no authors, but say that the list is cut. An entry without a name leaves the number unknown. A
 * team or collaboration among the authors leaves the number unknown: who is in it is not said. The
 * names of a list whose length is not the number of authors are kept.
 */
public final class AuthorList {
  /** The largest number of authors taken for a count; no paper has more. */
  public static final int MOST_AUTHORS = 100_000;

  private static final int LONGEST_NAME = 400;

  private final List<String> names = new ArrayList<>();
  private final AuthorAffiliations affiliations = new AuthorAffiliations();

  /** The place of the author who was added last; -1 if the last entry named none. */
  private int last = -1;

  private final Set<Integer> corresponding = new TreeSet<>();

  private boolean affiliated;

  /** How many authors there are at least beyond those named. */
  private int cutBy;

  private boolean atLimit;
  private boolean collective;
  private boolean nameless;

  /**
   * Adds a name as it is written. An entry without a name ({@code null}, blank, {@code Anonymous})
   * stands for an unknown number of people.
   */
  public void add(String name, CleanText how) {
    last = -1;
    affiliated = false;
    String clean = how.of(name);
    if (clean == null || Nobody.is(clean)) {
      nameless = true;
      return;
    }
    clean = withoutSeparators(AuthorMarks.withoutOne(clean));
    if (CutMark.mayBeIn(clean)) {
      int others = CutMark.others(clean);
      String named = CutMark.without(clean);
      cutBy = Math.max(cutBy, named.equals(clean) ? others : Math.max(1, others));
      clean = others > 0 ? "" : withoutSeparators(named);
    }
    if (clean.length() > LONGEST_NAME) {
      // Whoever stands there, it is not one person's name.
      nameless = true;
      return;
    }
    // A degree or "Jr." in an entry of its own is no author.
    if (clean.chars().anyMatch(Character::isLetterOrDigit) && !NameSuffix.is(clean)) {
      addName(clean);
    }
  }

  /** Adds a name; the group for which somebody writes is a name of its own. */
  private void addName(String name) {
    Behalf behalf = Behalf.in(name);
    if (behalf == null) {
      last = names.size();
    } else if (!behalf.writer().isBlank()) {
      addName(withoutSeparators(behalf.writer()));
    }
    String own = behalf == null ? name : behalf.group();
    collective |= behalf != null || CollectiveName.is(own);
    names.add(own);
  }

  /** Says that the author who was added last belongs to an organisation of this name. */
  public void affiliate(String text, CleanText how) {
    affiliated |= affiliations.add(last, text, how);
  }

  /**
   * Says that the author who was added last belongs to an organisation. Anything may be null; an id
   * that is none is left out.
   *
   * @param country name or code of its country
   */
  public void affiliate(String text, CleanText how, String ror, String openAlexId, String country) {
    affiliated |= affiliations.add(last, text, how, ror, openAlexId, country);
  }

  /** Says that the author at a place, from 0, belongs to an organisation of this name. */
  public void affiliate(int author, String text, CleanText how) {
    affiliations.add(author, text, how);
  }

  /**
   * Says that the author at a place, from 0, belongs to an organisation; at -1 it is not said who
   * does. Anything may be null.
   *
   * @param country name or code of its country
   */
  public void affiliate(
      int author, String text, CleanText how, String ror, String openAlexId, String country) {
    affiliations.add(author, text, how, ror, openAlexId, country);
  }

  /** Whether an organisation is known of the author at a place, from 0. */
  public boolean isAffiliated(int author) {
    return affiliations.knows(author);
  }

  /** Says that the author who was added last is a corresponding one. */
  public void markCorresponding() {
    markCorresponding(last);
  }

  /** Says that the author at a place, from 0, is a corresponding one. */
  public void markCorresponding(int author) {
    if (author >= 0) {
      corresponding.add(author);
    }
  }

  /** Whether an organisation is known of the author who was added last. */
  public boolean lastIsAffiliated() {
    return affiliated;
  }

  private static String withoutSeparators(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && isSeparator(name.charAt(from))) {
      from++;
    }
    while (from < to && isSeparator(name.charAt(to - 1))) {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ';' || Character.isWhitespace(c);
  }

  /** Adds a name given in parts; any part may be missing. */
  public void add(CleanText how, String... parts) {
    // What follows of a nameless author's organisations is nobody else's.
    last = -1;
    affiliated = false;
    StringBuilder name = new StringBuilder();
    for (String part : parts) {
      if (part != null && !part.isBlank()) {
        name.append(name.length() == 0 ? "" : " ").append(part.strip());
      }
    }
    if (name.length() > 0) {
      add(name.toString(), how);
    }
  }

  /**
   * Adds one name, which may be turned round: {@code Bell, Ann}, {@code Bell, Ann, Jr.}, {@code
   * Bell, Jr., Ann}. A text that cannot be one name is read as several.
   */
  public void addTurned(String name, CleanText how) {
    if (name.indexOf(';') >= 0 && !name.matches(".*&\\w+;.*")) {
      for (String one : name.split(";", -1)) {
        if (!one.isBlank()) {
          addTurned(one, how);
        }
      }
    } else if (TurnedName.areSeveral(name)) {
      addAll(name, how);
    } else if (name.indexOf(',') < 0) {
      add(name, how);
    } else {
      add(how, TurnedName.parts(name));
    }
  }

  /** Adds the names in a text such as {@code A; B}, {@code A, B and C} or {@code B, A and D, C}. */
  public void addAll(String text, CleanText how) {
    for (String name : AuthorLine.names(text)) {
      if (name == null || !name.isBlank()) {
        add(name, how);
      }
    }
  }

  /** Records that there are authors beyond the last name. */
  public void markCut() {
    cutBy = Math.max(cutBy, 1);
  }

  /**
   * Records that there may be authors beyond the last name, because the list is as long as the
   * source's limit.
   */
  public void markAtLimit() {
    atLimit = true;
  }

  public void markCollective() {
    collective = true;
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  public int size() {
    return names.size();
  }

  /** Gives a record its authors, and their number or the reason why it is unknown. */
  public void giveTo(DumpRecord r, AuthorsNote ifEmpty) {
    List<String> once = RepeatedNames.once(names);
    r.authors = once.isEmpty() ? null : once;
    r.affiliations = affiliations.of(once.size(), corresponding);
    AuthorsNote note = null;
    if (once.isEmpty()) {
      note = cutBy > 0 ? AuthorsNote.TRUNCATED_LIST : ifEmpty;
    } else if (cutBy > 0 || atLimit) {
      note = AuthorsNote.TRUNCATED_LIST;
    } else if (nameless) {
      note = AuthorsNote.NAME_MISSING;
    } else if (collective) {
      note = AuthorsNote.COLLECTIVE_AUTHOR;
    } else if (once.size() > MOST_AUTHORS) {
      note = AuthorsNote.NOT_PLAUSIBLE;
    }
    r.nAuthors = note == null ? (Integer) once.size() : null;
    r.nAuthorsNote = note == null ? null : note.code();
    r.nAuthorsAtLeast = note == AuthorsNote.TRUNCATED_LIST ? atLeast(once) : null;
  }

  /** The number of people named and of the others that the list speaks of. */
  private Integer atLeast(List<String> once) {
    int people = (int) once.stream().filter(name -> !CollectiveName.is(name)).count();
    int least = once.isEmpty() ? 0 : people + cutBy;
    return least == 0 ? null : (Integer) least;
  }
}
