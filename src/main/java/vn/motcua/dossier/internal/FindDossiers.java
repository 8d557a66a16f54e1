package vn.motcua.dossier.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.FoundDossiers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** An officer finds dossiers of the own unit by name or procedure. What was typed is personal and is not recorded. */
@UseCase(reads = true)
public class FindDossiers {

    private static final int LONGEST = 200;
    private static final int SHORTEST = 2;

    private final Permissions permissions;
    private final FoundStore store;
    private final Audit audit;

    FindDossiers(Permissions permissions, FoundStore store, Audit audit) {
        this.permissions = permissions;
        this.store = store;
        this.audit = audit;
    }

    /**
     * What was found.
     *
     * @param procedure code of a procedure; null to find by words
     * @throws DossierException.SearchTooShort if fewer than two letters were typed
     */
    @Transactional
    public FoundDossiers find(Actor actor, String words, @Nullable String procedure) {
        if (!(actor instanceof OfficerInPost officer)) {
            permissions.require(actor, Permission.DOSSIER_FIND, null);
            throw new IdentityException.NotPermitted(Permission.DOSSIER_FIND);
        }
        permissions.require(actor, Permission.DOSSIER_FIND, officer.unit());
        var typed = Written.name("words", words.length() > LONGEST ? "" : words);
        if (procedure == null && typed.length() < SHORTEST) {
            throw new DossierException.SearchTooShort(SHORTEST, LONGEST);
        }
        var found =
                procedure == null ? store.named(officer.unit(), typed) : store.ofProcedure(officer.unit(), procedure);
        audit.read(new AuditEntry(
                AuditedActor.of(actor),
                "dossier.find",
                "unit",
                officer.unit().toString(),
                (procedure == null ? "name " : "procedure ") + found.dossiers().size()));
        return found;
    }
}
