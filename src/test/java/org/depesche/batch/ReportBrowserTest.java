package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.Extraction;
import org.depesche.mention.Mention;
import org.depesche.mention.Organisation;
import org.depesche.text.Article;
import org.depesche.text.Part;
import org.depesche.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clicks through a report in headless Chromium and reads what it shows. */
class ReportBrowserTest {

    private static final String EVIL =
            "<img src=x onerror=\"document.title='bad'\"> Müller & Söhne";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String COUNT = "document.getElementById('count').textContent";

    private Path folder = Path.of("target");
    private Optional<Path> chromium = Optional.empty();
    private Optional<Browser> open = Optional.empty();

    @BeforeEach
    void find_chromium() throws IOException {
        chromium = Browser.installed();
        assumeTrue(
                chromium.isPresent(),
                "SKIPPED: the report is not tested in a browser, since Chromium is not installed"
                        + " (apt-get install chromium)");
        // Not a temporary folder of JUnit's: Chromium may still write while that is deleted.
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
    }

    @AfterEach
    void close_browser() {
        open.ifPresent(Browser::close);
    }

    @Test
    void shows_all_and_loads_nothing() throws Exception {
        Browser browser = report(60);
        assertThat(browser.evaluate(COUNT)).isEqualTo("61 of 61 articles");
        assertThat(browser.evaluate("document.title")).isEqualTo("Zahlungen <&>");
        assertThat(browser.evaluate("document.querySelector('h1').textContent"))
                .isEqualTo("Zahlungen <&>");
        assertThat(browser.evaluate("performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
        assertThat(browser.evaluate("document.querySelectorAll('img').length")).isEqualTo("0");
        assertThat(text(browser, "#figures"))
                .isEqualTo(
                        "articles61mentions127different organisations4different persons1"
                                + "different places1amounts62times1");
        assertThat(browser.evaluate("document.querySelectorAll('article').length")).isEqualTo("20");
    }

    @Test
    void filters_by_organisation_and_back() throws Exception {
        Browser browser = report(60);
        clickText(browser, "#names button", "Nordbank");
        assertThat(browser.evaluate(COUNT)).isEqualTo("20 of 61 articles");
        assertThat(text(browser, "#chips")).isEqualTo("Nordbank ×");
        assertThat(text(browser, "#list"))
                .contains("Nordbank zahlt")
                .doesNotContain("Südbank zahlt");
        assertThat(browser.evaluate("document.querySelectorAll('mark.found').length"))
                .isEqualTo("1");
        click(browser, "#chips button");
        assertThat(browser.evaluate(COUNT)).isEqualTo("61 of 61 articles");
    }

    @Test
    void filters_by_type_time_search_and_amount() throws Exception {
        Browser browser = report(60);
        click(browser, "#types [data-type='0']");
        assertThat(browser.evaluate("document.querySelectorAll('mark.t0').length")).isEqualTo("0");
        assertThat(text(browser, "#names")).isEqualTo("None.");
        click(browser, "#reset");
        enter(browser, "from", "2015-01-01", "change");
        enter(browser, "to", "2015-03-31", "change");
        assertThat(browser.evaluate(COUNT)).isEqualTo("2 of 61 articles");
        click(browser, "#reset");
        enter(browser, "query", "SAMARA nordmine", "input");
        browser.await(COUNT + " === '1 of 61 articles'");
        click(browser, "#reset");
        browser.evaluate(
                "document.querySelector('circle[aria-label^=\"EUR 10 M\"]')"
                        + ".dispatchEvent(new Event('click'))");
        assertThat(browser.evaluate(COUNT)).isEqualTo("5 of 61 articles");
        assertThat(text(browser, "#amounts tbody")).contains("EUR 14 M").contains("EUR 10 M");
        click(browser, "#reset");
        click(browser, ".bin[aria-label^='2016: 12 articles published']");
        assertThat(text(browser, "#list")).contains("Südbank zahlt 23 Mio. Euro");
    }

    @Test
    void filters_by_place_and_shows_the_conversion() throws Exception {
        Browser browser = report(60);
        clickText(browser, "#places button", "Russia");
        assertThat(browser.evaluate(COUNT)).isEqualTo("1 of 61 articles");
        assertThat(text(browser, "#amounts")).contains("≤ RUB 1.5 bn").contains("= USD 15 M");
        assertThat(text(browser, "#rates")).contains("RUB → USD 0.01 (1)");
    }

    @Test
    void works_by_keyboard_and_tells_values() throws Exception {
        Browser browser = report(60);
        browser.press("/");
        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("query");
        enter(browser, "query", "Samara", "input");
        browser.await(COUNT + " === '1 of 61 articles'");
        browser.evaluate("document.querySelector('mark.t3').focus()");
        assertThat(text(browser, "#tip"))
                .contains("RUB 1500000000 EQUAL_OR_LESS")
                .contains("converted: USD 15000000")
                .contains("confidence 1.00 · rule/test · body");
        assertThat(text(browser, "mark.t4")).contains("(time: 2024-Q4)");
        String title = "document.querySelector('#list h3 button')";
        browser.evaluate(title + ".click()");
        assertThat(browser.evaluate(title + ".getAttribute('aria-expanded')")).isEqualTo("false");
        assertThat(browser.evaluate("document.querySelector('.body').hidden")).isEqualTo("true");
    }

    @Test
    void keeps_the_keyboard_where_it_was() throws Exception {
        Browser browser = report(60);
        String stops = "document.querySelectorAll('.dot[tabindex=\"0\"], .bin[tabindex=\"0\"]')";
        assertThat(browser.evaluate(stops + ".length")).isEqualTo("2");
        browser.evaluate("document.querySelector('.dot').focus()");
        key(browser, "ArrowRight");
        String chosen = browser.evaluate("document.activeElement.dataset.key");
        assertThat(browser.evaluate("document.querySelectorAll('.dot')[1].dataset.key"))
                .isEqualTo(chosen);
        key(browser, "Enter");
        assertThat(text(browser, "#chips")).startsWith("EUR ");
        assertThat(browser.evaluate("document.activeElement.dataset.key")).isEqualTo(chosen);
        browser.evaluate("document.querySelector('#chips button').focus()");
        click(browser, "#chips button");
        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("query");
        browser.evaluate("document.querySelector('#names button').focus()");
        String name = browser.evaluate("document.activeElement.textContent");
        browser.evaluate("document.activeElement.click()");
        assertThat(browser.evaluate("document.activeElement.textContent")).isEqualTo(name);
        assertThat(browser.evaluate("document.getElementById('count').ariaLive"))
                .isEqualTo("polite");
    }

    private static void key(Browser browser, String key) throws Exception {
        browser.evaluate(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '"
                        + key
                        + "', bubbles: true, cancelable: true }))");
    }

    @Test
    void names_every_control() throws Exception {
        Browser browser = report(60);
        String unnamed =
                "[...document.querySelectorAll('button, input, select, [role=button]')]"
                        + ".filter(e => !e.textContent.trim() && !e.getAttribute('aria-label')"
                        + " && !e.labels?.length).length";
        assertThat(browser.evaluate(unnamed)).isEqualTo("0");
        String headings =
                "[...document.querySelectorAll('h1,h2,h3')].map(h => h.tagName[1])"
                        + ".every((n, i, all) => i === 0 || n - all[i - 1] <= 1)";
        assertThat(browser.evaluate(headings)).isEqualTo("true");
        assertThat(browser.evaluate("document.documentElement.lang")).isEqualTo("en");
        String ids =
                "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + " return ids.length - new Set(ids).size; })()";
        assertThat(browser.evaluate(ids)).isEqualTo("0");
    }

    @Test
    void turns_pages_and_changes_colours() throws Exception {
        Browser browser = report(60);
        Files.createDirectories(SCREENSHOTS);
        browser.screenshot(SCREENSHOTS.resolve("report-light.png"));
        String theme = "document.documentElement.dataset.theme";
        String before = browser.evaluate(theme);
        click(browser, "#theme");
        assertThat(browser.evaluate(theme)).isNotEqualTo(before);
        browser.screenshot(SCREENSHOTS.resolve("report-dark.png"));
        clickText(browser, "#pages button", "Next");
        assertThat(text(browser, "#pages")).contains("page 2 of 4");
        browser.medium("print");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('.field')).display"))
                .isEqualTo("none");
        String closed = "document.querySelectorAll('#list .body[hidden]').length";
        assertThat(browser.evaluate(closed)).isEqualTo("19");
        browser.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.evaluate(closed)).isEqualTo("0");
        browser.screenshot(SCREENSHOTS.resolve("report-print.png"));
        browser.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.evaluate(closed)).isEqualTo("19");
    }

    @Test
    void stays_small_with_ten_thousand_articles() throws Exception {
        Browser browser = report(9_999);
        assertThat(browser.evaluate(COUNT)).isEqualTo("10,000 of 10,000 articles");
        String elements = "document.querySelectorAll('*').length";
        assertThat(Integer.parseInt(browser.evaluate(elements))).isLessThan(3_000);
        clickText(browser, "#names button", "Nordbank");
        assertThat(browser.evaluate(COUNT)).isEqualTo("3,333 of 10,000 articles");
        enter(browser, "query", "9999 mio", "input");
        browser.await(COUNT + " === '1 of 10,000 articles'");
    }

    @Test
    void scripts_in_any_field_stay_text() throws Exception {
        String evil = "</script><script>window.bad=1</script>\"'><img src=x onerror=window.bad=1>";
        Article article =
                Article.of(evil + " zahlt 5 Euro.")
                        .id(evil)
                        .title("<svg onload=window.bad=1>" + evil)
                        .published(LocalDate.of(2024, 9, 20));
        Span span = new Span(0, evil.length());
        Mention<Organisation> payer =
                new Mention<>(span, evil, new Organisation(evil), 1, evil, Part.BODY);
        Extraction found = new Extraction(article, List.of(payer), List.of());
        Path lines = folder.resolve("out.jsonl");
        Files.writeString(lines, JsonLines.withText().format(evil, found));
        Browser browser = open(lines, evil);
        assertThat(browser.evaluate(COUNT)).isEqualTo("1 of 1 articles");
        assertThat(browser.evaluate("document.title")).isEqualTo(evil);
        assertThat(text(browser, "#names button")).isEqualTo(evil);
        assertThat(text(browser, "mark.found, mark")).contains(evil);
        clickAll(browser, "#names button, #list h3 button");
        String added = "document.querySelectorAll('img, svg[onload], iframe, [onerror]').length";
        assertThat(browser.evaluate(added)).isEqualTo("0");
        assertThat(browser.evaluate("typeof window.bad")).isEqualTo("undefined");
    }

    private static void clickAll(Browser browser, String selector) throws Exception {
        browser.evaluate(
                "document.querySelectorAll('" + selector + "').forEach(button => button.click())");
    }

    private Browser report(int payments) throws IOException, InterruptedException {
        Path lines = folder.resolve("out.jsonl");
        String rest = EVIL + ", so die Bank. ".repeat(payments > 100 ? 120 : 3);
        try (Writer out = Files.newBufferedWriter(lines)) {
            out.write(JsonLines.withText().format("a1.txt", Extractions.all()));
            for (int i = 1; i <= payments; i++) {
                String source = "payments.jsonl#" + i;
                out.write(JsonLines.withText().format(source, Extractions.payment(i, rest)));
            }
        }
        return open(lines, "Zahlungen <&>");
    }

    private Browser open(Path lines, String title) throws IOException, InterruptedException {
        Path page = folder.resolve("report.html");
        Report.write(lines, page, title);
        Path profile = Files.createDirectory(folder.resolve("profile"));
        Browser browser = Browser.open(chromium.orElseThrow(), profile, page, 1280, 1000);
        open = Optional.of(browser);
        browser.await("document.documentElement?.dataset.ready === 'true'");
        return browser;
    }

    private static void click(Browser browser, String selector) throws Exception {
        browser.evaluate("document.querySelector(\"" + selector + "\").click()");
    }

    private static void clickText(Browser browser, String selector, String text) throws Exception {
        browser.evaluate(
                "[...document.querySelectorAll('"
                        + selector
                        + "')].find(e => e.textContent === '"
                        + text
                        + "').click()");
    }

    private static void enter(Browser browser, String id, String value, String event)
            throws Exception {
        browser.evaluate(
                "(() => { const e = document.getElementById('"
                        + id
                        + "'); e.value = '"
                        + value
                        + "'; e.dispatchEvent(new Event('"
                        + event
                        + "')); })()");
    }

    private static String text(Browser browser, String selector) throws Exception {
        return browser.evaluate("document.querySelector('" + selector + "').textContent");
    }
}
