package vn.motcua.dossier.internal;

import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.CheckedPaper;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.UseCase;

/** Tells whoever scans the QR of a paper whether it was issued here. */
@UseCase
public class CheckPaper {

    private final Permissions permissions;
    private final PaperStore papers;

    CheckPaper(Permissions permissions, PaperStore papers) {
        this.permissions = permissions;
        this.papers = papers;
    }

    /** The paper of that token, or nothing. */
    @Transactional(readOnly = true)
    public Optional<CheckedPaper> check(Actor actor, String token) {
        permissions.require(actor, Permission.DOSSIER_TRACK, null);
        return papers.check(token);
    }
}
