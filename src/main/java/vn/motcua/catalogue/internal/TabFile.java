package vn.motcua.catalogue.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a file of tab-separated columns whose first line names them; an empty field is not known. */
final class TabFile {

    private TabFile() {}

    static List<Row> read(InputStream stream) {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var header = lines.readLine();
            if (header == null) {
                throw new IllegalStateException("A data file is empty.");
            }
            var columns = List.of(header.split("\t", -1));
            return lines.lines().map(line -> row(columns, line)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(List<String> columns, String line) {
        var fields = List.of(line.split("\t", -1));
        if (fields.size() != columns.size()) {
            throw new IllegalStateException("Not " + columns.size() + " columns: " + line);
        }
        return new Row(IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(columns::get, fields::get)));
    }

    /** One line by column names. */
    record Row(Map<String, String> fields) {

        String text(String column) {
            var field = fields.get(column);
            if (field == null) {
                throw new IllegalStateException("A data file has no column " + column + ".");
            }
            return field;
        }

        Optional<String> known(String column) {
            return Optional.of(text(column)).filter(field -> !field.isBlank());
        }

        @Nullable
        String orNull(String column) {
            return known(column).orElse(null);
        }
    }
}
