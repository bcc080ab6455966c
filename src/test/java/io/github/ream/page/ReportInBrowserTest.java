package io.github.ream.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page in a real Chromium, without network: the machine's own, or the one that the environment
 * variable CHROMIUM names. Where there is none, these tests are skipped. Screenshots are left in
 * target/pages.
 */
class ReportInBrowserTest {
  private static final Path FOLDER = Path.of("target/pages");
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void startBrowserAndMakePages() throws IOException {
    Path chromium =
        Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")).toAbsolutePath();
    Assumptions.assumeTrue(
        Files.isExecutable(chromium), () -> "no Chromium at " + chromium + "; install one");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("browser-20.html"), MadeUpPages.small());
    Files.writeString(
        FOLDER.resolve("browser-kept.html"),
        MadeUpPages.small().replace("\"fitted\":true", "\"fitted\":false"));
    Files.writeString(
        FOLDER.resolve("browser-more-topics.html"),
        MadeUpPages.small().replace("\"topics\":4}", "\"topics\":9}"));
    Files.writeString(FOLDER.resolve("browser-500.html"), MadeUpPages.large());
    Files.writeString(FOLDER.resolve("browser-two-years.html"), MadeUpPages.twoYears());
    Files.writeString(FOLDER.resolve("browser-papers.html"), MadeUpPages.papersOnly());
  }

  @AfterAll
  static void stopBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    context.close();
    assertEquals(List.of(), complaints, "console errors and requests");
  }

  private Page open(String name) {
    return open(name, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private Page open(String name, Browser.NewContextOptions options) {
    context =
        browser.newContext(
            options
                .setOffline(true)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    Page page = context.newPage();
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error") || m.type().equals("warning")) {
            complaints.add(m.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(
        r -> {
          if (!r.url().matches("(file|data|blob):.*")) {
            complaints.add("request of " + r.url());
          }
        });
    page.navigate(FOLDER.resolve(name).toAbsolutePath().toUri().toString());
    assertThat(page.locator("html[data-ready]")).isAttached();
    return page;
  }

  /** Scrolls to a part, whose charts are drawn then. */
  private static Locator near(Page page, String part) {
    page.locator(part).scrollIntoViewIfNeeded();
    return page.locator(part);
  }

  private static void picture(Page page, String name, boolean whole) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(whole));
  }

  @Test
  void everySectionIsThere() {
    Page page = open("browser-20.html");
    for (String id : List.of("topics", "trends", "teams", "tests", "search", "model", "read")) {
      assertThat(page.locator("#" + id)).isVisible();
    }
    assertThat(page.locator("#headline")).hasText("300 papers in 20 topics");
    assertThat(page.locator("#map circle")).hasCount(20);
    assertThat(page.locator("#read-rejects tbody tr")).hasCount(2);
    assertThat(page.locator("#tests li.verdict-yes")).hasCount(3);
    picture(page, "light", true);
  }

  @Test
  void theSliderReordersTheTerms() {
    Page page = open("browser-20.html");
    Locator terms = page.locator("#topic-words tbody th");
    List<String> balanced = terms.allTextContents();
    page.locator("#relevance").fill("1");
    assertThat(page.locator("#relevance-out")).hasText("λ = 1.00");
    List<String> frequent = terms.allTextContents();
    page.locator("#relevance").fill("0");
    List<String> special = terms.allTextContents();
    assertNotEquals(balanced, frequent);
    assertNotEquals(balanced, special);
    assertNotEquals(special, frequent);
  }

  @Test
  void aPartFarBelowStandsWhereItsNameLeads() {
    Page page = open("browser-500.html");
    for (String part : List.of("people", "trends", "search")) {
      page.locator("nav a[href='#" + part + "']").click();
      page.waitForFunction(
          "part => Math.abs(document.getElementById(part).getBoundingClientRect().top - 64) < 4",
          part);
    }
    page.reload();
    page.waitForFunction(
        "Math.abs(document.getElementById('search').getBoundingClientRect().top - 64) < 4");
  }

  @Test
  void choosingATopicChangesItsPanels() {
    Page page = open("browser-20.html");
    String first = page.locator("#topic-title").textContent();
    page.locator("#map-topic-5").click();
    assertNotEquals(first, page.locator("#topic-title").textContent());
    assertThat(page.locator("#topic-choice")).hasValue("5");
    assertThat(page.locator("#topic-papers li")).not().hasCount(0);
    assertThat(page.locator("#topic-trend svg")).isVisible();
    assertThat(page.locator("#topic-teams")).containsText("authors");
    assertTrue(page.url().endsWith("#topic-5"));
    page.locator("#topic-choice").selectOption("7");
    assertThat(page.locator("#map-topic-7")).hasAttribute("aria-selected", "true");
    page.locator("#topic-after").click();
    assertThat(page.locator("#topic-choice")).hasValue("8");
  }

  @Test
  void likeTopicsStandTogether() {
    Page page = open("browser-20.html");
    assertThat(page.locator("#topic-groups .group")).hasCount(7);
    assertThat(page.locator("#topic-groups h4").nth(5)).hasText("By themselves");
    Locator topic = page.locator("#topic-groups .word").nth(1);
    topic.click();
    assertThat(page.locator("#topic-title")).hasText(topic.textContent());
    assertThat(page.locator("#topic-title")).isFocused();
  }

  @Test
  void topicsThatSayNothingStandApartAndMakeNoHeadline() {
    Page page = open("browser-20.html");
    assertThat(page.locator("#topic-groups h4").last()).hasText("Generic or mixed");
    Locator junk = page.locator("#topic-groups .group").last().locator(".word");
    assertThat(junk).hasCount(2);
    assertThat(page.locator("#trend-table")).not().containsText(junk.first().textContent());
    page.locator("#groups-dimension").selectOption("topic");
    assertThat(page.locator("#groups .legend")).containsText("Generic and mixed");
    page.locator("#topic-choice").selectOption("8");
    assertThat(page.locator("#topic-summary")).containsText("spread thinly");
  }

  @Test
  void aTopicHasTheNumberThatItHasInTheTables() {
    Page page = open("browser-20.html");
    assertTrue(
        page.locator("#topic-choice option[value='5']").textContent().startsWith("5: "), "list");
    page.locator("#topic-choice").selectOption("5");
    assertThat(page.locator("#topic-summary")).containsText("Topic 5 of the tables");
    assertTrue(
        page.locator("#search-topic option[value='5']").textContent().startsWith("5: "), "search");
  }

  @Test
  void onlyTrendsBeyondChanceRiseMost() {
    Page page = open("browser-20.html");
    near(page, "#trends-choice").selectOption("rising");
    Locator panels = page.locator("#trend-lines .panel");
    assertThat(panels).not().hasCount(0);
    assertThat(panels.locator(".panel-trend.rising")).hasCount(panels.count());
    assertThat(page.locator("#trends-order")).containsText("beyond chance");
    String ended = page.locator("#topic-choice option[value='0']").textContent().substring(3);
    assertThat(panels.locator(".word", new Locator.LocatorOptions().setHasText(ended))).hasCount(0);
  }

  @Test
  void thatNoTopicRisesIsSaidAtEveryWidth() {
    Page page = open("browser-two-years.html");
    near(page, "#trends-choice").selectOption("rising");
    Locator said = page.locator("#trend-lines", new Page.LocatorOptions().setHasText("goes on"));
    assertThat(said).isVisible();
    page.setViewportSize(700, 900);
    page.waitForTimeout(300);
    assertThat(said).isVisible();
  }

  @Test
  void theYearsBeginWhereTheyHavePapersAndTheirTableAtTheLatest() {
    Page page = open("browser-20.html");
    assertThat(page.locator("#trends-intro")).containsText("few of them have 10 papers");
    page.locator("#trend-table summary").click();
    Locator heads = page.locator("#trend-table thead th");
    assertThat(heads.nth(3)).hasText("2026");
    assertTrue(Integer.parseInt(heads.last().textContent()) > 2012, "the first years have few");
    page.locator("#years summary").click();
    assertThat(page.locator("#years tbody th").first()).hasText("2026");
  }

  @Test
  void noLabelOfTheMapCrossesACircle() {
    Page page = open("browser-20.html");
    assertEquals(
        0,
        page.evaluate(
            "[...document.querySelectorAll('#map .map-labels text:not(.chosen)')].filter(t => {"
                + "const b = t.getBBox(), own = t.__data__.topic.id;"
                + "return [...document.querySelectorAll('#map circle')].some(c => {"
                + "const x = +c.getAttribute('cx'), y = +c.getAttribute('cy');"
                + "const dx = Math.max(b.x - x, 0, x - b.x - b.width);"
                + "const dy = Math.max(b.y - y, 0, y - b.y - b.height);"
                + "return c.__data__.id !== own && Math.hypot(dx, dy)"
                + " < +c.getAttribute('r') - 2; }); }).length"));
    assertThat(page.locator("#map .map-labels text")).not().hasCount(0);
  }

  @Test
  void everyGroupSaysHowManyPapersItRestsOn() {
    Page page = open("browser-20.html");
    near(page, "#groups-dimension").selectOption("organization");
    assertThat(near(page, "#groups").locator("g.group").first()).containsText(" of ");
    page.locator("#groups-dimension").selectOption("venue");
    assertThat(page.locator("#groups .mean-dot.few")).not().hasCount(0);
    assertThat(page.locator("#groups .legend")).containsText("hollow");
  }

  @Test
  void aPhoneShowsEveryColumnOfTheTopics() {
    Page page = open("browser-20.html", new Browser.NewContextOptions().setViewportSize(390, 844));
    assertEquals(
        true,
        page.evaluate(
            "(t => t.scrollWidth <= t.clientWidth)(document.querySelector('#all-topics"
                + " .table-scroll'))"));
    int columns = page.locator("#all-topics thead th").count();
    assertEquals(6, columns);
    assertEquals(
        20 * columns,
        page.evaluate(
            "[...document.querySelectorAll('#all-topics tbody th, #all-topics tbody td')]"
                + ".filter(c => { const b = c.getBoundingClientRect();"
                + " return c.checkVisibility() && b.width > 0 && b.height > 0 && b.left >= 0"
                + " && b.right <= 390; }).length"));
  }

  @Test
  void chartsAndTablesAreSaved() throws IOException {
    Page page = open("browser-20.html");
    String table = saved(page, "Save as CSV: All topics");
    assertEquals(21, table.lines().count(), "a line of names and one for each topic");
    assertEquals(
        "\ufeffNumber,Topic,Share (0 to 1),Papers,Change a year (share per year),Median authors,"
            + "Coherence (NPMI),Coherence (UMass),Exclusivity (FREX; 0 to 10),Terms",
        table.lines().findFirst().orElse(""));
    assertTrue(
        table.lines().skip(1).allMatch(l -> l.matches("\\d+,\"[^\"]+\",0\\.\\d{3,5},\\d+,.*")),
        table);
    assertFalse(table.contains("%"), "shares are numbers");
    String papers = saved(page, "Save as CSV: Papers described here");
    assertEquals(301, papers.lines().count(), "a line of names and one for each paper");
    assertTrue(papers.lines().anyMatch(l -> l.startsWith("\"'=1+1, \"\"x\"\"\",")), papers);
    String sizes = saved(page, "Save as CSV: Papers by country");
    assertTrue(sizes.contains("\r\nCountry 1,302,300,2,301.0\r\n"), sizes);
    String map = saved(page, "Save as SVG: Map of topics");
    assertTrue(map.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""), map);
    assertTrue(map.contains("fill=\"rgb("), "colours stand in the drawing itself");
    assertFalse(map.contains("class="), "no style from outside is needed");
    assertThat(near(page, "#counts").locator("svg")).isVisible();
    assertEquals(
        "PNG", saved(page, "Save as PNG: Papers by number of authors").substring(1, 4), "a PNG");
  }

  @Test
  void aButtonIsNoPartOfTheNameOfItsTable() {
    Page page = open("browser-20.html");
    assertEquals(0, page.locator("caption button").count());
    assertThat(page.getByLabel("Save as CSV: Models fitted")).isVisible();
  }

  private static String saved(Page page, String button) throws IOException {
    Path file = page.waitForDownload(() -> page.getByLabel(button).first().click()).path();
    return Files.readString(file, button.contains("PNG") ? ISO_8859_1 : UTF_8);
  }

  @Test
  void aTermPointedAtSharesOutTheCircles() {
    Page page = open("browser-20.html");
    Object before = page.evaluate("document.querySelector('#map-topic-19').getAttribute('r')");
    page.locator("#topic-words tbody tr").first().hover();
    assertNotEquals(
        before, page.evaluate("document.querySelector('#map-topic-19').getAttribute('r')"));
    page.locator("#topic-title").hover();
    assertEquals(
        before, page.evaluate("document.querySelector('#map-topic-19').getAttribute('r')"));
    page.locator("#topic-words tbody button").first().focus();
    assertNotEquals(
        before, page.evaluate("document.querySelector('#map-topic-19').getAttribute('r')"));
    page.keyboard().press("Escape");
    page.evaluate("document.querySelector('#topic-after').click()");
    assertEquals(
        before, page.evaluate("document.querySelector('#map-topic-19').getAttribute('r')"));
  }

  @Test
  void anAddressKeepsTopicOrderAndSearch() {
    Page page = open("browser-20.html");
    page.locator("#topic-choice").selectOption("7");
    page.locator("#relevance").fill("0.3");
    assertTrue(page.url().endsWith("#topic-7&lambda=0.3"), page.url());
    page.reload();
    assertThat(page.locator("#topic-choice")).hasValue("7");
    assertThat(page.locator("#relevance-out")).hasText("λ = 0.30");
    page.locator("#query").fill("paper 42");
    page.locator("#search-order").selectOption("authors");
    String status = page.locator("#search-status").textContent();
    page.reload();
    assertThat(page.locator("#query")).hasValue("paper 42");
    assertThat(page.locator("#search-order")).hasValue("authors");
    assertThat(page.locator("#search-status")).hasText(status);
  }

  @Test
  void anAddressKeepsNothingOfTheOneBefore() {
    Page page = open("browser-20.html");
    page.evaluate("location.hash = '#topic-7&lambda=0.3'");
    assertThat(page.locator("#relevance-out")).hasText("λ = 0.30");
    page.evaluate("location.hash = '#topic-5'");
    assertThat(page.locator("#topic-choice")).hasValue("5");
    assertThat(page.locator("#relevance-out")).hasText("λ = 0.60");
    page.evaluate("location.hash = '#search&q=&topic=2&order=authors'");
    assertThat(page.locator("#search-topic")).hasValue("2");
    page.locator("#search-more").click();
    assertThat(page.locator("#search-papers li").nth(20)).isAttached();
    page.evaluate("location.hash = '#search&q=paper'");
    assertThat(page.locator("#search-topic")).hasValue("");
    assertThat(page.locator("#search-order")).hasValue("newest");
    assertThat(page.locator("#search-papers li")).hasCount(20);
  }

  @Test
  void whatChangedIsTestedOnThePapersOfTheLastYears() {
    Page page = open("browser-20.html");
    assertThat(page.locator("#changed")).containsText("Holm");
    page.locator("#changed summary").click();
    assertThat(page.locator("#changed tbody tr")).hasCount(18);
    assertThat(page.locator("#changed")).containsText("topics of too few papers are not tested");
    assertThat(page.locator("#matched")).containsText("1 with one partner, 1 new, 1 gone");
    assertThat(page.locator("#matched tbody tr").last())
        .hasText("matched" + "3: earlier 3" + "0: later 0" + "0.25" + "2.0\u00a0%" + "3.0\u00a0%");
  }

  @Test
  void termsThatRoseAndFellAreShownAndSearched() {
    Page page = open("browser-20.html");
    assertThat(page.locator("#changed-terms")).containsText("ten most telling");
    assertThat(page.locator("#changed-terms")).containsText("Papers without abstract have fewer");
    assertThat(page.locator("#changed-terms")).not().containsText("kept model");
    Locator rose = page.locator("#changed-terms ul").first().locator("li");
    assertThat(rose).hasCount(1);
    assertThat(rose).hasText("flow tide" + "0\u00a0% → 100\u00a0%");
    assertThat(page.locator("#changed-terms ul").last()).containsText("ebb tide");
    rose.locator(".word").click();
    assertThat(page.locator("#query")).hasValue("flow tide");
  }

  @Test
  void aKeptModelHasNoNewerWords() {
    Page page = open("browser-kept.html");
    assertThat(page.locator("#changed-terms")).containsText("Terms are those of the kept model");
  }

  @Test
  void theFileOfPapersSaysWhichTheseAre() {
    Page page = open("browser-500.html");
    assertThat(page.getByLabel("Save as CSV: Papers described here")).isEnabled();
    page.locator("#query").fill("paper");
    assertThat(page.locator("#search-status")).containsText("papers found.");
    assertThat(page.getByLabel("Save as CSV: Papers found")).isEnabled();
  }

  @Test
  void aRiseIsANumberInTheFileToo() throws IOException {
    Page page = open("browser-20.html");
    String shares =
        saved(
            page,
            page.locator("#compare-years .compared-topics .save")
                .first()
                .getAttribute("aria-label"));
    assertTrue(shares.lines().skip(1).anyMatch(l -> l.matches(".*,\\d+\\.\\d+")), shares);
    assertFalse(shares.contains("'+"), shares);
  }

  @Test
  void aBrowserThatCannotUnpackSaysWhatItSearches() {
    Page page = open("browser-500.html");
    page.addInitScript("delete window.DecompressionStream");
    page.reload();
    assertThat(page.locator("html[data-ready]")).isAttached();
    assertThat(page.locator("#search-status")).containsText("that are described here");
    page.locator("#query").fill("a");
    assertThat(page.locator("#search-status")).containsText("that are described here");
    assertThat(page.locator("#search-status")).not().containsText("by title");
  }

  @Test
  void twoYearsStandSideBySide() {
    Page page = open("browser-20.html");
    page.locator("#compare-years-one").selectOption("2020");
    page.locator("#compare-years-other").selectOption("2026");
    Locator apart =
        page.locator("#compare-years-result tr")
            .filter(new Locator.FilterOptions().setHasText("Terms that set it apart"))
            .locator("td");
    assertThat(apart.first()).containsText("ebb tide");
    assertThat(apart.last()).containsText("flow tide");
    assertThat(apart.last()).not().containsText("ebb tide");
    assertThat(page.locator("#compare-years .compared-topics tbody tr")).hasCount(10);
    page.locator("#compare-years-one").selectOption("2026");
    assertThat(page.locator("#compare-years-result")).hasText("Choose two different years.");
  }

  @Test
  void peopleAndPlacesAreShownWithTheirNumbers() {
    Page page = open("browser-20.html");
    assertThat(page.locator("#people-intro"))
        .containsText("Of 200 papers of which a country is known, 25\u00a0% are joint work");
    assertThat(page.locator("#people-intro")).containsText("(90\u00a0% interval 20");
    assertThat(page.locator("#countries .legend"))
        .containsText("The 15 countries with most papers; the table has 30 of 40.");
    assertThat(near(page, "#countries").locator("g text.row-label")).hasCount(15);
    assertThat(page.locator("#productivity circle")).hasCount(5);
    assertThat(page.locator("#productivity path.line.median")).hasCount(1);
    page.locator("#countries summary").click();
    assertThat(page.locator("#countries tbody tr").first())
        .hasText("Country 1" + "302" + "300" + "2" + "301.0");
    assertThat(page.locator("#leading-authors tbody tr")).hasCount(10);
    page.locator("#leading-authors button", new Page.LocatorOptions().setHasText("Show all"))
        .click();
    assertThat(page.locator("#leading-authors tbody tr")).hasCount(30);
    assertThat(page.locator("#leading-authors")).containsText("two persons of one name");
    assertThat(page.locator("#leading-organizations tbody tr").first()).isVisible();
    page.locator("#topic-choice").selectOption("0");
    assertThat(page.locator("#topic-authors li")).hasCount(5);
    assertThat(page.locator("#topic-organizations li")).hasCount(1);
    assertThat(page.locator("#topic-organizations li")).containsText("Institute of model");
  }

  @Test
  void theStrongestTiesAreAPictureWithATableBehind() {
    Page page = open("browser-20.html");
    assertThat(near(page, "#network").locator("circle")).hasCount(30);
    assertThat(page.locator("#network line.tie")).hasCount(28);
    assertThat(page.locator("#network path.community")).hasCount(2);
    String drawn = page.locator("#network svg").innerHTML();
    page.locator("#network-ties summary").click();
    assertThat(page.locator("#network-ties tbody tr").first())
        .hasText("Author 1" + "Author 3" + "29" + "2015–2026" + "yes");
    assertThat(page.locator("#network-communities tbody tr").first())
        .containsText("Author 2; Author 4; Author 6" + "15" + "0.0" + "100\u00a0%");
    page.reload();
    assertThat(page.locator("html[data-ready]")).isAttached();
    assertEquals(drawn, near(page, "#network").locator("svg").innerHTML(), "drawn the same again");
  }

  @Test
  void twoTopicsStandSideBySide() {
    Page page = open("browser-20.html");
    assertThat(page.locator("#compare-topics-result tbody tr th").first())
        .hasText("Share of the text");
    assertThat(page.locator("#compare-topics-result")).containsText("Author 1 (30)");
    assertThat(wordsApart(page).first()).containsText("river model");
    assertThat(near(page, "#compare-topics").locator("path.line")).hasCount(2);
    page.locator("#compare-topics-other").selectOption("5");
    assertThat(page.locator("#compare-topics-result thead th").nth(2)).containsText("5: ");
    page.locator("#compare-topics-one").selectOption("5");
    assertThat(page.locator("#compare-topics-result")).hasText("Choose two different topics.");
  }

  /** Group 0 has topics 0, 6, 12 and 18; group 3 one topic, so that it is no group on the page. */
  @Test
  void twoGroupsOfTopicsStandSideBySide() {
    Page page = open("browser-20.html");
    assertThat(page.locator("#compare-groups-one option")).hasCount(5);
    page.locator("#compare-groups-one").selectOption("0");
    page.locator("#compare-groups-other").selectOption("4");
    assertThat(measure(page, "groups", "Topics").first()).hasText("4");
    assertThat(measure(page, "groups", "Its largest topics").first().locator("button")).hasCount(4);
    assertThat(measure(page, "groups", "Words that set it apart").first())
        .containsText("river model");
    assertThat(measure(page, "groups", "Team size").first()).containsText("median");
    assertThat(measure(page, "groups", "Authors with most papers").first())
        .containsText("Author 1 (30)");
    assertThat(measure(page, "groups", "Topics that change").first()).hasText("4 rise, 0 fall");
    assertThat(near(page, "#compare-groups").locator("path.line")).hasCount(2);
    page.locator("#compare-groups tbody button").first().click();
    assertThat(page.locator("#topic-title")).isFocused();
  }

  /** Topic 8 of group 2 is generic. */
  @Test
  void genericTopicsAreNoneThatChange() {
    Page page = open("browser-20.html");
    page.locator("#compare-groups-one").selectOption("2");
    assertThat(measure(page, "groups", "Topics").first()).hasText("3");
    assertThat(page.locator("#compare-groups-result")).containsText("Generic and mixed topics");
  }

  @Test
  void aGroupWhoseTopicsAreNotAllHereHasNoSumsOverThem() {
    Page page = open("browser-more-topics.html");
    page.locator("#compare-groups-one").selectOption("0");
    page.locator("#compare-groups-other").selectOption("1");
    assertThat(page.locator("#compare-groups-result")).containsText("has 4 of the 9 topics of ");
    assertThat(measure(page, "groups", "Topics that change")).hasCount(0);
    assertThat(measure(page, "groups", "Share of the papers")).hasCount(0);
    assertThat(measure(page, "groups", "Share of the text").first()).containsText("%");
    assertThat(near(page, "#compare-groups").locator("path.line")).hasCount(0);
  }

  /** Two topics of a quarter and three quarters of the text; all papers know word 2 alone. */
  @Test
  void aWordIsAsProbableInATopicThatDoesNotListItAsTheRarestThatItLists() throws IOException {
    Page page = open("browser-20.html");
    String script;
    try (InputStream in = getClass().getResourceAsStream("compare.js")) {
      script = new String(in.readAllBytes(), UTF_8);
    }
    String topics =
        "[{share: 0.25, terms: [0, 1], probabilities: [0.4, 0.1]},"
            + " {share: 0.75, terms: [1, 2], probabilities: [0.2, 0.02]}]";
    String terms = "[{probability: null}, {probability: null}, {probability: 0.04}]";
    assertEquals(
        List.of(1150, 1750, 250),
        page.evaluate(
            "() => { const data = {topics: {terms: "
                + terms
                + "}};\n"
                + script
                + "\nreturn [0, 1, 2].map(probabilitiesIn("
                + topics
                + ")).map((p) => Math.round(1e4 * p)); }"));
  }

  @Test
  void twoGroupsOfPapersStandSideBySide() {
    Page page = open("browser-20.html");
    page.locator("#groups-dimension").selectOption("venue");
    page.locator("#compare-teams-other").selectOption("Journal of quantum");
    assertThat(page.locator("#compare-teams thead th").nth(2)).hasText("Journal of quantum");
    assertThat(measure(page, "teams", "Median").last()).not().hasText("–");
    page.locator("#groups-dimension").selectOption("topic");
    assertThat(page.locator("#compare-teams-one option")).hasCount(18);
    assertTrue(page.url().contains("#compare-teams&by=topic&one="), page.url());
  }

  @Test
  void twoGroupsOfPapersComeWithWhatToKeepInMind() {
    Page page = open("browser-20.html");
    Locator result = page.locator("#compare-teams-result");
    assertThat(result).containsText("A paper counts in its main topic.");
    assertThat(result).containsText("None of this tests the two");
    page.locator("#groups-dimension").selectOption("organization");
    assertThat(result).containsText("A paper counts in each of its organisations.");
    assertThat(result).containsText("fewer than 10 papers, whose figures chance moves far.");
  }

  @Test
  void twoAuthorsStandSideBySide() {
    Page page = open("browser-20.html");
    page.locator("#compare-authors-other").selectOption("Author 3");
    assertTrue(page.url().endsWith("#compare-authors&one=Author+1&other=Author+3"), page.url());
    assertThat(page.locator("#compare-authors thead th").last()).hasText("Author 3");
    assertThat(measure(page, "authors", "Papers").first()).hasText("39");
    assertThat(page.locator("#compare-authors")).containsText("wrote 29 papers together");
  }

  @Test
  void anAddressKeepsWhatIsCompared() {
    Page page = open("browser-20.html");
    page.locator("#compare-groups-other").selectOption("4");
    assertTrue(page.url().endsWith("#compare-groups&one=0&other=4"), page.url());
    page.locator("#groups-dimension").selectOption("venue");
    page.locator("#compare-teams-other").selectOption("Journal of river");
    String address = page.url();
    assertTrue(address.endsWith("&other=Journal+of+river"), address);
    page.reload();
    assertThat(page.locator("#groups-dimension")).hasValue("venue");
    assertThat(page.locator("#compare-teams-other")).hasValue("Journal of river");
    page.evaluate("location.hash = '#compare-topics&one=5&other=7'");
    assertThat(page.locator("#compare-topics-one")).hasValue("5");
    assertThat(page.locator("#compare-topics thead th").nth(2)).containsText("7: ");
    page.evaluate("location.hash = '#compare-years&one=2020&other=1'");
    assertThat(page.locator("#compare-years-one")).hasValue("2020");
    assertThat(page.locator("#compare-years-other")).hasValue("2026");
    assertThat(page.locator("#compare-years-result")).containsText("“1” is not on this page.");
    assertThat(page.locator("#compare-years-title")).isFocused();
    assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Two years")))
        .hasAttribute("id", "compare-years");
    page.locator("#compare-years-other").selectOption("2025");
    assertThat(page.locator("#compare-years-result")).not().containsText("not on this page");
  }

  @Test
  void whoScrollsOnTheWayToAPartIsNotTakenThere() {
    Page page = open("browser-500.html");
    assertEquals(
        0,
        page.evaluate(
            """
            async () => {
              const gone = new Promise(r => addEventListener('hashchange', r, {once: true}));
              location.hash = '#search';
              await gone;
              dispatchEvent(new WheelEvent('wheel'));
              scrollTo(0, 0);
              for (let f = 0; f < 20; f++) await new Promise(requestAnimationFrame);
              return scrollY;
            }\
            """));
  }

  private static Locator measure(Page page, String comparison, String name) {
    return page.locator("#compare-" + comparison + " .compared-measures tr")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("th", new Page.LocatorOptions().setHasText(name))))
        .locator("td");
  }

  private static Locator wordsApart(Page page) {
    return page.locator("#compare-topics-result tr")
        .filter(new Locator.FilterOptions().setHasText("Words that set it apart"))
        .locator("td");
  }

  /** Topics 0 and 1 list words 0 to 29 and 12 to 41. */
  @Test
  void wordsThatBothTopicsListSetNeitherApart() {
    Page page = open("browser-20.html");
    page.locator("#compare-topics-one").selectOption("0");
    page.locator("#compare-topics-other").selectOption("1");
    List<String> words = wordsApart(page).allTextContents();
    List<String> own = List.of(words.get(0).split(", "));
    List<String> other = List.of(words.get(1).split(", "));
    assertEquals(8, own.size());
    assertEquals("river model", own.get(0));
    assertEquals(8, other.size());
    assertTrue(own.stream().noneMatch(other::contains), () -> own + " and " + other);
    page.locator("#compare-topics-one").selectOption("1");
    page.locator("#compare-topics-other").selectOption("0");
    assertEquals(words.get(1), wordsApart(page).first().textContent(), "the other way round");
  }

  @Test
  void theMapWorksByKeyboard() {
    Page page = open("browser-20.html");
    page.locator("#map-topic-0").focus();
    for (String key : List.of("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "End")) {
      page.keyboard().press(key);
    }
    assertEquals("map-topic-19", page.evaluate("document.activeElement.id"));
    page.keyboard().press("Enter");
    assertThat(page.locator("#topic-choice")).hasValue("19");
    assertEquals(1, page.locator("#map circle[tabindex='0']").count(), "one stop for Tab");
    page.locator("#relevance").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#relevance-out")).hasText("λ = 0.65");
  }

  @Test
  void theFirstTabSkipsToTheReport() {
    Page page = open("browser-20.html");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void searchFindsPapersAndTerms() {
    Page page = open("browser-20.html");
    page.locator("#query").fill("paper 42");
    assertThat(
            page.locator("#search-papers .paper-title")
                .filter(new Locator.FilterOptions().setHasText("of paper 42 ")))
        .hasCount(1);
    assertThat(page.locator("#search-papers mark").first()).isVisible();
    page.locator("#query").fill("RIVER MODEL");
    assertThat(page.locator("#search-terms tbody th").first()).hasText("river model");
    page.locator("#query").fill("person 2 of 12");
    assertThat(page.locator("#search-papers .paper-names").first()).containsText("Person 2 of 12");
    page.locator("#query").fill("no such words");
    assertThat(page.locator("#search-status")).containsText("0 papers found");
    page.locator("#query").fill("");
    page.locator("#search-topic").selectOption("2");
    assertThat(page.locator("#search-status")).containsText("found");
    picture(page, "search", false);
  }

  @Test
  void theFirstSearchOpensTheTitlesOfAllPapers() {
    Page page = open("browser-500.html");
    assertThat(page.locator("#search-status")).containsText("all 4,000 papers");
    page.locator("#query").fill("on the");
    assertThat(page.locator("#search-status")).containsText("4,000 papers found");
    // Papers 391, 394 and 397.
    page.locator("#query").fill("2401.0039");
    assertThat(page.locator("#search-status")).containsText("3 papers found");
    assertThat(page.locator("#search-papers .paper-facts a")).hasCount(3);
    assertThat(page.locator("#search-papers .paper-facts .word")).hasCount(3);
  }

  @Test
  void titlesAreTextWhateverTheyHold() {
    Page page = open("browser-20.html");
    page.locator("#query").fill("onerror");
    assertThat(
            page.locator(".paper-title")
                .filter(new Locator.FilterOptions().setHasText("<img src=x"))
                .first())
        .isAttached();
    assertEquals(0, page.locator("main img, main b").count());
    assertEquals("undefined", page.evaluate("typeof window.hacked"));
    assertEquals(0, page.locator("#search-papers a[href*='img']").count());
  }

  @Test
  void theThemeFollowsTheSystemAndTheButton() {
    Page page =
        open(
            "browser-20.html",
            new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setColorScheme(ColorScheme.DARK));
    String dark =
        (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    picture(page, "dark", true);
    page.locator("#theme").click();
    assertNotEquals(
        dark, page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling() {
    for (String name : List.of("browser-20", "browser-500")) {
      Page page =
          open(
              name + ".html",
              new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
      assertEquals(
          true,
          page.evaluate(
              "document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
      picture(page, "phone-" + name, true);
      context.close();
    }
  }

  @Test
  void everyChartHasItsNumbersAsATable() {
    Page page = open("browser-20.html");
    Locator folded = page.locator("details.numbers > summary");
    assertTrue(folded.count() >= 5);
    for (int i = 0; i < folded.count(); i++) {
      folded.nth(i).click();
      assertThat(page.locator("details.numbers").nth(i).locator("tbody tr").first()).isVisible();
    }
  }

  @Test
  void theTableOfTopicsSortsAndShortens() {
    Page page = open("browser-500.html");
    assertThat(page.locator("#map circle")).hasCount(500);
    assertThat(page.locator("#all-topics tbody tr")).hasCount(25);
    page.locator("#topic-filter").fill("glacier");
    assertThat(page.locator("#all-topics [role=status]")).containsText("match");
    page.locator("#topic-filter").fill("");
    page.locator("#all-topics th button", new Page.LocatorOptions().setHasText("Papers"))
        .first()
        .click();
    assertThat(page.locator("#all-topics th[aria-sort]")).hasAttribute("aria-sort", "descending");
    page.locator("#all-topics > button:not(.save)").click();
    assertThat(page.locator("#all-topics tbody tr")).hasCount(500);
    page.locator("#map-in").click();
    page.locator("#map-reset").click();
    page.evaluate("scrollTo(0, 0)");
    picture(page, "five-hundred", false);
  }

  @Test
  void aReportWithoutTopicsAndAuthorsIsAPage() {
    Page page = open("browser-papers.html");
    assertThat(page.locator("#headline")).hasText("300 papers");
    assertThat(page.locator("#topics")).isHidden();
    assertThat(page.locator("#search-papers li")).hasCount(20);
    picture(page, "papers-only", true);
  }

  @Test
  void itPrints() {
    Page page =
        open("browser-20.html", new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    assertThat(page.locator("#on-paper")).isHidden();
    page.evaluate(
        """
        document.querySelector('#topic-groups').append(Object.assign(
          document.createElement('details'), {className: 'opens-on-paper'}));
        window.onbeforeprint = () => {
          window.folded = document.querySelectorAll('details.opens-on-paper:not([open])').length;
          window.undrawn = [...document.querySelectorAll('[data-drawn]:not(:has(svg))')].filter(
            e => !e.closest('[hidden], details')).map(e => e.outerHTML);
        };\
        """);
    page.pdf(new Page.PdfOptions().setPath(FOLDER.resolve("print.pdf")).setFormat("A4"));
    assertEquals(0, page.evaluate("window.folded"), "folds still closed while it prints");
    assertEquals(List.of(), page.evaluate("window.undrawn"), "charts far from the window");
    assertThat(page.locator("details.opens-on-paper[open]")).hasCount(0);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    picture(page, "print", true);
    assertThat(page.locator("#search")).isHidden();
    assertThat(page.locator("#all-topics")).isVisible();
    assertThat(page.locator("#on-paper")).containsText("Printed from report.html");
    assertThat(page.locator("button.save").first()).isHidden();
    assertEquals(
        "contents",
        page.evaluate("getComputedStyle(document.querySelector('button.sort')).display"),
        "Chromium repeats no heads that hold buttons");
    assertThat(page.locator("#topics-intro .screen")).isHidden();
    assertEquals(
        "rgb(255, 255, 255)",
        page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
  }

  @Test
  void axeFindsNothingInLightAndDark() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = open("browser-20.html", new Browser.NewContextOptions().setColorScheme(scheme));
      // What is far from the window or folded away counts as well.
      page.evaluate(
          "document.querySelectorAll('main *').forEach(e => { e.style.contentVisibility ="
              + " 'visible'; if (e.matches('details')) e.open = true; })");
      AxeBuilder axe = new AxeBuilder(page);
      if (scheme == ColorScheme.DARK) {
        // Nothing else differs.
        axe.withRules(List.of("color-contrast"));
      }
      List<Rule> violations = axe.analyze().getViolations();
      assertEquals(
          List.of(),
          violations.stream()
              .map(
                  v ->
                      scheme
                          + " "
                          + v.getId()
                          + ": "
                          + v.getNodes().get(0).getHtml()
                          + " of "
                          + v.getNodes().size())
              .toList());
      context.close();
    }
  }
}
