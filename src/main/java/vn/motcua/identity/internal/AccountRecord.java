package vn.motcua.identity.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditActor;
import vn.motcua.audit.AuditEntry;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AuditedActor;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;

/** Writes into the record of acts what somebody did with an account. */
@Component
class AccountRecord {

    private final Audit audit;
    private final Organisation organisation;

    AccountRecord(Audit audit, Organisation organisation) {
        this.audit = audit;
        this.organisation = organisation;
    }

    /**
     * Records the act, in the transaction of the caller or in one of its own.
     *
     * @param action what, as {@code identity.verb}
     * @param posts the officer's posts of the day; of several none is named, since none is chosen yet; empty for a
     *     citizen
     */
    @Transactional
    public void act(String action, AccountId account, List<Post> posts) {
        audit.act(AuditEntry.of(actor(account, posts), action, "account", account.toString()));
    }

    /** Records what a citizen did about a mandate, in the transaction of the caller. */
    void mandate(String action, AccountId account, String subjectKind, Object subject, String detail) {
        audit.act(new AuditEntry(actor(account, List.of()), action, subjectKind, subject.toString(), detail));
    }

    /** Records that a citizen looked at who represents an organisation. */
    void looked(AccountId account, UUID represented) {
        audit.read(AuditEntry.of(
                actor(account, List.of()), "identity.read-representatives", "represented", represented.toString()));
    }

    private AuditActor actor(AccountId account, List<Post> posts) {
        if (posts.isEmpty()) {
            return AuditedActor.citizen(account);
        }
        var post = posts.getFirst();
        var name = post.holder().orElseThrow().name();
        return posts.size() > 1
                ? new AuditActor(account.toString(), name, null, null)
                : new AuditActor(
                        account.toString(),
                        name,
                        post.title(),
                        organisation.unit(post.unit()).name());
    }
}
