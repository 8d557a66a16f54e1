package vn.motcua.dossier.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.SupplementStep;

/** A request to mend a dossier, as its rows have it. */
record Supplement(
        UUID id,
        SupplementStep step,
        int place,
        By by,
        Instant askedAt,
        String reason,
        LocalDate answerBy,
        Optional<Instant> answeredAt,
        List<Mark> marks) {

    Supplement {
        marks = List.copyOf(marks);
    }

    boolean open() {
        return answeredAt.isEmpty();
    }

    /** One place; before and after are known once it was answered. */
    record Mark(
            String field,
            String wrong,
            String mend,
            @Nullable String before,
            @Nullable String after) {}
}
