package vn.motcua.bench.cases;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Watches what a case really writes: after each step it asks every table for the rows that are new or other than
 * before. Nothing else may run meanwhile.
 */
final class Recorder {

    /** Columns whose values name one case and no other. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "dossier.dossier", List.of("id", "number", "idempotency_key"),
            "dossier.paper", List.of("id", "token"),
            "workflow.work_item", List.of("id"),
            "audit.entry", List.of("id"));

    private final Connection connection;
    private final List<Table> tables;
    private final Map<String, Map<String, @Nullable String>> seen = new HashMap<>();
    private final List<List<Change>> steps = new ArrayList<>();
    private final List<Script.Name> names = new ArrayList<>();

    Recorder(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = tables(connection);
        for (var table : tables) {
            seen.putAll(rows(table));
        }
    }

    private record Table(String name, Map<String, String> types, List<String> key) {}

    private record Change(Table table, Map<String, @Nullable String> row, List<String> changed) {}

    /** Every table of the application; the dossier first, since others point to it. */
    private static List<Table> tables(Connection connection) throws SQLException {
        var types = new LinkedHashMap<String, Map<String, String>>();
        var keys = new HashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select table_name, attname, type, is_key
                        from (
                            select format('%s.%s', nspname, relname) as table_name, attname, attnum,
                                format_type(atttypid, atttypmod) as type,
                                coalesce(attnum = any (indkey), false) as is_key
                            from pg_class
                            join pg_namespace on pg_namespace.oid = relnamespace
                            join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
                            left join pg_index on indrelid = pg_class.oid and indisprimary
                            where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema', 'public')
                        ) columns
                        where type <> 'xid8'
                        order by table_name <> 'dossier.dossier', table_name, attnum
                        """)) {
            while (row.next()) {
                types.computeIfAbsent(row.getString(1), first -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getString(3));
                if (row.getBoolean(4)) {
                    keys.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
        }
        return types.entrySet().stream()
                .map(table -> new Table(table.getKey(), table.getValue(), keys.getOrDefault(table.getKey(), List.of())))
                .filter(table -> !table.key().isEmpty())
                .toList();
    }

    private Map<String, Map<String, @Nullable String>> rows(Table table) throws SQLException {
        var rows = new LinkedHashMap<String, Map<String, @Nullable String>>();
        var columns = table.types().keySet().stream()
                .map(column -> "\"" + column + "\"::text")
                .collect(Collectors.joining(", "));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select " + columns + " from " + table.name())) {
            while (row.next()) {
                var values = new LinkedHashMap<String, @Nullable String>();
                int at = 0;
                for (var column : table.types().keySet()) {
                    values.put(column, row.getString(++at));
                }
                var key = table.key().stream().map(values::get).toList();
                rows.put(table.name() + key, values);
            }
        }
        return rows;
    }

    /** Notes what the step that just ended has written. */
    void step() throws SQLException {
        var changes = new ArrayList<Change>();
        for (var table : tables) {
            rows(table).forEach((key, row) -> {
                var before = seen.put(key, row);
                var changed = table.types().keySet().stream()
                        .filter(column -> before == null || !Objects.equals(before.get(column), row.get(column)))
                        .toList();
                if (!changed.isEmpty()) {
                    changes.add(new Change(table, row, changed));
                    name(table, before == null ? row : Map.of());
                }
            });
        }
        steps.add(changes);
    }

    private void name(Table table, Map<String, @Nullable String> row) {
        for (var column : NAMES.getOrDefault(table.name(), List.of())) {
            var value = row.get(column);
            if (value != null) {
                names.add(new Script.Name(value));
            }
        }
    }

    Script script() {
        return new Script(
                steps.stream()
                        .map(step -> step.stream().map(this::write).toList())
                        .toList(),
                List.copyOf(names));
    }

    private Script.Write write(Change change) {
        var table = change.table();
        var values = new ArrayList<Script.Value>();
        change.changed()
                .forEach(column -> values.add(Script.Value.of(change.row().get(column), names)));
        if (change.changed().size() == table.types().size()) {
            var places =
                    table.types().values().stream().map(type -> "?::" + type).collect(Collectors.joining(", "));
            return new Script.Write(
                    table.name(),
                    "insert into " + table.name() + " ("
                            + table.types().keySet().stream()
                                    .map(Recorder::quoted)
                                    .collect(Collectors.joining(", "))
                            + ") values (" + places + ")",
                    values);
        }
        table.key().forEach(column -> values.add(Script.Value.of(change.row().get(column), names)));
        return new Script.Write(
                table.name(),
                "update " + table.name() + " set " + equations(table, change.changed(), ", ") + " where "
                        + equations(table, table.key(), " and "),
                values);
    }

    private static String equations(Table table, List<String> columns, String between) {
        return columns.stream()
                .map(column -> quoted(column) + " = ?::" + table.types().get(column))
                .collect(Collectors.joining(between));
    }

    private static String quoted(String column) {
        return "\"" + column + "\"";
    }
}
