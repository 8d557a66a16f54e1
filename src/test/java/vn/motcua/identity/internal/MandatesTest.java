package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandates;
import vn.motcua.identity.Represented;
import vn.motcua.testing.MotCuaTest;

/** Whom citizens act for, and who represents an organisation. */
@MotCuaTest
class MandatesTest {

    @Autowired
    private SampleMandates samples;

    @Autowired
    private Mandates mandates;

    @Autowired
    private MandateUseCaseRows.Own own;

    @Autowired
    private MandateUseCaseRows.Shared shared;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyIsHeldBack() {
        jdbc.sql("delete from identity.sign_in_throttle").update();
    }

    @Test
    void aPersonIsRecordedOnceHoweverOftenTheFormIsSent() {
        var son = somebody();
        var id = SampleMandates.next();

        own.person().keep(son, id, samples.motherFields());
        own.person().keep(son, id, samples.motherFields());

        assertThat(mandates.usable(son)).hasSize(1).first().satisfies(mandate -> {
            assertThat(mandate.whom().name()).isEqualTo("Nguyễn Thị Sáu");
            assertThat(mandate.until()).isEqualTo(samples.today().minusDays(2).plusYears(1));
        });
    }

    @Test
    void theNumberOfAPersonIsKeptAsHashAndMaskOnly() {
        var fields = new HashMap<>(samples.motherFields());
        fields.put("so-dinh-danh", "083 048 000 123");

        var mandate = samples.mother(somebody());
        own.person().keep(new Citizen(mandate.account(), "", null, null), SampleMandates.next(), fields);

        var person = (Represented.Person) mandates.usable(new Citizen(mandate.account(), "", null, null))
                .getFirst()
                .whom();
        assertThat(person.maskedPersonalId()).isEqualTo("083048••••23");
        assertThat(jdbc.sql("select cast(represented as text) from identity.represented")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains("083048000123"));
    }

    @ParameterizedTest
    @CsvSource({
        "quan-he, PARENT, basis-parent",
        "ngay-sinh-nam, 1999, basis-of-age",
        "ngay-sinh-ngay, '', birth-date-whole",
        "ngay-sinh-nam, 2999, birth-date",
        "ngay-sinh-thang, 13, birth-date",
        "ho-ten, 4711, person-name",
        "so-dinh-danh, 12, personal-id",
        "quan-he, COUSIN, relation",
        "can-cu, OWNER, basis",
    })
    void aChildUnderEighteenIsItsParentsAndNobodyElse(String field, String value, String unclear) {
        var fields = child();
        fields.put(field, value);

        assertThat(unclear(() -> own.person().keep(somebody(), SampleMandates.next(), fields)))
                .contains("identity.mandate.unclear." + unclear);
    }

    @Test
    void parentsActForAChildUntilTheDayBeforeItComesOfAge() {
        var parent = somebody();
        own.person().keep(parent, SampleMandates.next(), child());

        var mandate = mandates.usable(parent).getFirst();

        assertThat(mandate.until())
                .isEqualTo(samples.today().minusYears(8).plusYears(18).minusDays(1));
        assertThat(mandate.isUsableOn(samples.today().plusYears(10).minusDays(1)))
                .isTrue();
        assertThat(mandate.isUsableOn(samples.today().plusYears(10))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ngay-giay-nam, 2999, paper-date",
        "ngay-giay-ngay, '', paper-date",
        "den-ngay-nam, 1999, until",
    })
    void aWrittenAuthorisationHasADateAndHoldsToday(String field, String value, String unclear) {
        var fields = new HashMap<>(samples.motherFields());
        fields.put(field, value);

        assertThat(unclear(() -> own.person().keep(somebody(), SampleMandates.next(), fields)))
                .containsExactly("identity.mandate.unclear." + unclear);
    }

    @Test
    void anAuthorisationThatHasRunOutIsNotTaken() {
        var fields = new HashMap<>(samples.motherFields());
        var before = samples.today().minusYears(2);
        fields.put("ngay-giay-nam", "" + before.getYear());

        assertThat(unclear(() -> own.person().keep(somebody(), SampleMandates.next(), fields)))
                .containsExactly("identity.mandate.unclear.until-past");
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, 0300588560, tax-code",
        "ORGANISATION, 55A8012345, tax-code",
        "HOUSEHOLD, 55A9012345, household-code",
        "FLEET, 0300588569, kind",
    })
    void anOrganisationHasACodeWhoseDigitsAgree(String kind, String code, String unclear) {
        var fields = new HashMap<>(samples.cooperativeFields());
        fields.putAll(Map.of("loai", kind, "ma-so", code));

        assertThat(unclear(() -> own.organisation().keep(somebody(), SampleMandates.next(), fields)))
                .containsExactly("identity.mandate.unclear." + unclear);
    }

    @Test
    void aHouseholdBusinessMayHaveItsRegistrationNumberOnly() {
        var fields = new HashMap<>(samples.cooperativeFields());
        fields.putAll(Map.of("loai", "HOUSEHOLD", "ma-so", "55a8 012345", "vai-tro", "OWNER"));
        var owner = somebody();

        own.organisation().keep(owner, SampleMandates.next(), fields);

        assertThat(mandates.usable(owner)
                        .getFirst()
                        .organisation()
                        .orElseThrow()
                        .code())
                .isEqualTo("55A8012345");
    }

    @Test
    void whatEndsEndsAtOnceAndItsRowStays() {
        var son = somebody();
        var mandate = samples.mother(son);

        own.end().end(son, mandate.id());
        own.end().end(son, mandate.id());

        assertThat(mandates.usable(son)).isEmpty();
        assertThat(own.list().list(son).past()).hasSize(1);
        assertThatThrownBy(() -> mandates.require(son, mandate.id()))
                .isInstanceOf(IdentityException.MandateEnded.class);
        assertThatThrownBy(() -> jdbc.sql("update identity.mandate set ended_at = null, ended_by = null where id = :id")
                        .param("id", mandate.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from identity.mandate where id = :id")
                        .param("id", mandate.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void foreignAndUnknownMandatesLookAlike() {
        var mandate = samples.mother(somebody());
        var stranger = somebody();

        for (var id : new vn.motcua.identity.MandateId[] {mandate.id(), SampleMandates.next()}) {
            assertThatThrownBy(() -> mandates.require(stranger, id))
                    .isInstanceOf(IdentityException.MandateUnknown.class);
            assertThatThrownBy(() -> own.end().end(stranger, id)).isInstanceOf(IdentityException.MandateUnknown.class);
        }
        assertThatThrownBy(() -> own.person().keep(stranger, mandate.id(), samples.motherFields()))
                .isInstanceOf(IdentityException.MandateUnknown.class);
    }

    @Test
    void whoeverBringsTheCodeRepresentsTheOrganisationFromThenOn() {
        var head = samples.cooperative(somebody());
        var invited = somebody();
        var code = samples.code(head, "EMPLOYEE");

        shared.accept().accept(invited, code, network());
        shared.accept().accept(invited, code.replace(" ", ""), network());

        assertThat(mandates.organisations(invited.account()))
                .containsExactly(head.whom().id());
        assertThat(shared.read().read(invited, head.whom().id()).present()).hasSize(2);
        assertThatThrownBy(() -> shared.accept().accept(somebody(), code, network()))
                .isInstanceOf(IdentityException.InvitationWrong.class);
    }

    @Test
    void twoWhoRecordTheSameTaxCodeLearnNothingOfEachOther() {
        var one = samples.cooperative(somebody());
        var other = samples.cooperative(somebody());

        assertThat(one.whom().id()).isNotEqualTo(other.whom().id());
        assertThatThrownBy(() -> shared.read()
                        .read(
                                new Citizen(other.account(), "", null, null),
                                one.whom().id()))
                .isInstanceOf(IdentityException.MandateUnknown.class);
    }

    @Test
    void whoeverIsRemovedRepresentsItNoLongerAndCannotUndoIt() {
        var head = somebody();
        var cooperative = samples.cooperative(head);
        var second = somebody();
        var employed = samples.second(second, cooperative, "EMPLOYEE");

        assertThatThrownBy(() -> own.end().end(second, cooperative.id())).isInstanceOf(IdentityException.NotHead.class);
        own.end().end(head, employed.id());

        assertThat(mandates.organisations(second.account())).isEmpty();
        assertThatThrownBy(() -> shared.read().read(second, cooperative.whom().id()))
                .isInstanceOf(IdentityException.MandateUnknown.class);
        assertThat(shared.read().read(head, cooperative.whom().id()).past()).hasSize(1);
    }

    @Test
    void whoeverIsAuthorisedOnlyInvitesNobodyWhileThereIsAHead() {
        var head = somebody();
        var cooperative = samples.cooperative(head);
        var second = somebody();
        var employed = samples.second(second, cooperative, "EMPLOYEE");

        assertThatThrownBy(() -> samples.code(employed, "OWNER")).isInstanceOf(IdentityException.NotHead.class);

        own.end().end(head, cooperative.id());
        assertThat(samples.code(employed, "OWNER")).matches("\\d{4} \\d{4} \\d{4}");
    }

    @Test
    void invitationsOfWhoeverLeftOpenNothing() {
        var head = somebody();
        var code = samples.code(samples.cooperative(head), "OWNER");

        samples.end(mandates.usable(head).getFirst());

        assertThatThrownBy(() -> shared.accept().accept(somebody(), code, network()))
                .isInstanceOf(IdentityException.InvitationWrong.class);
    }

    @Test
    void whoeverRepresentsItAlreadyDoesNotUseTheCodeUp() {
        var head = somebody();
        var code = samples.code(samples.cooperative(head), "OWNER");

        assertThatThrownBy(() -> shared.accept().accept(head, code, network()))
                .isInstanceOf(IdentityException.RepresentsAlready.class);

        var other = somebody();
        shared.accept().accept(other, code, network());
        assertThat(mandates.usable(other)).hasSize(1);
    }

    private Map<String, String> child() {
        var born = samples.today().minusYears(8);
        return new HashMap<>(Map.of(
                "ho-ten",
                "Trần Ngọc Mai",
                "ngay-sinh-ngay",
                "" + born.getDayOfMonth(),
                "ngay-sinh-thang",
                "" + born.getMonthValue(),
                "ngay-sinh-nam",
                "" + born.getYear(),
                "quan-he",
                "CHILD",
                "can-cu",
                "PARENT"));
    }

    private Citizen somebody() {
        return samples.citizen("khaithay." + Long.toHexString(UUID.randomUUID().getMostSignificantBits()));
    }

    private static String network() {
        return UUID.randomUUID().toString();
    }

    private static java.util.List<String> unclear(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(IdentityException.MandateUnclear.class, act).places().stream()
                .map(IdentityException.MandateUnclear.Place::key)
                .toList();
    }
}
