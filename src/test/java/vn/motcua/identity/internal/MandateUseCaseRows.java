package vn.motcua.identity.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.Permission;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** Mandates are kept by whose they are; of an organisation by who represents it. */
@Component
class MandateUseCaseRows implements UseCaseRows {

    private static final Permission KEEP = Permission.MANDATE_KEEP;

    private final SampleMandates samples;
    private final Own own;
    private final Shared shared;
    private final InvitationStore invitations;

    MandateUseCaseRows(SampleMandates samples, Own own, Shared shared, InvitationStore invitations) {
        this.samples = samples;
        this.own = own;
        this.shared = shared;
        this.invitations = invitations;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(
                RecordPerson.class,
                KEEP,
                this::mother,
                (actor, mandate) -> own.person().keep(actor, mandate.id(), samples.motherFields()));
        matrix.row(
                RecordOrganisation.class,
                KEEP,
                this::cooperative,
                (actor, mandate) -> own.organisation().keep(actor, mandate.id(), samples.cooperativeFields()));
        matrix.row(
                EndMandate.class,
                KEEP,
                this::mother,
                (actor, mandate) -> own.end().end(actor, mandate.id()));
        matrix.row(ListMandates.class, KEEP, this::mother, (actor, mandate) -> {
            if (!own.list().list(actor).usable().contains(mandate)) {
                throw new IdentityException.MandateUnknown();
            }
        });
        share(matrix);
    }

    private void share(UseCaseMatrix matrix) {
        matrix.row(
                ReadRepresentatives.class,
                KEEP,
                this::cooperative,
                (actor, mandate) -> shared.read().read(actor, mandate.whom().id()));
        matrix.row(
                InviteRepresentative.class,
                KEEP,
                this::cooperative,
                (actor, mandate) -> shared.invite()
                        .invite(
                                actor,
                                mandate.whom().id(),
                                UUID.randomUUID(),
                                Map.of("vai-tro", "OWNER", "noi-nhan-ma", Somebody.phone()),
                                new Asker("browser", "192.0.2.9", java.util.Locale.ROOT)));
        matrix.row(
                WithdrawInvitation.class,
                KEEP,
                this::invitation,
                (actor, id) -> shared.withdraw().withdraw(actor, id));
        matrix.row(AcceptInvitation.class, KEEP, this::accepted, (actor, code) -> {
            try {
                shared.accept().accept(actor, code, UUID.randomUUID().toString());
            } catch (IdentityException.InvitationWrong wrong) {
                throw new IdentityException.NotPermitted(KEEP);
            }
        });
    }

    private Mandate mother(UseCaseMatrix.Place place) {
        return samples.mother(citizen(place));
    }

    private Mandate cooperative(UseCaseMatrix.Place place) {
        return samples.cooperative(citizen(place));
    }

    private UUID invitation(UseCaseMatrix.Place place) {
        var by = cooperative(place);
        samples.code(by, "OWNER");
        return invitations.openOf(by.whom().id()).getFirst().id();
    }

    /** A code that the citizen of the place has used: again by him it changes nothing, by others it is none. */
    private String accepted(UseCaseMatrix.Place place) {
        var head = samples.citizen(SampleMandates.STRANGER);
        var code = samples.code(samples.cooperative(head), "OWNER");
        shared.accept().accept(citizen(place), code, UUID.randomUUID().toString());
        return code;
    }

    private static Citizen citizen(UseCaseMatrix.Place place) {
        return new Citizen(place.citizen(), "", null, null);
    }

    @Component
    record Own(RecordPerson person, RecordOrganisation organisation, EndMandate end, ListMandates list) {}

    @Component
    record Shared(
            ReadRepresentatives read,
            InviteRepresentative invite,
            WithdrawInvitation withdraw,
            AcceptInvitation accept) {}
}
