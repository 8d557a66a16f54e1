package vn.motcua.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.0, 2.1 and 2.2, levels A and AA, and the best practices beyond them. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** Both need to load the page's style sheets once more, which the content security policy refuses. */
    private static final List<String> CANNOT_RUN = List.of("no-autoplay-audio", "css-orientation-lock");

    private Axe() {}

    static void check(Page page) {
        // A folded explanation is part of the page: it is opened before the page is judged.
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })");
        judge(new AxeBuilder(page)
                .withTags(RULES)
                .disableRules(CANNOT_RUN)
                .setLegacyMode(true)
                .analyze());
    }

    static void checkColours(Page page) {
        judge(new AxeBuilder(page)
                .withRules(List.of("color-contrast"))
                .setLegacyMode(true)
                .analyze());
    }

    private static void judge(AxeResults results) {
        var found = results.getViolations().stream().map(Axe::words).toList();
        if (!found.isEmpty()) {
            throw new AssertionError(results.getUrl() + " cannot be used by everybody:\n" + String.join("\n", found));
        }
    }

    private static String words(Rule rule) {
        var places = rule.getNodes().stream()
                .limit(5)
                .map(node -> "    " + node.getHtml() + "\n      "
                        + node.getFailureSummary().replace("\n", "\n      "))
                .collect(Collectors.joining("\n"));
        return "  " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n" + places;
    }
}
