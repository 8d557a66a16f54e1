package vn.motcua.dossier.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.PaperName;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.Ids;
import vn.motcua.shared.jobs.Jobs;

/**
 * Fixes what a paper will say in the transaction of the act that issues it, and has the file made right after the
 * commit: rendering takes time that no transaction should wait for.
 */
@Component
class PaperDesk {

    private static final int TOKEN_BYTES = 16;

    /** Register of a year in which refusals are numbered. */
    private static final String REFUSALS = "tu-choi";

    private static final String APOLOGIES = "xin-loi";

    private static final String SUPPLEMENTS = "bo-sung";

    private static final String STOPS = "dung-giai-quyet";

    private final SlipSource slips;
    private final OutcomeSource outcomes;
    private final NoticeSource notices;
    private final PaperStore papers;
    private final Numbering numbering;
    private final Jobs jobs;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PaperDesk(
            SlipSource slips,
            OutcomeSource outcomes,
            NoticeSource notices,
            PaperStore papers,
            Numbering numbering,
            Jobs jobs,
            Clock clock) {
        this.slips = slips;
        this.outcomes = outcomes;
        this.notices = notices;
        this.papers = papers;
        this.numbering = numbering;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The slip of reception, Mẫu 01. */
    void fixSlip(Dossier dossier, Actor receiver) {
        fix(dossier, PaperName.of(PaperKind.SLIP), null, token(), slips.of(dossier, By.of(receiver), clock.instant()));
    }

    /** The result, or the refusal notice in its place, with its number in the register of the year. */
    void fixOutcome(Dossier dossier, Actor clerk) {
        var token = token();
        var kind = dossier.state() == DossierState.RESULT_READY ? PaperKind.RESULT : PaperKind.REFUSAL;
        var register = kind == PaperKind.RESULT ? dossier.facts().governing().procedureCode() : REFUSALS;
        var now = clock.instant();
        var number = numbering.nextEntry(
                dossier.facts().competent(), register, WorkCalendar.dateOf(now).getYear());
        var source = kind == PaperKind.RESULT
                ? outcomes.result(dossier, number, token, now)
                : outcomes.refusal(dossier, number, token, now);
        fix(dossier, PaperName.of(kind), number, token, source);
    }

    /** The counter's notice that it does not take the dossier in, Mẫu 03, in the same register as other refusals. */
    void fixRefusal(Dossier dossier, ActsView.Refusal refusal, Actor counter) {
        var issued = issued(dossier.facts().receiving(), REFUSALS, counter);
        var source = notices.refusal(dossier, issued, refusal);
        fix(dossier, PaperName.of(PaperKind.REFUSAL), issued.number(), issued.token(), source);
    }

    /** The request to mend, Mẫu 02: the how-manieth of the dossier. */
    void fixSupplement(Dossier dossier, Supplement asked, int place, Actor by) {
        var issued = issued(dossier.facts().receiving(), SUPPLEMENTS, by);
        var source = notices.supplement(dossier, issued, asked);
        fix(dossier, new PaperName(PaperKind.SUPPLEMENT_REQUEST, place), issued.number(), issued.token(), source);
    }

    /** The notice that the work has stopped. */
    void fixStop(Dossier dossier, ActsView.Stop stop, Actor by) {
        var issued = issued(dossier.facts().receiving(), STOPS, by);
        var source = notices.stop(dossier, issued, stop);
        fix(dossier, PaperName.of(PaperKind.STOP), issued.number(), issued.token(), source);
    }

    /** The apology with the new appointment, Mẫu 04. */
    void fixApology(Dossier dossier, ActsView.Apology apology, Actor by) {
        var issued = issued(dossier.facts().competent(), APOLOGIES, by);
        var source = notices.apology(dossier, issued, apology);
        fix(dossier, PaperName.of(PaperKind.APOLOGY), issued.number(), issued.token(), source);
    }

    private NoticeSource.Issued issued(UnitId unit, String register, Actor by) {
        var now = clock.instant();
        var number =
                numbering.nextEntry(unit, register, WorkCalendar.dateOf(now).getYear());
        return new NoticeSource.Issued(number, token(), By.of(by), now);
    }

    private void fix(Dossier dossier, PaperName name, @Nullable String number, String token, Object source) {
        var id = Ids.next();
        var json = DossierRows.JSON.writeValueAsString(source);
        papers.fix(id, dossier.facts().id(), name, number, new PaperStore.Source(token, json), clock.instant());
        jobs.stage(RenderPaper.KIND, id.toString());
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
