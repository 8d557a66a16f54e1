package vn.motcua.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files of the repository as they stand on disk. */
public final class SourceTree {

    public static final Path ROOT = Path.of("").toAbsolutePath();
    static final Path JAVA = ROOT.resolve("src/main/java");
    static final Path TEMPLATES = ROOT.resolve("src/main/jte");
    public static final Path MESSAGES = ROOT.resolve("src/main/resources/messages");
    static final Path MIGRATIONS = ROOT.resolve("src/main/resources/db/migration");

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode", "data", "node_modules");
    private static final Pattern LITERAL = Pattern.compile(
            "(?s)\"\"\"(?<block>.*?)(?<!\\\\)\"\"\"|\"(?<line>(?:[^\"\\\\\\n]|\\\\.)*)\"|//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\\\n])+'");

    private SourceTree() {}

    /** All files below a folder with one of these endings; every file if none is named. */
    static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> isOurs(file) && (endings.length == 0 || endsWithOneOf(file, endings)))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(file.toString(), failure);
        }
    }

    /** Packages in which both the application and its tests have a package-info: the tests' one would hide the other. */
    static List<String> packagesDescribedTwice() {
        var tests = ROOT.resolve("src/test/java");
        return files(tests, "/package-info.java").stream()
                .map(file -> tests.relativize(file).toString())
                .filter(file -> Files.exists(JAVA.resolve(file)))
                .toList();
    }

    /** Path from the root of the repository, for messages. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    /** Strings and text blocks of a Java source; comments and characters are passed over. */
    static List<String> literals(String java) {
        return LITERAL.matcher(java)
                .results()
                .map(SourceTree::literal)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** One message file; a key that stands twice would silently win by order, so it is refused. */
    public static Properties messages(Path file) {
        var messages = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    throw new IllegalStateException(name(file) + " has the key " + key + " twice");
                }
                return super.put(key, value);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            messages.load(reader);
            return messages;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String literal(MatchResult match) {
        var block = match.group("block");
        if (block != null) {
            return block;
        }
        var line = match.group("line");
        return line == null ? "" : line;
    }

    private static boolean isOurs(Path file) {
        for (var part : ROOT.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithOneOf(Path file, String... endings) {
        for (var ending : endings) {
            if (file.toString().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
