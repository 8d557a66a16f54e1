package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.HandedPaper;
import vn.motcua.dossier.Progress;
import vn.motcua.files.Files;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/**
 * A counter enters what somebody brought and takes it in at once (NĐ 61/2018 articles 16 and 17): number, clock, slip and
 * route in one act. Pressed twice it is one dossier.
 */
@UseCase
public class TakeIn {

    private final Permissions permissions;
    private final CounterDesk counter;
    private final Founding founding;
    private final HandedRules rules;
    private final Files files;
    private final Again again;
    private final Books books;

    TakeIn(
            Permissions permissions,
            CounterDesk counter,
            Founding founding,
            HandedRules rules,
            Files files,
            Again again,
            Books books) {
        this.permissions = permissions;
        this.counter = counter;
        this.founding = founding;
        this.rules = rules;
        this.files = files;
        this.again = again;
        this.books = books;
    }

    /**
     * What is taken in.
     *
     * @param caseKey the case of the procedure, or empty
     * @param papers what lies on the counter
     * @param intake the intake it was written down in, which ends with it
     */
    public record Brought(
            Submission submission,
            String caseKey,
            List<HandedPaper> papers,
            @Nullable UUID intake) {}

    /**
     * Takes it in, or answers the dossier that came of it before.
     *
     * @throws DossierException.AnswersIncomplete if what was declared has gaps
     * @throws CounterException.PapersMissing if the case needs a paper that is not there
     */
    public Progress takeIn(Actor actor, Brought brought) {
        var unit = counter.unit(actor);
        var made = books.madeOf(actor, brought.intake(), unit);
        if (made.isPresent()) {
            return made.get();
        }
        var ground = founding.ground(brought.submission(), false);
        permissions.require(
                actor, Permission.DOSSIER_ENTER, ground.pair().receiving().id());
        permissions.require(
                actor, Permission.DOSSIER_RECEIVE, ground.pair().receiving().id());
        var papers = rules.checked(ground.version(), brought.caseKey(), brought.papers());
        files.refuseInfected(papers.stream()
                .flatMap(paper -> Optional.ofNullable(paper.file()).stream())
                .toList());
        try {
            return again.run(() -> books.enter(actor, brought, ground, papers));
        } catch (DuplicateKeyException sameMoment) {
            // Two presses of the button at once: the other one made the dossier.
            return again.run(() -> books.repeated(brought).orElseThrow(() -> sameMoment));
        }
    }
}
