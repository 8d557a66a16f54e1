package vn.motcua.bench.cases;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Ids;

/**
 * The rows of one recorded case, to be written again as another case: for each step the fewest statements that leave
 * the same rows behind, with ids of their own.
 */
record Script(List<List<Write>> steps, List<Name> names) {

    private static final AtomicInteger RUNNING = new AtomicInteger(100_000);

    /** One statement; writes that follow each other with the same text go as one batch. */
    record Write(String table, String sql, List<Value> values) {}

    /** A value that is the same in every case, or made of pieces between which names of the case stand. */
    record Value(@Nullable String text, List<String> pieces, List<Integer> between) {

        static Value of(@Nullable String recorded, List<Name> names) {
            var pieces = new ArrayList<String>();
            var between = new ArrayList<Integer>();
            var rest = recorded == null ? "" : recorded;
            for (var next = first(rest, names); next >= 0; next = first(rest, names)) {
                var name = names.get(next).recorded();
                pieces.add(rest.substring(0, rest.indexOf(name)));
                between.add(next);
                rest = rest.substring(rest.indexOf(name) + name.length());
            }
            pieces.add(rest);
            return new Value(recorded, pieces, between);
        }

        private static int first(String text, List<Name> names) {
            int best = -1;
            int at = text.length();
            for (int i = 0; i < names.size(); i++) {
                int found = text.indexOf(names.get(i).recorded());
                if (found >= 0 && found < at) {
                    at = found;
                    best = i;
                }
            }
            return best;
        }

        @Nullable
        String in(String[] fresh) {
            if (between.isEmpty()) {
                return text;
            }
            var whole = new StringBuilder(pieces.getFirst());
            for (int i = 0; i < between.size(); i++) {
                whole.append(fresh[between.get(i)]).append(pieces.get(i + 1));
            }
            return whole.toString();
        }
    }

    /** What only this case is called: an id, its number, a token. */
    record Name(String recorded) {

        String fresh() {
            if (recorded.matches("[0-9a-f]{8}-.{27}")) {
                return Ids.next().toString();
            }
            if (recorded.matches("[0-9a-f]{32}")) {
                var random = ThreadLocalRandom.current();
                return HexFormat.of().toHexDigits(random.nextLong())
                        + HexFormat.of().toHexDigits(random.nextLong());
            }
            var head = recorded.substring(0, recorded.lastIndexOf('-') + 1);
            return head + String.format(Locale.ROOT, "%d", RUNNING.incrementAndGet());
        }
    }

    /** Names for another case. */
    String[] fresh() {
        return names.stream().map(Name::fresh).toArray(String[]::new);
    }

    /** Writes the step's rows of the chosen tables; commits nothing. */
    void write(Connection connection, int step, String[] fresh, Predicate<String> tables) throws SQLException {
        var writes = steps.get(step).stream()
                .filter(write -> tables.test(write.table()))
                .toList();
        for (int from = 0; from < writes.size(); ) {
            int to = from;
            try (var statement = connection.prepareStatement(writes.get(from).sql())) {
                for (;
                        to < writes.size()
                                && writes.get(to).sql().equals(writes.get(from).sql());
                        to++) {
                    var values = writes.get(to).values();
                    for (int i = 0; i < values.size(); i++) {
                        statement.setString(i + 1, values.get(i).in(fresh));
                    }
                    statement.addBatch();
                }
                for (int count : statement.executeBatch()) {
                    if (count != 1) {
                        throw new IllegalStateException(
                                "No row: " + writes.get(from).sql());
                    }
                }
            }
            from = to;
        }
    }
}
