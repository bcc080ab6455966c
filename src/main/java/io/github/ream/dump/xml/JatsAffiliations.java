package io.github.ream.dump.xml;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.AuthorList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The affiliations of a JATS article: within an author, or elsewhere with an id that authors refer
 * to. What a group of authors has without an id is of each of them.
 */
final class JatsAffiliations {
  private static final Set<String> MARKS = Set.of("xref", "fn", "label", "institution-id", "email");

  private final Map<String, XmlTree> byId = new HashMap<>();

  private JatsAffiliations() {}

  /** The affiliations that have ids. */
  static JatsAffiliations in(XmlTree meta) {
    JatsAffiliations found = new JatsAffiliations();
    found.add(meta);
    meta.children("contrib-group").forEach(found::add);
    return found;
  }

  private void add(XmlTree of) {
    affiliations(of).forEach(aff -> put(aff.attribute("id"), aff));
    for (XmlTree several : of.children("aff-alternatives")) {
      several.children("aff").stream()
          .findFirst()
          .ifPresent(aff -> put(several.attribute("id"), aff));
    }
  }

  private void put(String id, XmlTree aff) {
    if (!id.isEmpty()) {
      byId.putIfAbsent(id, aff);
    }
  }

  private static List<XmlTree> affiliations(XmlTree of) {
    List<XmlTree> found = new ArrayList<>(of.children("aff"));
    of.children("aff-alternatives").forEach(several -> found.addAll(several.children("aff")));
    return found;
  }

  /** Gives the author who was added last the affiliations of this element. */
  void affiliate(XmlTree contrib, XmlTree group, AuthorList authors) {
    affiliations(contrib).forEach(aff -> affiliate(aff, authors));
    for (XmlTree reference : contrib.children("xref")) {
      if (reference.attribute("ref-type").equals("aff")) {
        for (String id : reference.attribute("rid").strip().split("\\s+", -1)) {
          affiliate(byId.get(id), authors);
        }
      }
    }
    for (XmlTree aff : group.children("aff")) {
      if (aff.attribute("id").isEmpty()) {
        affiliate(aff, authors);
      }
    }
  }

  private static void affiliate(XmlTree aff, AuthorList authors) {
    if (aff == null) {
      return;
    }
    String ror = null;
    List<XmlTree> ids = new ArrayList<>(aff.children("institution-id"));
    aff.children("institution-wrap").forEach(wrap -> ids.addAll(wrap.children("institution-id")));
    for (XmlTree id : ids) {
      ror = id.attribute("institution-id-type").equalsIgnoreCase("ror") ? id.text() : ror;
    }
    XmlTree country = aff.child("country");
    String code = country == null ? "" : country.attribute("country");
    authors.affiliate(
        aff.textWithout(MARKS),
        CleanText.TAGGED,
        ror,
        null,
        country == null ? null : code.isEmpty() ? country.text() : code);
  }
}
