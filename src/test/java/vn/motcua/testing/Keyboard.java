package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.files.SampleFiles;
import vn.motcua.forms.Answers;

/** A person who has no mouse: reaches everything by the tab key and works it by keys alone. */
public final class Keyboard {

    private static final int MOST_STOPS = 400;
    private static final int MOST_PAGES_LEFT = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOCUS = """
            () => { const e = document.activeElement;
              return JSON.stringify({tag: e.tagName, type: e.type || '', name: e.name || '', value: e.value || '',
                id: e.id, camera: e.hasAttribute('capture'), href: e.getAttribute('href') || '', checked: !!e.checked, words: e.innerText || '',
                last: !!e.closest('main .mc-actions') && e.tagName === 'BUTTON', form: !!e.closest('main form')}) }
            """;

    private final Tab tab;

    public Keyboard(Tab tab) {
        this.tab = tab;
    }

    /** Goes to the link whose address begins like that and follows it. */
    public void follow(String address) {
        reach(there -> there.is("tag", "A") && there.text("href").startsWith(address));
        press("Enter");
    }

    /** Goes to the field of that name and types. */
    public void type(String name, String words) {
        reach(there -> there.text("name").equals(name));
        write(words);
    }

    /** Goes to the button that says so and presses it. */
    public void button(String words) {
        reach(there -> there.is("tag", "BUTTON") && there.text("words").strip().startsWith(words));
        press("Enter");
    }

    /** Answers the page of a form, question after question as the tab key reaches them, and goes on. */
    public void answerAndGoOn(Answers answers) {
        var filling = new Filling(tab, answers);
        reach(there -> {
            if (there.flag("form") && !there.text("name").startsWith("_")) {
                answer(there, filling);
            }
            return there.flag("last") && there.text("name").isEmpty();
        });
        tab.screenshot("keyboard");
        press("Enter");
    }

    /** Answers question after question as the tab key reaches them, until the field of that name. */
    public void answerUntil(String name, Answers answers) {
        var filling = new Filling(tab, answers);
        reach(there -> {
            if (there.text("name").equals(name)) {
                return true;
            }
            if (there.flag("form") && !there.text("name").startsWith("_")) {
                answer(there, filling);
            }
            return false;
        });
    }

    private void answer(Focus there, Filling filling) {
        var value = filling.value(there.text("name"));
        if (there.is("tag", "SELECT")) {
            choose(value);
        } else if (there.is("tag", "TEXTAREA")) {
            write(value);
        } else if (there.is("tag", "INPUT")) {
            switch (there.text("type")) {
                case "radio" -> mark(List.of(value, Filling.yesOrNo(value)));
                case "checkbox" -> tick(there, value.equals(there.text("value")));
                case "file" -> attach(there, value);
                case "hidden", "submit" -> {}
                default -> write(value);
            }
        }
    }

    /** The arrow keys move the mark; the first of a group is marked by the space bar. */
    private void mark(List<String> wanted) {
        if (wanted.getFirst().isEmpty()) {
            return;
        }
        press("Space");
        for (int turn = 0; turn < MOST_STOPS && !wanted.contains(focus().text("value")); turn++) {
            press("ArrowDown");
        }
    }

    private void tick(Focus there, boolean wanted) {
        if (there.flag("checked") != wanted) {
            press("Space");
        }
    }

    private void choose(String value) {
        for (int turn = 0; turn < MOST_STOPS && !focus().text("value").equals(value); turn++) {
            press("ArrowDown");
        }
    }

    /** One file for each paper; the camera's button beside it does the same for who has one. */
    private void attach(Focus there, String value) {
        var id = there.text("id");
        var stored = tab.page().locator("#" + id + "-stored").count() > 0;
        if (value.isEmpty() || stored || there.flag("camera")) {
            return;
        }
        tab.page().locator("html.mc-sends").waitFor();
        var chooser = tab.page().waitForFileChooser(() -> press("Space"));
        chooser.setFiles(new FilePayload("giay.pdf", "application/pdf", SampleFiles.pdf()));
        tab.page().locator("#" + id + "-stored").waitFor();
    }

    private void write(String words) {
        press("Control+a");
        if (words.isEmpty()) {
            press("Delete");
        } else {
            tab.page().keyboard().type(words);
        }
    }

    private void press(String key) {
        tab.page().keyboard().press(key);
    }

    private void reach(Predicate<Focus> wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press("Tab");
            if (wanted.test(focus())) {
                return;
            }
        }
        throw new AssertionError("the tab key does not lead there on " + tab.path());
    }

    /** Asked again on the page that comes, where the one that was asked is just being left. */
    private Focus focus() {
        for (int left = MOST_PAGES_LEFT; left > 0; left--) {
            try {
                return new Focus(JSON.readTree(String.valueOf(tab.page().evaluate(FOCUS))));
            } catch (PlaywrightException leaving) {
                assertThat(leaving).hasMessageContaining("navigation");
                tab.page().waitForLoadState();
            }
        }
        throw new AssertionError("no page stays on " + tab.path());
    }

    /** Where the keys go. */
    private record Focus(JsonNode there) {

        String text(String member) {
            return there.path(member).asString("");
        }

        boolean flag(String member) {
            return there.path(member).asBoolean(false);
        }

        boolean is(String member, String value) {
            return text(member).equals(value);
        }
    }
}
