package vn.motcua.identity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.organisation.Role;

/**
 * Who may do what, and how far: the only place where that is written. docs/permissions.md is made from it, and every
 * use case is tried against it for every column.
 *
 * <p>A permission without a row, a row without a permission and a cell that is no {@link Reach} stop the application
 * from starting. Somebody who holds several roles in one post has the widest of their reaches.
 *
 * <p>Two rules stand behind the cells: the administrator reads no dossier, and whoever controls procedures sees how work
 * stands everywhere but not what the dossiers say.
 */
public final class PermissionMatrix {

    private static final String TABLE = """
            | permission         | GUEST | CITIZEN | RECEPTIONIST | HEAD_OF_UNIT | CASEWORKER | LEADER | RECORDS_CLERK | CASHIER | PROCEDURE_CONTROL | ADMINISTRATOR |
            | OFFICE_TIME_MOVE   | -     | -       | -            | -            | -          | -      | -             | -       | all               | -             |
            | CALENDAR_KEEP      | -     | -       | -            | -            | -          | -      | -             | -       | all               | -             |
            | AUDIT_READ         | -     | -       | -            | -            | -          | -      | -             | -       | all               | -             |
            | SIGN_IN            | all   | all     | all          | all          | all        | all    | all           | all     | all               | all           |
            | ACCOUNT_KEEP       | -     | own     | -            | -            | -          | -      | -             | -       | -                 | -             |
            | MANDATE_KEEP       | -     | own     | -            | -            | -          | -      | -             | -       | -                 | -             |
            | WORK_ITEM_READ     | -     | -       | own          | own          | own        | own    | own           | own     | own               | -             |
            | WORK_ITEM_TAKE     | -     | -       | own          | own          | own        | own    | own           | own     | -                 | -             |
            | WORK_ITEM_ASSIGN   | -     | -       | -            | own          | -          | own    | -             | -       | -                 | -             |
            | BOARD_READ         | -     | -       | -            | own          | -          | own    | -             | -       | all               | -             |
            | PROCEDURE_READ     | all   | all     | all          | all          | all        | all    | all           | all     | all               | all           |
            | BOOKING_MAKE       | all   | all     | own          | -            | -          | -      | -             | -       | -                 | -             |
            | BOOKING_KEEP       | all   | own     | own          | -            | -          | -      | -             | -       | -                 | -             |
            | BOOKING_ATTEND     | -     | -       | own          | -            | -          | -      | -             | -       | -                 | -             |
            | DOSSIER_SUBMIT     | -     | own     | -            | -            | -          | -      | -             | -       | -                 | -             |
            | DOSSIER_TRACK      | all   | all     | all          | all          | all        | all    | all           | all     | all               | all           |
            | DOSSIER_READ       | -     | own     | own          | own          | own        | own    | own           | own     | -                 | -             |
            | LEDGER_READ        | -     | -       | own          | own          | -          | own    | own           | -       | -                 | -             |
            | DOSSIER_FIND       | -     | -       | own          | own          | own        | own    | own           | own     | -                 | -             |
            | DOSSIER_WRITE      | -     | own     | own          | own          | own        | own    | -             | -       | -                 | -             |
            | DOSSIER_ENTER      | -     | -       | own          | -            | -          | -      | -             | -       | -                 | -             |
            | DOSSIER_RECEIVE    | -     | -       | own          | -            | -          | -      | -             | -       | -                 | -             |
            | RECEPTION_WATCH    | -     | -       | own          | own          | -          | own    | -             | -       | -                 | -             |
            | SUPPLEMENT_REQUEST | -     | -       | own          | -            | own        | -      | -             | -       | -                 | -             |
            | STAGE_COMPLETE     | -     | -       | -            | own          | own        | own    | own           | -       | -                 | -             |
            | PAYMENT_DEMAND     | -     | -       | -            | own          | own        | own    | -             | -       | -                 | -             |
            | PAYMENT_PROVE      | -     | own     | own          | own          | own        | -      | -             | -       | -                 | -             |
            | WITHDRAWAL_ASK     | -     | own     | own          | -            | -          | -      | -             | -       | -                 | -             |
            | WITHDRAWAL_DECIDE  | -     | -       | own          | own          | own        | -      | -             | -       | -                 | -             |
            | APPOINTMENT_MOVE   | -     | -       | -            | own          | -          | own    | -             | -       | -                 | -             |
            | DOSSIER_STOP       | -     | -       | own          | -            | -          | -      | -             | -       | -                 | -             |
            | RESULT_RETURN      | -     | -       | own          | -            | -          | -      | -             | -       | -                 | -             |
            | FEE_TAKE           | -     | -       | own          | -            | -          | -      | -             | own     | -                 | -             |
            """;

    private static final Map<Permission, Map<String, Reach>> ROWS = read(TABLE);

    private PermissionMatrix() {}

    /** How far the permission reaches for this actor. The platform itself is bound by no unit: it acts when due. */
    public static Reach reach(Actor actor, Permission permission) {
        return switch (actor) {
            case Guest _ -> cell(permission, "GUEST");
            case Citizen _ -> cell(permission, "CITIZEN");
            case SystemActor _ -> Reach.ALL;
            case OfficerInPost officer ->
                officer.roles().stream()
                        .map(role -> cell(permission, role.name()))
                        .max(Reach::compareTo)
                        .orElse(Reach.NONE);
        };
    }

    /** The matrix for readers, as a table of Markdown. */
    public static String markdown() {
        var lines = TABLE.lines().toList();
        var rule = "|"
                + lines.getFirst()
                        .chars()
                        .filter(sign -> sign == '|')
                        .skip(1)
                        .mapToObj(_ -> "---|")
                        .collect(Collectors.joining());
        return Stream.concat(Stream.of(lines.getFirst(), rule), lines.stream().skip(1))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Reach cell(Permission permission, String column) {
        var reach = ROWS.getOrDefault(permission, Map.of()).get(column);
        if (reach == null) {
            throw new IllegalStateException("The matrix of permissions has no cell for " + permission + ", " + column);
        }
        return reach;
    }

    static Map<Permission, Map<String, Reach>> read(String table) {
        var lines = table.lines().map(PermissionMatrix::cells).toList();
        var columns = lines.getFirst();
        requireComplete(
                "columns",
                columns.stream().skip(1).toList(),
                Stream.concat(
                                Stream.of("GUEST", "CITIZEN"),
                                Arrays.stream(Role.values()).map(Role::name))
                        .toList());
        requireComplete(
                "rows",
                lines.stream().skip(1).map(List::getFirst).toList(),
                Arrays.stream(Permission.values()).map(Permission::name).toList());
        var rows = new EnumMap<Permission, Map<String, Reach>>(Permission.class);
        for (var line : lines.subList(1, lines.size())) {
            var row = Stream.iterate(1, column -> column < columns.size(), column -> column + 1)
                    .collect(Collectors.toUnmodifiableMap(columns::get, column -> reachOf(line.get(column))));
            rows.put(Permission.valueOf(line.getFirst()), row);
        }
        return Map.copyOf(rows);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static void requireComplete(String what, List<String> found, List<String> expected) {
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "The matrix of permissions has the " + what + " " + found + " but needs " + expected);
        }
    }

    private static Reach reachOf(String sign) {
        return Arrays.stream(Reach.values())
                .filter(reach -> reach.sign().equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The matrix of permissions has a cell '" + sign + "'"));
    }
}
