package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.FiledFor;
import vn.motcua.dossier.NewDossier;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.Supplements;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.internal.SampleMandates;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** The owner of a dossier and who hands it in are two, and what they were to each other is fixed. */
@MotCuaTest
class FiledForTest {

    private static final Locale VI = Locale.of("vi");
    private static final ProcedureCode MARITAL = new ProcedureCode("1.004873");

    @Autowired
    private SampleMandates mandates;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private Births births;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Supplements supplements;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void ownerAndSubmitterAreKeptApartWithCapacityAndGround() {
        var son = somebody();
        var number = samples.filedFor(son, mandates.mother(son).id());

        var view = dossiers.read(counter(), number, VI);

        assertThat(view.applicant()).isEqualTo("Nguyễn Thị Sáu");
        assertThat(view.submitter()).isEqualTo("Ngô Văn Xoài");
        var filedFor = view.filedFor().orElseThrow();
        assertThat(filedFor.kind()).isEqualTo(FiledFor.Kind.PERSON);
        assertThat(filedFor.identity()).isEqualTo("Sinh 1948");
        assertThat(filedFor.capacity()).isEqualTo("Con");
        assertThat(filedFor.ground()).startsWith("giấy ủy quyền ngày ");
    }

    @Test
    void whatWasSaidAtSubmissionStaysAlsoWhenTheMandateEnds() {
        var son = somebody();
        var mother = mandates.mother(son);
        var number = samples.filedFor(son, mother.id());

        mandates.end(mother);

        assertThat(dossiers.read(son, number, VI).filedFor()).isPresent();
        for (var change : List.of("update dossier.filed_for set whom = 'x'", "delete from dossier.filed_for")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aMandateThatEndedMeanwhileIsRefusedAndTheAnswersAreKept() {
        var son = somebody();
        var mother = mandates.mother(son);
        var draft = samples.completeFor(son, mother.id());

        mandates.end(mother);

        assertThatThrownBy(() -> dossiers.submit(son, draft)).isInstanceOf(IdentityException.MandateEnded.class);
        var kept = drafts.open(son, draft.id());
        assertThat(kept.submitted()).isEmpty();
        assertThat(kept.answers()).isEqualTo(draft.answers());
        assertThat(dossiers.submit(son, drafts.actFor(son, draft.id(), null)).number())
                .isNotNull();
    }

    @Test
    void pressedAgainAfterTheMandateEndedItIsTheSameDossier() {
        var son = somebody();
        var mother = mandates.mother(son);
        var draft = samples.completeFor(son, mother.id());
        var number = dossiers.submit(son, draft).number();

        mandates.end(mother);

        assertThat(dossiers.submit(son, draft).number()).isEqualTo(number);
    }

    @Test
    void nobodyHandsInByAMandateOfSomebodyElse() {
        var mother = mandates.mother(somebody());
        var stranger = somebody();
        var sent = new NewDossier(
                new ProcedureCode("1.001193"),
                Channel.DIRECT,
                Optional.empty(),
                births.answers(samples.anDinh()).json(),
                UUID.randomUUID().toString(),
                Optional.of(mother.id()));

        assertThatThrownBy(() -> dossiers.submit(stranger, sent)).isInstanceOf(IdentityException.MandateUnknown.class);
        assertThatThrownBy(() -> dossiers.submit(counter(), sent)).isInstanceOf(IdentityException.NotPermitted.class);
        assertThatThrownBy(() -> drafts.start(stranger, MARITAL, mother.id()))
                .isInstanceOf(IdentityException.MandateUnknown.class);
    }

    @Test
    void aDossierOfAnOrganisationIsSeenByEveryPresentRepresentativeAndNoFormerOne() {
        var head = somebody();
        var cooperative = mandates.cooperative(head);
        var second = somebody();
        mandates.second(second, cooperative, "LEGAL_REPRESENTATIVE");
        var number = samples.filedFor(head, cooperative.id());
        dossiers.receive(counter(), number);

        assertThat(dossiers.read(second, number, VI).applicant()).isEqualTo("Hợp tác xã Dừa sạch An Định");
        assertThat(dossiers.paper(second, number, PaperKind.SLIP)).isNotBlank();
        assertThat(mine(second)).containsExactly(number);
        assertThat(mine(head)).contains(number);

        mandates.end(cooperative);

        assertThat(mine(head)).doesNotContain(number);
        assertThatThrownBy(() -> dossiers.read(head, number, VI)).isInstanceOf(DossierException.UnknownNumber.class);
        assertThatThrownBy(() -> dossiers.paper(head, number, PaperKind.SLIP))
                .isInstanceOf(DossierException.UnknownNumber.class);
        assertThat(mine(second)).containsExactly(number);
    }

    @Test
    void aDossierForAPersonIsSeenByWhoHandedItIn() {
        var son = somebody();
        var number = samples.filedFor(son, mandates.mother(son).id());

        assertThat(dossiers.mine(son).dossiers())
                .filteredOn(one -> one.number().equals(number))
                .extracting(DossierSummary::filedFor)
                .containsExactly(Optional.of("Nguyễn Thị Sáu"));
        assertThatThrownBy(() -> dossiers.read(somebody(), number, VI))
                .isInstanceOf(DossierException.UnknownNumber.class);
    }

    @Test
    void anotherRepresentativeMendsWhatOneHandedInAndAFormerOneDoesNot() {
        var head = somebody();
        var cooperative = mandates.cooperative(head);
        var second = somebody();
        mandates.second(second, cooperative, "EMPLOYEE");
        var number = samples.filedFor(head, cooperative.id());
        supplements.request(counter(), number, births.supplement());
        var draft = dossiers.read(second, number, VI)
                .waitsFor()
                .orElseThrow()
                .draft()
                .orElseThrow();

        mandates.end(cooperative);
        assertThatThrownBy(() -> drafts.open(head, draft)).isInstanceOf(DossierException.UnknownDraft.class);

        var open = drafts.open(second, draft);
        drafts.keep(
                second,
                draft,
                open.version(),
                open.content().with(open.answers().with("child.name", "Nguyễn An Nhiên")));
        supplements.answer(second, number);
        assertThat(dossiers.read(counter(), number, VI).waitsFor()).isEmpty();
    }

    @Test
    void whatTheMandateKnowsIsFilledInAndNothingTypedIsOverwritten() {
        var son = somebody();
        var draft = drafts.start(son, MARITAL);
        drafts.keep(son, draft.id(), 0, draft.content().with(draft.answers().with("person.birthDate", "1949-05-01")));

        var filled = drafts.actFor(son, draft.id(), mandates.mother(son).id());

        assertThat(filled.answers().raw("person.name")).isEqualTo("Nguyễn Thị Sáu");
        assertThat(filled.answers().raw("person.birthDate")).isEqualTo("1949-05-01");
        assertThat(filled.answers().raw("requester.relation")).isEqualTo("representative");
        assertThat(filled.answers().raw("requester.name")).isEqualTo(son.name());

        var back = drafts.actFor(son, draft.id(), null);
        assertThat(back.mandate()).isEmpty();
        assertThat(back.answers().raw("person.name")).isEmpty();
        assertThat(back.answers().raw("person.birthDate")).isEqualTo("1949-05-01");
    }

    @Test
    void aFormForOneselfAndOneForTheMotherAreTwo() {
        var son = somebody();
        var mother = mandates.mother(son);

        var own = drafts.start(son, MARITAL);
        var mothers = drafts.start(son, MARITAL, mother.id());

        assertThat(mothers.id()).isNotEqualTo(own.id());
        assertThat(drafts.start(son, MARITAL, mother.id()).id()).isEqualTo(mothers.id());
        assertThat(drafts.start(son, MARITAL).id()).isEqualTo(own.id());
    }

    @Test
    void theAuditNamesTheGroundAndNobody() {
        var son = somebody();
        var mother = mandates.mother(son);
        var number = samples.filedFor(son, mother.id());

        assertThat(jdbc.sql("select detail from audit.entry where action = 'dossier.submit' and subject_id = :number")
                        .param("number", number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("AUTHORISATION " + mother.id());
    }

    @Test
    void theSlipNamesOwnerSubmitterAndCapacity() {
        var son = somebody();
        var number = samples.filedFor(son, mandates.mother(son).id());
        dossiers.receive(counter(), number);

        var source = jdbc.sql("""
                        select cast(paper.source as text) from dossier.paper
                        join dossier.dossier on dossier.id = paper.dossier where dossier.number = :number
                        """)
                .param("number", number.value())
                .query(String.class)
                .single();

        assertThat(source).contains("Nguyễn Thị Sáu").contains("Ngô Văn Xoài").contains("Con, giấy ủy quyền ngày");
    }

    private List<DossierNumber> mine(Citizen citizen) {
        return dossiers.mine(citizen).dossiers().stream()
                .map(DossierSummary::number)
                .toList();
    }

    private Citizen somebody() {
        return mandates.citizen("khaithay." + Long.toHexString(UUID.randomUUID().getMostSignificantBits()));
    }

    private vn.motcua.identity.Actor counter() {
        return births.officer(samples.anDinh(), Role.RECEPTIONIST);
    }
}
