package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotCua;

/** docs/modules.md, the annotations and the migrations say the same. */
class ModulesTest {

    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+?) \\| .+? \\| (`\\w+`|–) \\|");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");
    private static final Pattern MIGRATION = Pattern.compile("V\\d{12}__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern TOUCHED = Pattern.compile(
            "(?i)\\b(?:create (?:unique )?(?:table|index \\S+ on|view|function|sequence|type)|alter table|insert into|update|comment on (?:table|column))"
                    + " (?:if not exists )?(?:only )?([a-z]+)\\.");
    private static final Pattern REFERENCE = Pattern.compile("(?i)\\breferences ([a-z]+)\\.");

    private static final SequencedMap<String, Row> TABLE = table();

    @Test
    void tableNamesTheModulesThatExist() {
        assertThat(TABLE.keySet())
                .as("modules in docs/modules.md")
                .containsExactlyInAnyOrderElementsOf(annotations().keySet());
    }

    @Test
    void tableNamesTheDependenciesThatAreDeclared() {
        annotations().forEach((module, annotation) -> {
            var declared = Arrays.stream(annotation.allowedDependencies())
                    .map(dependency -> dependency.replaceAll("\\s*::.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(row(module).dependencies()))
                    .as("dependencies of %s in docs/modules.md", module)
                    .isEqualTo(declared);
        });
    }

    @Test
    void modulesDependOnlyOnModulesAboveThem() {
        var above = new ArrayList<String>();
        TABLE.forEach((module, row) -> {
            assertThat(above)
                    .as("modules above %s, because dependencies point one way only", module)
                    .containsAll(row.dependencies());
            above.add(module);
        });
    }

    @Test
    void aMigrationTouchesTheSchemaOfItsModuleOnly() {
        for (var file : SourceTree.files(SourceTree.MIGRATIONS)) {
            var name = MIGRATION.matcher(file.getFileName().toString());
            assertThat(name.matches())
                    .as("%s is named V<yyyymmddHHMM>__<module>_<what>.sql", SourceTree.name(file))
                    .isTrue();
            var module = name.group(1);
            assertThat(found(TOUCHED, sql(SourceTree.read(file))))
                    .as("schemas touched by %s, because a table must be able to move house", SourceTree.name(file))
                    .isSubsetOf(row(module).schema());
        }
    }

    @Test
    void foreignKeysPointToModulesAbove() {
        for (var file : SourceTree.files(SourceTree.MIGRATIONS)) {
            var module = file.getFileName().toString().replaceAll("V\\d+__([a-z]+)_.*", "$1");
            var allowed = new ArrayList<>(schemasAbove(module));
            allowed.addAll(row(module).schema());
            assertThat(found(REFERENCE, sql(SourceTree.read(file))))
                    .as("schemas referenced by %s", SourceTree.name(file))
                    .isSubsetOf(allowed);
        }
    }

    @Test
    void noTestHidesTheDescriptionOfAPackage() {
        assertThat(SourceTree.packagesDescribedTwice())
                .as("package-info in tests, because it would hide the one with @ApplicationModule and @NullMarked")
                .isEmpty();
    }

    private static List<String> schemasAbove(String module) {
        return TABLE.entrySet().stream()
                .takeWhile(entry -> !entry.getKey().equals(module))
                .flatMap(entry -> entry.getValue().schema().stream())
                .toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String sql(String text) {
        return text.replaceAll("--[^\\n]*", "").replaceAll("\\s+", " ");
    }

    private static Row row(String module) {
        return Objects.requireNonNull(TABLE.get(module), "docs/modules.md has no row for " + module);
    }

    private static Map<String, ApplicationModule> annotations() {
        return ApplicationModules.of(MotCua.class).stream()
                .collect(Collectors.toMap(
                        module -> module.getIdentifier().toString(),
                        module -> module.getBasePackage()
                                .findAnnotation(ApplicationModule.class)
                                .orElseThrow(() -> new AssertionError(module + " lacks @ApplicationModule"))));
    }

    private static SequencedMap<String, Row> table() {
        var rows = new LinkedHashMap<String, Row>();
        SourceTree.read(SourceTree.ROOT.resolve("docs/modules.md")).lines().forEach(line -> {
            var row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), new Row(codes(row.group(2)), codes(row.group(3))));
            }
        });
        return rows;
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private record Row(List<String> dependencies, List<String> schema) {}
}
