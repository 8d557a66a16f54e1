package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormId;
import vn.motcua.identity.MandateId;

/**
 * What a citizen has filled in so far.
 *
 * @param version counts saves, so that a second device is noticed
 * @param savedAt office time of the last save
 * @param submitted number of the dossier it became, if it was handed in
 * @param mandate by which it is filled in for somebody else
 * @param mending what it mends, if it answers a request of an office
 * @param corrects the dossier whose answers it corrects before an office has taken it in
 */
public record Draft(
        UUID id,
        String procedure,
        FormId form,
        DraftContent content,
        int version,
        Instant savedAt,
        Optional<DossierNumber> submitted,
        Optional<Mending> mending,
        Optional<MandateId> mandate,
        Optional<DossierNumber> corrects) {

    /** Days that a draft is kept after its last save. */
    public static final int KEPT_DAYS = 30;

    /** The last day on which it is certainly there. */
    public LocalDate keptUntil() {
        return WorkCalendar.dateOf(savedAt).plusDays(KEPT_DAYS);
    }

    public Answers answers() {
        return content.answers();
    }

    public Photos photos() {
        return content.photos();
    }

    /** The same draft as a page showed it that was opened with that version. */
    public Draft seenAt(int opened) {
        return new Draft(id, procedure, form, content, opened, savedAt, submitted, mending, mandate, corrects);
    }
}
