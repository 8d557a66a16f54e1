package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in message files, Vietnamese first, English beside it where citizens read. */
class WordsTest {

    private static final Pattern VIETNAMESE = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");
    private static final Pattern READ_IN_THE_WRONG_ENCODING =
            Pattern.compile("\\x{FFFD}|[\\x{C3}\\x{C4}\\x{C6}\\x{E1}][\\x{80}-\\x{BF}]|\\x{E2}\\x{20AC}");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("ui\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"']|<style\\b|<script\\b(?![^>]*\\ssrc=)|\\shref\\s*=\\s*[\"']?javascript:");

    /** Beginnings of keys whose words only officers read, or official papers print: Vietnamese is enough. */
    private static final Set<String> VIETNAMESE_IS_ENOUGH =
            Set.of("site.desk.", "desk.", "papers.", "admin.", "organisation.file.");

    /** Keys that do not begin with the name of their module: the plumbing's, which every module uses. */
    private static final Map<String, Set<String>> OTHER_BEGINNINGS =
            Map.of("shared", Set.of("site", "error", "shared"));

    /** Sources in which letters are no words for a page, each with its reason. */
    private static final Set<String> LETTERS_ARE_NOT_WORDS = Set.of(
            // spells numbers and dates out as official papers print them, in one language by law
            "src/main/java/vn/motcua/papers/VietnameseWords.java");

    @Test
    void templatesHoldNoWords() {
        var found = new ArrayList<String>();
        for (var file : SourceTree.files(SourceTree.TEMPLATES, ".jte")) {
            TemplateText.written(SourceTree.read(file))
                    .forEach(piece -> found.add(SourceTree.name(file) + ": " + piece));
        }
        assertThat(found)
                .as("text in templates, because words in message files can be translated, checked and reviewed")
                .isEmpty();
    }

    @Test
    void templatesHoldNothingInline() {
        assertThat(SourceTree.files(SourceTree.TEMPLATES, ".jte").stream()
                        .filter(file -> !isPaper(file)
                                && INLINE.matcher(SourceTree.read(file)).find())
                        .map(SourceTree::name))
                .as("inline style or script, because the content security policy refuses it")
                .isEmpty();
    }

    @Test
    void javaHoldsNoVietnameseWords() {
        var found = new ArrayList<String>();
        for (var file : SourceTree.files(SourceTree.JAVA, ".java")) {
            if (LETTERS_ARE_NOT_WORDS.contains(SourceTree.name(file))) {
                continue;
            }
            SourceTree.literals(SourceTree.read(file)).stream()
                    .filter(text ->
                            VIETNAMESE.matcher(text.replace("Một Cửa", "")).find())
                    .forEach(text -> found.add(SourceTree.name(file) + ": " + text));
        }
        assertThat(found)
                .as("words in Java, because people's words stand in message or locality files")
                .isEmpty();
    }

    @Test
    void everyKeyOfATemplateIsInTheMessages() {
        var known = vietnamese().values().stream()
                .flatMap(messages -> messages.stringPropertyNames().stream())
                .collect(Collectors.toSet());
        var used = SourceTree.files(SourceTree.TEMPLATES, ".jte").stream()
                .flatMap(file -> keys(SourceTree.read(file)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).as("keys used by templates").isSubsetOf(known);
    }

    @Test
    void keysBeginWithTheNameOfTheirModule() {
        vietnamese()
                .forEach((module, messages) -> assertThat(messages.stringPropertyNames())
                        .as("keys of %s.properties, because all files are one name space", module)
                        .allMatch(key -> beginnings(module).contains(key.substring(0, key.indexOf('.')))));
    }

    @Test
    void whatCitizensReadIsThereInBothLanguages() {
        vietnamese().forEach((module, messages) -> {
            var english = english(module);
            var translated = Files.exists(english) ? SourceTree.messages(english) : new Properties();
            assertThat(forEverybody(translated))
                    .as("keys of %s_en.properties", module)
                    .isEqualTo(forEverybody(messages));
        });
    }

    @Test
    void bothLanguagesSpeakOfTheSameThings() {
        vietnamese().forEach((module, messages) -> {
            if (!Files.exists(english(module))) {
                return;
            }
            var translated = SourceTree.messages(english(module));
            translated.stringPropertyNames().stream()
                    .filter(messages::containsKey)
                    .forEach(key -> assertThat(placeholders(translated.getProperty(key)))
                            .as("placeholders of %s in English", key)
                            .isEqualTo(placeholders(messages.getProperty(key))));
        });
    }

    @Test
    void noMessageIsEmptyOrOnceEncodedWrongly() {
        for (var file : SourceTree.files(SourceTree.MESSAGES, ".properties")) {
            var messages = SourceTree.messages(file);
            messages.stringPropertyNames()
                    .forEach(key -> assertThat(messages.getProperty(key))
                            .as("%s in %s", key, SourceTree.name(file))
                            .isNotBlank()
                            .doesNotContainPattern(READ_IN_THE_WRONG_ENCODING));
            assertThat(SourceTree.read(file))
                    .as("%s holds real letters", SourceTree.name(file))
                    .doesNotContain("\\u");
        }
    }

    private static Set<String> forEverybody(Properties messages) {
        return messages.stringPropertyNames().stream()
                .filter(key -> VIETNAMESE_IS_ENOUGH.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> placeholders(String message) {
        var format = new MessageFormat(message);
        var used = new TreeSet<Integer>();
        for (int index = 0; index < format.getFormatsByArgumentIndex().length; index++) {
            if (Pattern.compile("\\{" + index + "[,}]").matcher(message).find()) {
                used.add(index);
            }
        }
        return used;
    }

    private static Stream<String> keys(String template) {
        return KEY_IN_TEMPLATE.matcher(template).results().map(match -> match.group(1));
    }

    private static Set<String> beginnings(String module) {
        return OTHER_BEGINNINGS.getOrDefault(module, Set.of(module.replaceFirst("-.*", "")));
    }

    private static boolean isPaper(Path file) {
        return file.startsWith(SourceTree.TEMPLATES.resolve("papers"));
    }

    private static Path english(String module) {
        return SourceTree.MESSAGES.resolve(module + "_en.properties");
    }

    private static Map<String, Properties> vietnamese() {
        List<Path> files = SourceTree.files(SourceTree.MESSAGES, ".properties");
        var byModule = new TreeMap<String, Properties>();
        for (var file : files) {
            var module = file.getFileName().toString().replace(".properties", "");
            if (!module.endsWith("_en")) {
                byModule.put(module, SourceTree.messages(file));
            }
        }
        return byModule;
    }
}
