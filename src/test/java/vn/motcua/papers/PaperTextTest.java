package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What was put into a paper can be read, searched and copied from it, whatever it was. */
class PaperTextTest {

    private static final Papers PAPERS = SamplePapers.papers();
    private static final String ALPHABET = vietnameseAlphabet();

    @Test
    void printsTheWholeVietnameseAlphabetInEveryFace() {
        var slip = SamplePapers.slip(SamplePapers.applicant(ALPHABET), ALPHABET);
        var everywhere = new RefusalNotice.Reason(ALPHABET, ALPHABET);

        try (var bold = new PdfReading(PAPERS.acceptanceSlip(slip));
                var italic = new PdfReading(PAPERS.refusalNotice(SamplePapers.refusal(everywhere)))) {
            assertThat(bold.letters()).contains(ALPHABET);
            assertThat(italic.letters()).contains(ALPHABET + "Căncứ:" + ALPHABET);
            assertThat(italic.fonts())
                    .containsExactly("LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic");
        }
        assertThat(PAPERS.unprintable(ALPHABET + "₫□–•“”…")).isEmpty();
    }

    @Test
    void composesDecomposedLettersSoThatSearchFindsThem() {
        var decomposed = Normalizer.normalize(ALPHABET, Normalizer.Form.NFD);

        try (var read = new PdfReading(
                PAPERS.acceptanceSlip(SamplePapers.slip(SamplePapers.applicant(decomposed), "Đăng ký khai sinh")))) {
            assertThat(read.letters()).contains(ALPHABET);
        }
    }

    @Test
    void showsAnEmptyBoxForALetterNoFontHasAndTellsItBeforehand() {
        var name = "Lý 李 Hào 🙂";

        assertThat(PAPERS.unprintable(name)).isEqualTo("李🙂");
        try (var read = new PdfReading(
                PAPERS.acceptanceSlip(SamplePapers.slip(SamplePapers.applicant(name), "Đăng ký khai sinh")))) {
            assertThat(read.text()).contains("Tiếp nhận hồ sơ của: Lý □ Hào □");
        }
    }

    @Test
    void wrapsThreeHundredLettersWithoutASpace() {
        var name = ALPHABET.repeat(3).substring(0, 300);
        var slip = PAPERS.acceptanceSlip(SamplePapers.slip(SamplePapers.applicant(name), name));
        var certificate = PAPERS.birthCertificate(SamplePapers.certificate(name));

        for (byte[] pdf : new byte[][] {slip, certificate}) {
            try (var read = new PdfReading(pdf)) {
                assertThat(read.letters().toLowerCase(PaperMeta.VIETNAMESE))
                        .contains(name.toLowerCase(PaperMeta.VIETNAMESE));
                assertThat(read.overhang()).as("points beyond the page").isLessThan(-20);
            }
            assertThat(PdfProof.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void printsMarkupAsTheTextItIs() {
        var hostile = "<script>alert('x')</script>&amp;<img src=\"file:///etc/passwd\"/>]]> ${7*7} @if(true)";

        try (var read =
                new PdfReading(PAPERS.acceptanceSlip(SamplePapers.slip(SamplePapers.applicant(hostile), hostile)))) {
            assertThat(read.letters()).contains(hostile.replace(" ", ""));
        }
    }

    @Test
    void survivesMarksThatAreNoLetters() {
        var hostile = "\u0338Hậu\u0000\u0007\uFFFE\uD800 \u202Eđảo ngược\u202C \u200Bliền\uFEFF";

        byte[] pdf = PAPERS.acceptanceSlip(SamplePapers.slip(SamplePapers.applicant(hostile), "Đăng ký khai sinh"));

        try (var read = new PdfReading(pdf)) {
            assertThat(read.text()).contains("Hậu đảo ngược liền");
        }
        assertThat(PdfProof.complaints(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    @Test
    void carriesALongListOfDocumentsOverPages() {
        byte[] pdf = PAPERS.acceptanceSlip(SamplePapers.slipWithDocuments(60));

        try (var read = new PdfReading(pdf)) {
            assertThat(read.pages()).isGreaterThan(1);
            assertThat(read.text()).contains("Giấy tờ thứ 1 ").contains("Giấy tờ thứ 60 ");
        }
        assertThat(PdfProof.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void leavesTheFathersPartEmptyWhereHeIsNotDetermined() {
        try (var read = new PdfReading(PAPERS.birthCertificate(SamplePapers.certificateWithoutFather()))) {
            assertThat(read.text())
                    .contains(
                            "Họ, chữ đệm, tên người cha: Năm sinh: Dân tộc: Quốc tịch: Nơi cư trú: Họ, chữ đệm, tên người đi khai sinh");
        }
    }

    @Test
    void leavesTheBirthYearOfAParentEmptyWhereItIsNotKnown() {
        try (var read =
                new PdfReading(PAPERS.birthCertificate(SamplePapers.certificateWithoutBirthYearOfTheFather()))) {
            assertThat(read.text()).containsIgnoringCase("NGUYỄN HOÀNG PHÚC Năm sinh: Dân tộc: Kinh");
        }
    }

    @Test
    void namesTheAgencyThatRefusesAndNotTheOneAboveIt() {
        var head = new Letterhead("UBND huyện Mỏ Cày Nam", "UBND xã An Định", "An Định", LocalDate.of(2021, 3, 2));

        try (var read = new PdfReading(PAPERS.refusalNotice(SamplePapers.refusal(head, "UBND xã An Định")))) {
            assertThat(read.text()).contains("Qua xem xét, UBND xã An Định thông báo không tiếp nhận");
        }
    }

    @Test
    void writesTheDateOfBirthInFiguresAndWords() {
        try (var read = new PdfReading(PAPERS.birthCertificate(SamplePapers.certificate()))) {
            assertThat(read.text())
                    .contains("Ngày, tháng, năm sinh: 21/02/2021")
                    .contains("ngày hai mươi mốt tháng hai năm hai nghìn không trăm hai mươi mốt")
                    .contains("chưa ký số");
        }
    }

    @Test
    void saysThatADemonstrationIsWorthNothing() {
        try (var read = new PdfReading(PAPERS.birthCertificate(SamplePapers.certificate()));
                var real = new PdfReading(
                        SamplePapers.papersOfARealLocality().birthCertificate(SamplePapers.certificate()))) {
            assertThat(read.text()).contains("BẢN TRÌNH DIỄN, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
            assertThat(real.text()).doesNotContain("TRÌNH DIỄN");
        }
    }

    /** Twelve vowels with six tones each, the consonants, and both cases. */
    private static String vietnameseAlphabet() {
        var tones = new String[] {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
        var vowels = IntStream.of('a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y')
                .mapToObj(Character::toString)
                .flatMap(vowel -> Stream.of(tones).map(tone -> vowel + tone))
                .collect(Collectors.joining());
        var lower = Normalizer.normalize(vowels, Normalizer.Form.NFC) + "bcdđfghjklmnpqrstvwxz";
        return lower + lower.toUpperCase(PaperMeta.VIETNAMESE);
    }
}
