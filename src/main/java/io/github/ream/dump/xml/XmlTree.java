package io.github.ream.dump.xml;

import io.github.ream.cleaning.Markup;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One element of a record, parsed without document types, external entities or namespaces: what is
 * in it is text and elements, nothing else. Entities of HTML are known, whether a document type
 * declares them or not.
 */
final class XmlTree {
  private static final int DEEPEST = 100;
  private static final Pattern ENTITY = Pattern.compile("&(\\p{Alpha}\\w*);");
  private static final Set<String> XML_ENTITIES = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final XMLInputFactory FACTORY = factory();

  private final String name;
  private final Map<String, String> attributes;
  // Texts (String) and elements (XmlTree) in order.
  private final List<Object> content = new ArrayList<>();

  private XmlTree(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /**
   * Parses one element.
   *
   * @throws XMLStreamException if it is not well-formed or nested too deeply
   */
  static XmlTree parse(String text) throws XMLStreamException {
    XMLStreamReader reader =
        FACTORY.createXMLStreamReader(new StringReader(withoutEntities(withoutControls(text))));
    try {
      Deque<XmlTree> open = new ArrayDeque<>();
      XmlTree root = null;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          XmlTree element = new XmlTree(bare(reader.getLocalName()), attributes(reader));
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().content.add(element);
          }
          open.push(element);
          if (open.size() > DEEPEST) {
            throw new XMLStreamException("nested deeper than " + DEEPEST);
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          open.pop();
        } else if (!open.isEmpty()
            && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
          open.peek().content.add(reader.getText());
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new XMLStreamException("an entity that is not known: " + reader.getLocalName());
        }
      }
      if (root == null) {
        throw new XMLStreamException("no element");
      }
      return root;
    } catch (RuntimeException e) {
      // The parser throws these on some malformed input.
      throw new XMLStreamException(e.toString(), e);
    } finally {
      reader.close();
    }
  }

  /** A name without its prefix, since each file chooses its own; MathML's names keep theirs. */
  private static String bare(String name) {
    return name.startsWith("mml:") ? name : name.substring(name.indexOf(':') + 1);
  }

  /** The text with HTML's entities decoded; XML's own entities are left to the parser. */
  private static String withoutEntities(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY
            .matcher(text)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        XML_ENTITIES.contains(m.group(1)) ? m.group() : Markup.decoded(m.group())));
  }

  /** The text with blanks in place of control characters, which XML forbids. */
  private static String withoutControls(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bad =
          (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\uFFFE' || c == '\uFFFF';
      if (bad) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, ' ');
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  String name() {
    return name;
  }

  /** An attribute's value, empty if it is missing. */
  String attribute(String of) {
    return attributes.getOrDefault(of, "");
  }

  /** The first child of a name, null if there is none. */
  XmlTree child(String of) {
    for (Object part : content) {
      if (part instanceof XmlTree element && element.name.equals(of)) {
        return element;
      }
    }
    return null;
  }

  /** The element at the end of a path of first children, null if it breaks off. */
  XmlTree at(String... path) {
    XmlTree element = this;
    for (String step : path) {
      element = element == null ? null : element.child(step);
    }
    return element;
  }

  /** The elements in it. */
  List<XmlTree> elements() {
    List<XmlTree> found = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof XmlTree element) {
        found.add(element);
      }
    }
    return found;
  }

  List<XmlTree> children(String of) {
    List<XmlTree> found = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof XmlTree element && element.name.equals(of)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The text at the end of a path, stripped; null if there is none. */
  String textAt(String... path) {
    XmlTree element = at(path);
    if (element == null) {
      return null;
    }
    String text = element.text().strip();
    return text.isEmpty() ? null : text;
  }

  /**
   * All text in the element; inline elements are read as their text, formulas stand in dollar
   * signs.
   */
  String text() {
    return textWithout(Set.of());
  }

  /** The text without elements of some names. */
  String textWithout(Set<String> names) {
    StringBuilder text = new StringBuilder();
    appendText(text, names);
    return text.toString();
  }

  private void appendText(StringBuilder text, Set<String> without) {
    if (name.equals("alternatives") && !children("mml:math").isEmpty()) {
      // The other child is the same formula as a whole LaTeX document.
      child("mml:math").appendText(text, without);
      return;
    }
    boolean formula = name.equals("tex-math");
    boolean part = name.startsWith("mml:m") && !content.isEmpty();
    text.append(formula ? "$" : "");
    for (Object o : content) {
      if (o instanceof XmlTree element) {
        if (!without.contains(element.name)) {
          element.appendText(text, without);
        }
      } else if (!part || !((String) o).isBlank()) {
        text.append((String) o);
      }
    }
    text.append(formula ? "$" : "");
    text.append(name.equals("br") ? " " : "");
  }
}
