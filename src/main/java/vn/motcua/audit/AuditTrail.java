package vn.motcua.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.audit.internal.EntryQueries;
import vn.motcua.shared.KeysetPage;

/** Reads the record, newest first. The caller checks permission and records the reading itself. */
@Service
public class AuditTrail {

    private final EntryQueries queries;

    public AuditTrail(EntryQueries queries) {
        this.queries = queries;
    }

    /**
     * One page of rows, newest first, equally fast however far back.
     *
     * @param filter what is asked
     * @param after position after which to go on, as given by the page before; null for the newest rows
     * @param size greatest number of rows
     * @throws AuditException.UnknownPosition if the position is none this method gave
     */
    public KeysetPage<AuditRow> page(AuditFilter filter, @Nullable String after, int size) {
        return queries.page(filter, after == null ? null : position(after), size);
    }

    /** The actions that occur in the record, for a list to choose from. */
    public List<String> actions() {
        return queries.actions();
    }

    private static UUID position(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new AuditException.UnknownPosition();
        }
    }
}
