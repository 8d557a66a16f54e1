package vn.motcua.desk.internal;

import vn.motcua.audit.AuditActor;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;

/** The officer as audit rows keep one: the words of this moment. */
final class Audited {

    private Audited() {}

    /** Only officers in a post may do what needs this permission, whatever the matrix grants. */
    static AuditActor officer(Actor actor, Permission needed) {
        if (actor instanceof OfficerInPost officer) {
            return AuditedActor.of(officer);
        }
        throw new IdentityException.NotPermitted(needed);
    }
}
