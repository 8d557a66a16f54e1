package vn.motcua.dossier.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;

/** Which work on a dossier waits for somebody. */
@Component
class BookedWork {

    private final JdbcClient jdbc;

    BookedWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the stages whose work is open. */
    List<String> open(DossierNumber number) {
        return jdbc.sql("select stage from workflow.work_item where subject_number = :number and state = 'OPEN'")
                .param("number", number.value())
                .query(String.class)
                .list();
    }
}
