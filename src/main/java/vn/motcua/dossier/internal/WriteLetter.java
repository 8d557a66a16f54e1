package vn.motcua.dossier.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.audit.Audit;
import vn.motcua.audit.AuditEntry;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AuditedActor;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.Permission;
import vn.motcua.identity.Permissions;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/** Owner and officers of a dossier write to each other inside it; what the owner writes waits on a desk until answered. */
@UseCase
public class WriteLetter {

    /** So many letters an owner writes about one dossier in one day. */
    static final int MOST_A_DAY = 20;

    private static final int LONGEST_KEY = 200;

    private final Permissions permissions;
    private final Readers readers;
    private final LetterStore letters;
    private final Replies replies;
    private final Again again;
    private final Audit audit;
    private final Clock clock;

    WriteLetter(
            Permissions permissions,
            Readers readers,
            LetterStore letters,
            Replies replies,
            Again again,
            Audit audit,
            Clock clock) {
        this.permissions = permissions;
        this.readers = readers;
        this.letters = letters;
        this.replies = replies;
        this.again = again;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes; a letter of the same key is there once.
     *
     * @throws DossierException.LetterEmpty if there are no words in it
     * @throws DossierException.TooManyLetters if the owner has written too many today
     */
    public void write(Actor actor, DossierNumber number, String typed, String key) {
        var officer = actor instanceof OfficerInPost post ? Optional.of(post) : Optional.<OfficerInPost>empty();
        permissions.require(
                actor,
                Permission.DOSSIER_WRITE,
                officer.map(OfficerInPost::unit).orElse(null));
        var text = Written.note("text", typed);
        if (text == null) {
            throw new DossierException.LetterEmpty();
        }
        again.run(() -> {
            var dossier = readers.open(actor, number);
            if (officer.isEmpty()) {
                requireFew(dossier);
            }
            keep(actor, dossier, officer.isEmpty(), new LetterStore.Letter(clock.instant(), text, usable(key)));
            return true;
        });
    }

    /** A letter without a usable key is always another one. */
    private static String usable(String key) {
        return key.isBlank() || key.length() > LONGEST_KEY ? Ids.next().toString() : key;
    }

    private void keep(Actor actor, Dossier dossier, boolean fromOwner, LetterStore.Letter letter) {
        var facts = dossier.facts();
        if (!letters.add(facts.id(), By.of(actor), fromOwner, letter)) {
            return;
        }
        if (fromOwner) {
            replies.await(dossier);
        } else {
            replies.came(dossier, actor);
        }
        audit.act(AuditEntry.of(
                AuditedActor.of(actor),
                "dossier.write-letter",
                "dossier",
                facts.number().value()));
    }

    private void requireFew(Dossier dossier) {
        var since = clock.instant().minus(Duration.ofDays(1));
        if (letters.ofOwnerSince(dossier.facts().id(), since) >= MOST_A_DAY) {
            throw new DossierException.TooManyLetters(MOST_A_DAY);
        }
    }
}
