package vn.motcua.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.internal.OpenFigure;
import vn.motcua.desk.internal.ReadBoard;
import vn.motcua.workflow.CappedCount;
import vn.motcua.workflow.Promised;
import vn.motcua.workflow.Promised.Figure;

/** How promised days stand, as a table: a row for each unit or officer. */
public record BoardPage(ReadBoard.Board board, Instant now) {

    /** The columns, from the most urgent on, as they stand in addresses. */
    public enum Column {
        LATE("qua-han", Figure.LATE),
        ONE_DAY("con-1-ngay", Figure.ONE_DAY),
        THREE_DAYS("con-3-ngay", Figure.THREE_DAYS),
        OPEN("dang-giai-quyet", Figure.OPEN);

        private final String word;
        private final Figure figure;

        Column(String word, Figure figure) {
            this.word = word;
            this.figure = figure;
        }

        public String word() {
            return word;
        }

        public CappedCount of(Promised figures) {
            return switch (figure) {
                case LATE -> figures.late();
                case ONE_DAY -> figures.oneDay();
                case THREE_DAYS -> figures.threeDays();
                case OPEN -> figures.open();
            };
        }
    }

    public List<Column> columns() {
        return List.of(Column.values());
    }

    /** The figure an address names; overdue if it names none. */
    static Figure figure(String word) {
        for (var column : Column.values()) {
            if (column.word.equals(word)) {
                return column.figure;
            }
        }
        return Figure.LATE;
    }

    /** All units of an agency together; a sum over a figure that stopped counting says so. */
    public String sum(ReadBoard.Agency agency, Column column) {
        var counts =
                agency.units().stream().map(row -> column.of(row.figures())).toList();
        int sum = counts.stream().mapToInt(CappedCount::counted).sum();
        boolean capped = counts.stream().anyMatch(count -> count.counted() >= CappedCount.CAP);
        return capped ? (sum - 1) + "+" : Integer.toString(sum);
    }

    /** Address of the dossiers behind a figure of a unit. */
    public String behind(String unitKey, Column column) {
        return "/viec/bang/ho-so?don-vi=" + encoded(unitKey) + "&muc=" + column.word();
    }

    /** Address of the dossiers behind a figure of an officer; without account of what nobody has. */
    public String behind(String unitKey, @Nullable String account, Column column) {
        return behind(unitKey, column) + "&nguoi=" + encoded(account == null ? OpenFigure.NOBODY : account);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
