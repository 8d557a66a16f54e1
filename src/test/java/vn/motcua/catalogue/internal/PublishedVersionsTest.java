package vn.motcua.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.DefinitionReference;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.catalogue.RequiredDocument;

class PublishedVersionsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String ONE_VERSION = "(select id from catalogue.procedure_version where code = '1.001193')";

    @Test
    void publishesAllByOneIllustrativeDecisionFromTheFirstOfJanuary() {
        var birth = procedure("1.001193");

        assertThat(birth.decision().illustrative()).isTrue();
        assertThat(birth.validFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(birth.validTo()).isEmpty();
        assertThat(PublishedDistrict.jdbc()
                        .sql("select count(distinct decision) from catalogue.procedure_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void pinsFormAndRouteOfTheBirthRegistration() {
        var birth = procedure("1.001193");

        assertThat(birth.form()).contains(new DefinitionReference("khai-sinh", 1));
        assertThat(birth.route()).contains(new DefinitionReference("khai-sinh", 1));
        assertThat(birth.fileable()).isTrue();
        assertThat(birth.limits().published(Channel.ONLINE)).contains(TimeLimit.workingDays(1));
        assertThat(procedure("2.000884").fileable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.000656, khai-tu, 6", "1.004873, tinh-trang-hon-nhan, 6", "2.000635, ban-sao-ho-tich, 5"})
    void pinsFormAndRouteOfEachCompleteProcedureAndGuidesThroughItsCases(String code, String name, int cases) {
        var complete = procedure(code);

        assertThat(complete.form()).contains(new DefinitionReference(name, 1));
        assertThat(complete.route()).contains(new DefinitionReference(name, 1));
        assertThat(complete.fileable()).isTrue();
        assertThat(complete.guide().cases()).hasSize(cases);
        assertThat(complete.guide().cases())
                .allSatisfy(each -> assertThat(complete.guide().documentsFor(each.key()))
                        .hasSizeGreaterThan(
                                complete.guide().documentsFor("khong-co").size()));
    }

    @Test
    void givesEachCaseItsOwnPapers() {
        var guide = procedure("1.001193").guide();

        assertThat(guide.cases()).hasSize(5);
        assertThat(guide.documentsFor("bi-bo-roi"))
                .extracting(RequiredDocument::key)
                .contains("to-khai", "bien-ban-bo-roi")
                .doesNotContain("giay-chung-sinh");
        assertThat(guide.documentsFor("co-giay-chung-sinh"))
                .extracting(RequiredDocument::key)
                .contains("to-khai", "giay-chung-sinh")
                .doesNotContain("bien-ban-bo-roi");
    }

    @Test
    void keepsLimitsThatDifferByChannelApart() {
        var permit = procedure("1.013225");

        assertThat(permit.limits().published(Channel.DIRECT)).contains(TimeLimit.days(15));
        assertThat(permit.limits().published(Channel.ONLINE)).contains(TimeLimit.days(20));
        assertThat(permit.agency().level()).isEqualTo(Level.DISTRICT);
        assertThat(permit.agency().department()).contains("ktht");
    }

    @Test
    void appliesTheGeneralLimitWhereNoneWasPublishedAndSaysSo() {
        var unknown = procedure("1.001776");

        assertThat(unknown.limits().unknown()).isTrue();
        assertThat(unknown.limits().published(Channel.DIRECT)).isEmpty();
        assertThat(unknown.limits().applied(Channel.DIRECT)).isEqualTo(TimeLimit.workingDays(10));
        assertThat(words().general(unknown.limits(), VIETNAMESE))
                .isEqualTo("Thủ tục chưa công bố thời hạn; áp dụng mức chung của huyện, 10 ngày làm việc.");
    }

    @Test
    void takesNoZeroForFree() {
        assertThat(procedure("1.001193").fee().kind()).isEqualTo(Fee.Kind.SET_BY_PROVINCE);
        assertThat(procedure("1.004873").fee().kind()).isEqualTo(Fee.Kind.SET_BY_PROVINCE);
        assertThat(procedure("1.000894").fee().kind()).isEqualTo(Fee.Kind.FREE_BY_LAW);
        assertThat(procedure("1.003347").fee().kind()).isEqualTo(Fee.Kind.NOT_PUBLISHED);
        assertThat(procedure("2.000815").fee().amount()).contains(new Fee.Amount(2000, Fee.Type.FEE, "page"));
    }

    @Test
    void everyFreeProcedureNamesItsGround() {
        var free = PublishedDistrict.jdbc()
                .sql("select fee_note from catalogue.procedure_version where fee_kind = 'FREE_BY_LAW'")
                .query(String.class)
                .list();

        assertThat(free).isNotEmpty().allMatch(note -> note.startsWith("Luật"));
    }

    @Test
    void saysLimitsAndFeesInPlainWords() {
        assertThat(words().limits(procedure("1.004873").limits(), VIETNAMESE)).isEqualTo("3 ngày làm việc");
        assertThat(words().limits(procedure("1.013225").limits(), VIETNAMESE))
                .isEqualTo("15 ngày tại quầy; 20 ngày qua mạng, qua bưu điện");
        assertThat(words().limits(procedure("2.000635").limits(), Locale.ENGLISH))
                .isEqualTo("the same day");
        assertThat(words().limits(procedure("1.001193").limits(), Locale.ENGLISH))
                .isEqualTo("1 working day");
        assertThat(words().fee(procedure("2.000635").fee(), VIETNAMESE)).isEqualTo("8.000 đồng một bản sao");
        assertThat(words().fee(procedure("1.001776").fee(), VIETNAMESE)).isEqualTo("chưa công bố mức thu");
    }

    @Test
    void everyPublishedProcedureReadsWholeInBothLanguages() {
        var all = PublishedDistrict.catalogue()
                .search(ProcedureQuery.of("", 100))
                .page()
                .items();

        for (var item : all) {
            var version = PublishedDistrict.catalogue().procedure(item.code());
            for (var locale : new Locale[] {VIETNAMESE, Locale.ENGLISH}) {
                assertThat(words().limits(version.limits(), locale)).isNotBlank();
                assertThat(words().fee(version.fee(), locale)).isNotBlank();
                assertThat(words().agency(version.agency(), locale)).isNotBlank();
                assertThat(version.verify())
                        .allMatch(mark -> !PublishedDistrict.messages()
                                .getMessage("catalogue.verify." + mark, null, locale)
                                .isBlank());
            }
        }
    }

    @Test
    void findsAVersionByDayAndById() {
        var birth = procedure("1.001193");
        var catalogue = PublishedDistrict.catalogue();

        assertThat(catalogue.version(birth.code(), LocalDate.of(2021, 1, 1)).id())
                .isEqualTo(birth.id());
        assertThat(catalogue.version(birth.id()).code()).isEqualTo(birth.code());
        assertThatThrownBy(() -> catalogue.version(birth.code(), LocalDate.of(2020, 12, 31)))
                .isInstanceOf(CatalogueException.UnknownProcedure.class);
    }

    @Test
    void refusesCodesThatNobodyPublished() {
        assertThatThrownBy(() -> procedure("9.999999")).isInstanceOf(CatalogueException.UnknownProcedure.class);
        assertThatThrownBy(() -> new ProcedureCode("1.1")).isInstanceOf(CatalogueException.UnknownProcedure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update catalogue.procedure_version set name = 'x' where code = '1.001193'",
                "update catalogue.procedure_version set published_at = null where code = '1.001193'",
                "delete from catalogue.procedure_version where code = '1.000894'",
                "update catalogue.procedure_limit set amount = 5 where version = " + ONE_VERSION,
                "delete from catalogue.procedure_limit where version = " + ONE_VERSION,
                "delete from catalogue.required_document where version = " + ONE_VERSION,
                "update catalogue.procedure_step set title = 'x' where version = " + ONE_VERSION,
                "insert into catalogue.legal_basis (version, position, number, title) values (" + ONE_VERSION
                        + ", 99, 'x', 'x')"
            })
    void databaseKeepsWhatWasPublished(String change) {
        assertThatThrownBy(() -> PublishedDistrict.jdbc().sql(change).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("published");
    }

    @Test
    void namesEverydayProceduresInAtLeastOneHundredAndFiftyTerms() {
        var terms = PublishedDistrict.jdbc()
                .sql("select count(*) from catalogue.search_term")
                .query(Integer.class)
                .single();

        assertThat(terms).isGreaterThanOrEqualTo(150);
    }

    private static ProcedureVersion procedure(String code) {
        return PublishedDistrict.catalogue().procedure(new ProcedureCode(code));
    }

    private static ProcedureWords words() {
        return PublishedDistrict.words();
    }
}
