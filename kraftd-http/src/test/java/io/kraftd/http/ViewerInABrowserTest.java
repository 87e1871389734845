package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Somebody opens the page that shows the API, signs in on it and tries a call. */
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true", disabledReason = "needs a browser; with -Pbars")
class ViewerInABrowserTest {
    private static final Path PICTURE = Path.of("target", "viewer.png");

    @Test
    void the_page_signs_in_shows_a_profile_and_asks_nobody_else(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path profile)
            throws Exception {
        Optional<Path> chromium = Browser.installed();
        assumeTrue(
                chromium.isPresent(), "skipped: there is no Chromium on the PATH (Debian: apt-get install chromium)");
        try (Service service = Service.start();
                Browser browser = new Browser(chromium.get(), profile)) {
            service.buyer("ann");
            browser.open(service.base() + "/docs");
            browser.until("document.querySelector('" + operation("login") + "')");

            String login = "{\"email\":\"ann@example.com\",\"password\":\"" + Buyer.PASSWORD + "\"}";
            String tokens = tryIt(browser, "login", login);
            String token = tokens.replaceAll("(?s).*\"access_token\": ?\"([^\"]+)\".*", "$1");
            authorize(browser, token);
            String shown = tryIt(browser, "profile", "");

            Files.createDirectories(PICTURE.getParent());
            browser.value("document.querySelector('%s .live-responses-table').scrollIntoView({ block: 'center' })"
                    .formatted(operation("profile")));
            browser.picture(PICTURE);
            assertThat(shown).startsWith("200").contains("\"email\": \"ann@example.com\"");
            assertThat(browser.asked())
                    .filteredOn(address -> !address.startsWith("data:"))
                    .contains(service.base() + "/auth/profile")
                    .allMatch(address -> address.startsWith(service.base() + "/"));
        }
    }

    private static String operation(String id) {
        return "[id^=operations-][id$=-" + id + "]";
    }

    /** Opens an operation, fills in its body, executes it, and gives the status and the body that are shown. */
    private static String tryIt(Browser browser, String id, String body) throws InterruptedException {
        String block = operation(id);
        click(browser, block + " .opblock-summary-control");
        click(browser, block + " .try-out__btn");
        if (!body.isEmpty()) {
            fill(browser, block + " textarea.body-param__text", "HTMLTextAreaElement", body);
        }
        click(browser, block + " .execute");
        String answer = block + " .live-responses-table tbody .response";
        browser.until("document.querySelector('%s .highlight-code')".formatted(answer));
        return browser.value("document.querySelector('%s').innerText".formatted(answer));
    }

    private static void authorize(Browser browser, String token) throws InterruptedException {
        click(browser, ".auth-wrapper .authorize");
        fill(browser, ".auth-container input", "HTMLInputElement", token);
        click(browser, ".auth-btn-wrapper .authorize");
        click(browser, ".auth-btn-wrapper .btn-done");
    }

    private static void click(Browser browser, String selector) throws InterruptedException {
        browser.until("document.querySelector('" + selector + "')");
        browser.value("document.querySelector('" + selector + "').click()");
    }

    // why: the page's own framework does not see a value that is only assigned.
    private static void fill(Browser browser, String selector, String kind, String text) throws InterruptedException {
        browser.until("document.querySelector('" + selector + "')");
        browser.value("""
                (field => {
                  Object.getOwnPropertyDescriptor(%s.prototype, 'value').set.call(field, '%s');
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                  field.dispatchEvent(new Event('change', { bubbles: true }));
                })(document.querySelector('%s'))
                """.formatted(kind, text, selector));
    }
}
