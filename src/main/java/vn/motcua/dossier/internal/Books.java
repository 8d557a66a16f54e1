package vn.motcua.dossier.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.HandedPaper;
import vn.motcua.dossier.Progress;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.UnitId;

/** Writes what a counter takes in into the books, in one transaction: dossier, papers, reception, slip, audit. */
@Component
class Books {

    private final DossierStore store;
    private final Founding founding;
    private final Entry entry;
    private final Reception reception;
    private final Beside beside;
    private final Act act;
    private final Clock clock;

    Books(
            DossierStore store,
            Founding founding,
            Entry entry,
            Reception reception,
            Beside beside,
            Act act,
            Clock clock) {
        this.store = store;
        this.founding = founding;
        this.entry = entry;
        this.reception = reception;
        this.beside = beside;
        this.act = act;
        this.clock = clock;
    }

    /** The dossier that an intake has become. */
    Optional<Progress> madeOf(Actor actor, @Nullable UUID intake, UnitId unit) {
        return intake == null
                ? Optional.empty()
                : beside.intakes()
                        .find(intake, unit)
                        .orElseThrow(CounterException.UnknownIntake::new)
                        .became()
                        .map(this::stands);
    }

    Optional<Progress> repeated(TakeIn.Brought brought) {
        return entry.repeated(brought.submission().key());
    }

    Progress enter(Actor actor, TakeIn.Brought brought, Founding.Ground ground, List<HandedPaper> papers) {
        var intake = brought.intake();
        var held = intake == null
                ? Optional.<vn.motcua.dossier.Intake>empty()
                : beside.intakes().hold(intake, ground.pair().receiving().id());
        var made =
                held.flatMap(vn.motcua.dossier.Intake::became).map(this::stands).or(() -> repeated(brought));
        if (made.isPresent()) {
            return made.get();
        }
        var facts = founding.facts(actor, brought.submission(), ground, null);
        store.add(
                Dossier.submit(facts, By.of(actor), clock.instant()),
                brought.submission().key());
        beside.papers().keep(facts.id(), papers);
        held.flatMap(vn.motcua.dossier.Intake::replaces).ifPresent(wrong -> replace(wrong, facts));
        var after = reception.takeIn(store.load(facts.number()), actor);
        held.ifPresent(one -> beside.intakes().becomes(one.id(), facts.id()));
        return act.done(actor, "dossier.take-in", after, "");
    }

    private Progress stands(DossierNumber number) {
        return act.stands(store.load(number));
    }

    private void replace(DossierNumber wrong, Facts facts) {
        if (!beside.annulments().replace(wrong, facts.id())) {
            throw new CounterException.NothingToReplace();
        }
    }

    /** What is kept beside the dossier itself. */
    @Component
    record Beside(IntakeStore intakes, HandedPapers papers, Annulments annulments) {}
}
