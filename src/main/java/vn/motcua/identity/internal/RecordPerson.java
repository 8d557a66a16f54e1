package vn.motcua.identity.internal;

import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.MandateBasis;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.Represented;
import vn.motcua.shared.Ids;
import vn.motcua.shared.UseCase;

/** A citizen records a person for whom he acts: a child, a parent, a ward, somebody who authorised him. */
@UseCase
public class RecordPerson {

    private final Representatives representatives;
    private final MandateStore mandates;
    private final AccountRecord record;

    RecordPerson(Representatives representatives, MandateStore mandates, AccountRecord record) {
        this.representatives = representatives;
        this.mandates = mandates;
        this.record = record;
    }

    /**
     * Keeps the person and the ground; a form that is sent twice is kept once.
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
        var name = fields.personName();
        var birthDate = fields.birthDate();
        var personalId = fields.personalId();
        var person =
                new Represented.Person(Ids.next(), name, birthDate, personalId == null ? null : personalId.masked());
        var ground = ground(fields, person.birthDate());
        mandates.add(person, personalId);
        mandates.add(id, account, person.id(), ground);
        record.mandate(
                "identity.mandate-record",
                account,
                "mandate",
                id,
                ground.basis().name());
        return id;
    }

    private static MandateStore.Ground ground(MandateFields fields, String birthDate) {
        var relation = fields.relation();
        var basis = fields.basis("can-cu", false);
        fields.requireFitting(relation, basis, birthDate);
        var term = fields.term(basis);
        fields.requireClear();
        var until = basis == MandateBasis.PARENT ? MandateFields.lastDayOfChildhood(birthDate) : term.until();
        return new MandateStore.Ground(Objects.requireNonNull(basis), relation, term.from(), until);
    }
}
