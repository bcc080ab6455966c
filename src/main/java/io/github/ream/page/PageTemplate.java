package io.github.ream.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page without its data: markup, style and scripts from this package's resources and the chart
 * library D3, put together into one HTML text. The content security policy in it allows exactly
 * these scripts and this style, by their hashes, and no network at all.
 */
final class PageTemplate {
  private static final String RESOURCES = "/io/github/ream/page/";
  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "words.js",
          "save.js",
          "charts.js",
          "read.js",
          "topicmap.js",
          "topics.js",
          "sidebyside.js",
          "trends.js",
          "changed.js",
          "teams.js",
          "authors.js",
          "people.js",
          "compare.js",
          "search.js",
          "model.js",
          "main.js");

  private final String markup = resource(RESOURCES + "page.html");
  private final String style = resource(RESOURCES + "page.css");
  private final String library = library();
  private final String script =
      SCRIPTS.stream()
          .map(name -> resource(RESOURCES + name))
          .collect(Collectors.joining("\n", "'use strict';\n(() => {\n", "})();\n"));

  /** The page with a title, in plain text, and data, as safe JSON. */
  String filled(String title, String data) {
    Map<String, String> slots =
        Map.of(
            "policy", policy(),
            "title", escaped(title),
            "style", style,
            "data", data,
            "library", library,
            "script", script);
    return SLOT.matcher(markup)
        .replaceAll(slot -> Matcher.quoteReplacement(slots.get(slot.group(1))));
  }

  private String policy() {
    return "default-src 'none'; script-src "
        + hash(library)
        + " "
        + hash(script)
        + "; style-src "
        + hash(style)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** D3 from its webjar; its licence comment stays in front of it. */
  private static String library() {
    Properties library = new Properties();
    try (InputStream in = open(RESOURCES + "library.properties")) {
      library.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String folder = "/META-INF/resources/webjars/d3/" + library.getProperty("d3.version") + "/";
    return "/*\n"
        + resource(folder + "LICENSE")
        + "*/\n"
        + resource(folder + "dist/d3.min.js").replace("</script", "<\\/script");
  }

  private static InputStream open(String name) {
    InputStream in = PageTemplate.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the resource " + name + " is missing from the application");
    }
    return in;
  }

  private static String resource(String name) {
    try (InputStream in = open(name)) {
      // Browsers read CR LF as LF before they hash a script, so the text to hash must have LF only.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
