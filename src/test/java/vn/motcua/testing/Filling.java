package vn.motcua.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import vn.motcua.files.SampleFiles;
import vn.motcua.forms.Answers;

/** Fills in what a page of a form asks, as a person would: only what can be seen, one question after the other. */
public final class Filling {

    private static final String QUESTIONS = "main form input[name], main form select[name], main form textarea[name]";
    private static final FilePayload PAPER =
            new FilePayload("giay-chung-sinh.pdf", "application/pdf", SampleFiles.pdf());

    private final Tab tab;
    private final Answers answers;

    public Filling(Tab tab, Answers answers) {
        this.tab = tab;
        this.answers = answers;
    }

    /** Answers the page that stands in the tab and goes on. */
    public void answerAndGoOn() {
        fill();
        next();
    }

    /** Presses the button below the questions. */
    public void next() {
        tab.page()
                .locator("main form.mc-actions button, main form .mc-actions button")
                .last()
                .click();
    }

    /** Answers the page that stands in the tab. */
    public void fill() {
        tab.page().locator(QUESTIONS).all().stream()
                .filter(field ->
                        field.isVisible() && !field.getAttribute("name").startsWith("_"))
                .forEach(this::answer);
    }

    private void answer(Locator field) {
        var name = field.getAttribute("name");
        var value = value(name);
        if ("file".equals(field.getAttribute("type"))) {
            if (!value.isEmpty() && field.getAttribute("capture") == null) {
                choose(field);
            }
        } else if ("radio".equals(field.getAttribute("type"))) {
            if (List.of(value, yesOrNo(value)).contains(field.getAttribute("value"))) {
                field.check();
            }
        } else if ("checkbox".equals(field.getAttribute("type"))) {
            field.setChecked(value.equals(field.getAttribute("value")));
        } else if (field.evaluate("each => each.tagName").equals("SELECT")) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    /** With script a chosen file is sent at once, and the page comes back with it. */
    private void choose(Locator field) {
        if (tab.runsScript()) {
            tab.page().locator("html.mc-sends").waitFor();
            field.setInputFiles(PAPER);
            tab.page().locator("#" + field.getAttribute("id") + "-stored").waitFor();
        } else {
            field.setInputFiles(PAPER);
        }
    }

    String value(String name) {
        int dot = name.lastIndexOf('.');
        return switch (name.substring(dot + 1)) {
            case "day" -> part(name.substring(0, dot), 2);
            case "month" -> part(name.substring(0, dot), 1);
            case "year" -> part(name.substring(0, dot), 0);
            case "partly" -> parts(name.substring(0, dot)).length < 3 ? "yes" : "";
            default -> answers.raw(name);
        };
    }

    private String part(String field, int place) {
        var parts = parts(field);
        return parts.length > place ? parts[place] : "";
    }

    private String[] parts(String field) {
        return answers.raw(field).split("-", 3);
    }

    static String yesOrNo(String value) {
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value;
        };
    }
}
