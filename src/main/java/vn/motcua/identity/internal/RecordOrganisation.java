package vn.motcua.identity.internal;

import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.Represented;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/** A citizen records an organisation or household business for which he acts. */
@UseCase
public class RecordOrganisation {

    private final Representatives representatives;
    private final MandateStore mandates;
    private final AccountRecord record;

    RecordOrganisation(Representatives representatives, MandateStore mandates, AccountRecord record) {
        this.representatives = representatives;
        this.mandates = mandates;
        this.record = record;
    }

    /**
     * Keeps the organisation and the role; a form that is sent twice is kept once.
     *
     * @param id of the new mandate, as the form carries it
     * @param typed fields of the form
     * @throws IdentityException.MandateUnclear with every place to mend
     * @throws IdentityException.MandateUnknown if the id is taken by somebody else
     */
    @Transactional
    public MandateId keep(Actor actor, MandateId id, Map<String, String> typed) {
        var account = representatives.citizen(actor).account();
        return mandates.recordedBefore(account, id).orElseGet(() -> record(account, id, typed));
    }

    private MandateId record(AccountId account, MandateId id, Map<String, String> typed) {
        var fields = new MandateFields(typed, mandates.today());
        var household = fields.household();
        var organisation = new Represented.Organisation(
                Ids.next(), household, fields.organisationName(), fields.code(household), fields.address());
        var ground = ground(fields);
        mandates.add(organisation, null);
        mandates.add(id, account, organisation.id(), ground);
        record.mandate(
                "identity.mandate-record",
                account,
                "mandate",
                id,
                ground.basis().name());
        return id;
    }

    private static MandateStore.Ground ground(MandateFields fields) {
        var role = fields.basis("vai-tro", true);
        var term = fields.term(role);
        fields.requireClear();
        return new MandateStore.Ground(Objects.requireNonNull(role), null, term.from(), term.until());
    }
}
