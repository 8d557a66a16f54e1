package vn.motcua.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureQuery.Filters;
import vn.motcua.catalogue.ProcedureQuery.Start;
import vn.motcua.catalogue.ProcedureSummary;

/** What people type, and what they must find. */
class SearchTest {

    @ParameterizedTest(name = "“{0}” lists {1} first")
    @CsvSource(textBlock = """
            dang ky khai sinh, 1.001193
            đăng ký khai sinh, 1.001193
            ĐĂNG KÝ KHAI SINH, 1.001193
            dang ki khai sinh, 1.001193
            dang ky khai sin, 1.001193
            khai snih, 1.001193
            khaisinh, 1.001193
            dangkykhaisinh, 1.001193
            đăng kí khai sinh cho con, 1.001193
            tôi muốn làm giấy khai sinh cho con, 1.001193
            làm khai sinh, 1.001193
            giấy khai sinh, 1.001193
            thủ tục đăng ký khai sinh, 1.001193
            mới sinh em bé, 1.001193
            khai sinh muộn, 1.001193
            1.001193, 1.001193
            giấy độc thân, 1.004873
            giay doc than, 1.004873
            giay xac nhan doc thann, 1.004873
            xac nhan tinh trang hon nhan, 1.004873
            xac nhan doc than, 1.004873
            đăng ký kết hôn, 1.000894
            dang ky ket hom, 1.000894
            hôn thú, 1.000894
            cưới vợ, 1.000894
            khai tử, 1.000656
            giay chung tu, 1.000656
            người thân mất, 1.000656
            mẹ mất, 1.000656
            trích lục khai sinh, 2.000635
            ban sao giay khai sinh, 2.000635
            sửa giấy khai sinh, 1.004859
            đổi tên, 1.004859
            cải chính hộ tịch, 1.004859
            cha nhận con, 1.001022
            sao y, 2.000815
            công chứng giấy tờ, 2.000815
            chung thuc ban sao, 2.000815
            giấy ủy quyền, 2.000884
            so yeu ly lich, 2.000884
            lập di chúc, 2.001019
            di chuc, 2.001019
            chia thừa kế, 2.001406
            hợp đồng mua bán đất, 2.001035
            mở tiệm tạp hóa, 1.001612
            mo tiem tap hoa, 1.001612
            tôi muốn mở quán cà phê, 1.001612
            giay phep kinh doanh, 1.001612
            đăng ký hộ kinh doanh, 1.001612
            đóng cửa tiệm, 1.001266
            nấu rượu, 2.000633
            bán gas, 2.001283
            xây nhà cần giấy tờ gì, 1.013225
            giay phep xay dug, 1.013225
            sửa nhà, 1.013229
            sổ đỏ, 1.012814
            lam so do, 1.012814
            lên thổ cư, 1.000798
            hàng xóm lấn đất, 1.012812
            giấy khuyết tật, 1.001699
            trợ cấp người già, 1.001776
            mai tang phi, 1.001731
            hộ nghèo, 1.011607
            nhận con nuôi, 2.001263
            chuyển trường cho con, 1.005099
            chuyển trường cấp 2, 2.002481
            mất bằng tốt nghiệp, 3.000467
            con thương binh, 1.010833
            trồng dừa trên đất lúa, 1.008004
            heo bị dịch, 1.013997
            khiếu nại, 2.002501
            mở tiệm net, 1.013792
            lấy chồng Đài Loan, 2.000806
            cai nghiện ma túy, 1.010941
            dựng rạp đám cưới, 1.013274
            thu hồi tài sản chợ, 1.012569
            """)
    void findsFirst(String typed, String code) {
        assertThat(PublishedDistrict.codes(typed, 3)).first().isEqualTo(code);
    }

    @ParameterizedTest(name = "“{0}” lists {1} among the first three")
    @CsvSource(textBlock = """
            sinh con, 2.000986
            nhập hộ khẩu cho con, 2.000986
            thua ke, 2.001009
            mai táng, 1.001731
            mất giấy khai sinh, 1.004884
            bán nhà đất, 1.004873
            vay vốn, 1.013724
            rượu, 2.000620
            kinh doanh, 1.001612
            người cao tuổi, 1.001776
            """)
    void findsAmongTheFirstThree(String typed, String code) {
        assertThat(PublishedDistrict.codes(typed, 3)).contains(code);
    }

    @ParameterizedTest(name = "“{0}” lists {1} among the first three")
    @CsvSource(textBlock = """
            birth registration, 1.001193
            marriage, 1.000894
            death registration, 1.000656
            """)
    void findsByTheEnglishTitleToo(String typed, String code) {
        assertThat(PublishedDistrict.codes(typed, 3)).contains(code);
    }

    @ParameterizedTest(name = "“{0}” finds nothing")
    @ValueSource(
            strings = {"asdf qwer", "bằng lái xe", "!!!", "' or 1=1 --", "<script>alert(1)</script>", "%", "&|!:*"})
    void findsNothingWhereThereIsNothing(String typed) {
        assertThat(PublishedDistrict.codes(typed, 3)).isEmpty();
    }

    @Test
    void takesControlCharactersForSpaces() {
        assertThat(PublishedDistrict.codes("khai\u0000sinh", 3)).first().isEqualTo("1.001193");
        var odd = new Filters(Optional.of("ho\u0000tich"), Set.of(), Optional.empty(), false);
        assertThat(PublishedDistrict.catalogue()
                        .search(new ProcedureQuery("", false, odd, new Start.First(), 5))
                        .total())
                .isZero();
    }

    @Test
    void suggestsSomethingNearWhenNothingIsFound() {
        var found = PublishedDistrict.catalogue()
                .search(new ProcedureQuery("giai doc tham", true, Filters.NONE, new Start.First(), 10));

        assertThat(found.total()).isZero();
        assertThat(found.suggestion()).contains("giấy độc thân");
    }

    @Test
    void saysWhatGuessedWordsWereTakenFor() {
        var catalogue = PublishedDistrict.catalogue();

        assertThat(catalogue.search(ProcedureQuery.of("khai snih", 5)).meaning())
                .isPresent();
        assertThat(catalogue.search(ProcedureQuery.of("khai sinh", 5)).meaning())
                .isEmpty();
    }

    @Test
    void guessesNothingWhenAskedLiterally() {
        var literal = new ProcedureQuery("khai snih", true, Filters.NONE, new Start.First(), 5);

        assertThat(PublishedDistrict.catalogue().search(literal).total()).isZero();
    }

    @Test
    void listsAllProceduresWithoutWords() {
        assertThat(PublishedDistrict.catalogue()
                        .search(ProcedureQuery.of("", 20))
                        .total())
                .isEqualTo(342);
        assertThat(PublishedDistrict.catalogue().count()).isEqualTo(342);
    }

    @Test
    void filtersBySectorLevelAndPlace() {
        var catalogue = PublishedDistrict.catalogue();
        var household = new Filters(
                Optional.of("thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh"),
                Set.of(Level.DISTRICT),
                Optional.of("tckh"),
                false);
        var found = catalogue.search(new ProcedureQuery("", false, household, new Start.First(), 50));

        assertThat(found.total()).isEqualTo(7);
        assertThat(found.page().items())
                .allMatch(item -> item.agency().department().equals(Optional.of("tckh")));
        assertThat(found.communes()).isZero();
        assertThat(found.districts()).isEqualTo(7);
    }

    @Test
    void countsBothLevelsUnderAFilterOnOne() {
        var communes = new Filters(Optional.empty(), Set.of(Level.COMMUNE), Optional.empty(), false);
        var found = PublishedDistrict.catalogue().search(new ProcedureQuery("", false, communes, new Start.First(), 1));

        assertThat(found.total()).isEqualTo(244);
        assertThat(found.communes()).isEqualTo(244);
        assertThat(found.districts()).isEqualTo(99);
    }

    @Test
    void showsOnlyWhatCanBeFiledOnThesePages() {
        var fileable = new Filters(Optional.empty(), Set.of(), Optional.empty(), true);
        var found =
                PublishedDistrict.catalogue().search(new ProcedureQuery("", false, fileable, new Start.First(), 10));

        assertThat(found.total()).isEqualTo(160);
        assertThat(found.page().items())
                .allMatch(ProcedureSummary::fileable)
                .extracting(item -> item.code().value())
                .contains("1.001193", "1.000894")
                .doesNotContain("2.000815");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khai sinh", "kinh doanh"})
    void pagesThroughEverythingOnceAndInOrder(String typed) {
        var catalogue = PublishedDistrict.catalogue();
        var all = catalogue.search(ProcedureQuery.of(typed, 100));
        var seen = new java.util.ArrayList<ProcedureSummary>();
        Start start = new Start.First();
        while (seen.size() < 100) {
            var page = catalogue.search(new ProcedureQuery(typed, false, Filters.NONE, start, 7));
            assertThat(page.total()).isEqualTo(all.total());
            seen.addAll(page.page().items());
            if (page.page().next().isEmpty()) {
                break;
            }
            start = new Start.After(page.page().next().get());
        }

        assertThat(seen.stream().limit(100).toList())
                .startsWith(all.page()
                        .items()
                        .subList(0, Math.min(seen.size(), all.page().items().size()))
                        .toArray(ProcedureSummary[]::new))
                .doesNotHaveDuplicates();
    }

    @Test
    void numbersPagesForPrograms() {
        var catalogue = PublishedDistrict.catalogue();
        var second = catalogue.search(new ProcedureQuery("", false, Filters.NONE, new Start.Page(2), 10));

        assertThat(second.page().items())
                .isEqualTo(catalogue
                        .search(ProcedureQuery.of("", 20))
                        .page()
                        .items()
                        .subList(10, 20));
    }
}
