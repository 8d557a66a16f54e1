package vn.motcua.shared.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells an error of our own from a database that does not answer at the moment. */
final class Away {

    /** Connection lost, resources exhausted, server stopping or starting: classes of the SQL standard and PostgreSQL. */
    private static final List<String> STATES = List.of("08", "53", "57P");

    private Away() {}

    static boolean isCauseOf(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(Away::saysSo);
    }

    private static boolean saysSo(Throwable error) {
        return switch (error) {
            // neither committed nor rolled back: the connection went away under it
            case CannotCreateTransactionException _,
                    TransactionSystemException _,
                    DataAccessResourceFailureException _,
                    RecoverableDataAccessException _,
                    TransientDataAccessException _,
                    SQLTransientConnectionException _ -> true;
            case SQLException failure -> {
                var state = failure.getSQLState();
                yield state != null && STATES.stream().anyMatch(state::startsWith);
            }
            default -> false;
        };
    }
}
