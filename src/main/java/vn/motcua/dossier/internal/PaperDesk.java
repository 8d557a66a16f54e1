package vn.motcua.dossier.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.PaperKind;
import vn.motcua.identity.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.jobs.Jobs;

/**
 * Fixes what a paper will say in the transaction of the act that issues it, and has the file made right after the
 * commit: rendering takes time that no transaction should wait for.
 */
@Component
class PaperDesk {

    private static final int TOKEN_BYTES = 16;

    private final SlipSource slips;
    private final OutcomeSource outcomes;
    private final PaperStore papers;
    private final Numbering numbering;
    private final Jobs jobs;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PaperDesk(
            SlipSource slips, OutcomeSource outcomes, PaperStore papers, Numbering numbering, Jobs jobs, Clock clock) {
        this.slips = slips;
        this.outcomes = outcomes;
        this.papers = papers;
        this.numbering = numbering;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The slip of reception, Mẫu 01. */
    void fixSlip(Dossier dossier, Actor receiver) {
        fix(dossier, PaperKind.SLIP, null, token(), slips.of(dossier, By.of(receiver), clock.instant()));
    }

    /** Minutes, with their number in the register of the unit that answers for the dossier. */
    void fixMinutes(Dossier dossier, BiFunction<String, String, Object> source) {
        var token = token();
        var now = clock.instant();
        var entry = numbering.nextEntry(
                dossier.facts().competent(),
                PaperKind.MINUTES.file(),
                WorkCalendar.dateOf(now).getYear());
        fix(dossier, PaperKind.MINUTES, entry, token, source.apply(entry, token));
    }

    /** The result, or the refusal notice in its place, with its number in the register of the year. */
    void fixOutcome(Dossier dossier, Actor clerk) {
        var token = token();
        var kind = dossier.state() == DossierState.RESULT_READY ? PaperKind.RESULT : PaperKind.REFUSAL;
        var register = kind == PaperKind.RESULT ? dossier.facts().governing().procedureCode() : "tu-choi";
        var now = clock.instant();
        var number = numbering.nextEntry(
                outcomes.agency(dossier), register, WorkCalendar.dateOf(now).getYear());
        var source = kind == PaperKind.RESULT
                ? outcomes.result(dossier, number, token, now)
                : outcomes.refusal(dossier, number, token, now);
        fix(dossier, kind, number, token, source);
    }

    private void fix(Dossier dossier, PaperKind kind, @Nullable String number, String token, Object source) {
        var id = Ids.next();
        var json = DossierRows.JSON.writeValueAsString(source);
        papers.fix(id, dossier.facts().id(), kind, number, new PaperStore.Source(token, json), clock.instant());
        jobs.stage(RenderPaper.KIND, id.toString());
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
