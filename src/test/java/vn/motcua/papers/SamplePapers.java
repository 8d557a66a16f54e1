package vn.motcua.papers;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.shared.Locality;

/** Papers as the office would make them; names are invented. */
final class SamplePapers {

    static final String DOSSIER = "H07.99.38-210301-0001";
    static final String TRACKING = "http://localhost:8080/theo-doi/" + DOSSIER;
    static final String CHECK = "http://localhost:8080/kiem-tra/q7Zt0sV4kW2mXc9LrB5n3A";

    private SamplePapers() {}

    static Papers papers() {
        return papers(true);
    }

    static Papers papersOfARealLocality() {
        return papers(false);
    }

    private static Papers papers(boolean demonstration) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/papers");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Papers(
                TemplateEngine.createPrecompiled(ContentType.Html), messages, new SampleLocality(demonstration));
    }

    private record SampleLocality(boolean demonstration) implements Locality {

        @Override
        public String id() {
            return "sample";
        }

        @Override
        public InputStream open(String file) {
            throw new UnsupportedOperationException("no paper reads " + file);
        }
    }

    static FilledSample filledSample() {
        return new FilledSample(
                "Đăng ký khai sinh",
                "Tờ khai đăng ký khai sinh",
                List.of(
                        new FilledSample.Page(
                                "Ai đi đăng ký?",
                                List.of(
                                        new Certificate.Row("Họ, chữ đệm, tên", "Trần Thị Mẫu"),
                                        new Certificate.Row("Các nơi đã ở", "xã An Định\nxã Minh Đức"))),
                        new FilledSample.Page(
                                "Giấy tờ kèm theo",
                                List.of(new Certificate.Row("Giấy chứng sinh", "Ảnh chụp hoặc tệp của giấy này")))));
    }

    static AcceptanceSlip slip() {
        return slip(applicant("Nguyễn Thị Mỹ Duyên"), "Đăng ký khai sinh");
    }

    static AcceptanceSlip slip(Applicant applicant, String request) {
        return slip(
                applicant,
                request,
                List.of(
                        new AcceptanceSlip.Document("Tờ khai đăng ký khai sinh theo mẫu", 0, 0, 1),
                        new AcceptanceSlip.Document("Giấy chứng sinh", 1, 0, 0),
                        new AcceptanceSlip.Document("Giấy chứng nhận kết hôn của cha, mẹ (xuất trình)", 0, 0, 1)));
    }

    static AcceptanceSlip slipWithDocuments(int count) {
        var documents = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new AcceptanceSlip.Document("Giấy tờ thứ " + number, 1, 0, 0))
                .toList();
        return slip(applicant("Nguyễn Thị Mỹ Duyên"), "Đăng ký khai sinh", documents);
    }

    private static AcceptanceSlip slip(Applicant applicant, String request, List<AcceptanceSlip.Document> documents) {
        return new AcceptanceSlip(
                new Letterhead(
                        "Ủy ban nhân dân xã An Định",
                        "Bộ phận Tiếp nhận và Trả kết quả",
                        "An Định",
                        LocalDate.of(2021, 3, 1)),
                DOSSIER,
                applicant,
                request,
                documents,
                1,
                "01 ngày làm việc",
                LocalDateTime.of(2021, 3, 1, 15, 20),
                LocalDateTime.of(2021, 3, 2, 17, 0),
                List.of(
                        "Nhận lúc 15 giờ 20 phút ngày 01/03/2021, sau 15 giờ, nên tính từ ngày làm việc tiếp theo.",
                        "Ngày làm việc thứ nhất: thứ Ba, 02/03/2021; hẹn trả cuối giờ làm việc, 17 giờ 00 phút."),
                "Quầy số 1, Bộ phận Tiếp nhận và Trả kết quả xã An Định",
                null,
                null,
                new AcceptanceSlip.Officer("Công chức Văn phòng - Thống kê", "Trần Văn Hậu"),
                "407215",
                TRACKING,
                null);
    }

    static Applicant applicant(String name) {
        return new Applicant(
                name,
                "Trần Văn Bưởi",
                "Ấp Phú Đông, xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre",
                "0900 000 001",
                null,
                "CCCD 083•••••0017",
                "Con, giấy ủy quyền ngày 15/02/2021, đến hết ngày 14/02/2022");
    }

    static RefusalNotice refusal() {
        return refusal(
                new RefusalNotice.Reason(
                        "Cha, mẹ của trẻ đều cư trú tại xã Tân Trung; Ủy ban nhân dân xã An Định không có thẩm quyền đăng ký",
                        "Điều 13 Luật Hộ tịch năm 2014"),
                new RefusalNotice.Reason(
                        "Giấy chứng sinh ghi tên người mẹ khác với giấy tờ tùy thân đã xuất trình", null));
    }

    static RefusalNotice refusal(RefusalNotice.Reason... reasons) {
        var head = new Letterhead(
                "Ủy ban nhân dân xã An Định", "Bộ phận Tiếp nhận và Trả kết quả", "An Định", LocalDate.of(2021, 3, 2));
        return refusal(head, "Ủy ban nhân dân xã An Định", reasons);
    }

    static RefusalNotice refusal(Letterhead head, String agency) {
        return refusal(head, agency, new RefusalNotice.Reason("Không có thẩm quyền đăng ký", null));
    }

    private static RefusalNotice refusal(Letterhead head, String agency, RefusalNotice.Reason... reasons) {
        return new RefusalNotice(
                head,
                agency,
                "03/PTC",
                DOSSIER,
                applicant("Nguyễn Thị Mỹ Duyên"),
                "Đăng ký khai sinh",
                LocalDateTime.of(2021, 3, 1, 8, 5),
                List.of("Tờ khai đăng ký khai sinh theo mẫu", "Giấy chứng sinh"),
                List.of(reasons),
                List.of(
                        "Nộp hồ sơ tại Ủy ban nhân dân xã Tân Trung; giấy tờ đã nộp được trả lại cùng phiếu này.",
                        "Nếu không đồng ý, có quyền khiếu nại đến Chủ tịch Ủy ban nhân dân xã An Định trong 90 ngày."),
                "Bộ phận Tiếp nhận và Trả kết quả, điện thoại 0275 000 000",
                TRACKING,
                new Signer(null, "Trưởng bộ phận", "Trần Văn Hậu"));
    }

    static SupplementNotice supplement() {
        return new SupplementNotice(
                refusal().head(),
                "02/2021",
                DOSSIER,
                applicant("Nguyễn Thị Mỹ Duyên"),
                "Đăng ký khai sinh",
                List.of(
                        new SupplementNotice.Row(
                                "Giấy chứng sinh", "Ảnh lóa đèn, không đọc được ngày cấp", "Chụp lại ở chỗ sáng"),
                        new SupplementNotice.Row(
                                "Họ, chữ đệm, tên của trẻ", "Chữ lót khác giấy chứng sinh", "Ghi như giấy chứng sinh")),
                List.of("Giấy chứng nhận kết hôn"),
                "Giấy chứng sinh bản mới ghi khác bản cũ",
                LocalDate.of(2021, 4, 1),
                "Hồ sơ chưa được tiếp nhận, thời hạn tính từ khi gửi đủ.",
                "Bộ phận Tiếp nhận và Trả kết quả, điện thoại 0275 000 000",
                CHECK,
                new Signer(null, "Công chức Văn phòng - Thống kê", "Trần Văn Hậu"));
    }

    static StopNotice stop() {
        return new StopNotice(
                refusal().head(),
                "UBND xã An Định",
                "01/2021",
                DOSSIER,
                applicant("Nguyễn Thị Mỹ Duyên"),
                "Đăng ký khai sinh",
                "người nộp bổ sung, sửa hồ sơ",
                LocalDate.of(2021, 3, 31),
                LocalDate.of(2021, 3, 28),
                "Đã gọi hai lần, người nộp không bổ sung.",
                List.of("Giấy tờ bản chính được trả lại tại quầy.", "Khi có đủ giấy tờ, ông/bà nộp lại hồ sơ."),
                "Bộ phận Tiếp nhận và Trả kết quả, điện thoại 0275 000 000",
                CHECK,
                new Signer(null, "Công chức Văn phòng - Thống kê", "Trần Văn Hậu"));
    }

    static ApologyNotice apology() {
        return new ApologyNotice(
                refusal().head(),
                "UBND xã An Định",
                "01/2021",
                DOSSIER,
                "Nguyễn Thị Mỹ Duyên",
                "Đăng ký khai sinh",
                LocalDateTime.of(2021, 3, 1, 8, 5),
                LocalDateTime.of(2021, 3, 2, 17, 0),
                "Chưa có trả lời xác minh của nơi cư trú cũ",
                "UBND xã Tân Trung",
                LocalDateTime.of(2021, 3, 5, 17, 0),
                "Bộ phận Tiếp nhận và Trả kết quả, điện thoại 0275 000 000",
                CHECK,
                new Signer("TM. Ủy ban nhân dân", "Chủ tịch", "Lê Quốc Thái"));
    }

    static SubmissionCopy copy() {
        return new SubmissionCopy(
                "Ủy ban nhân dân xã An Định",
                "000.19.25.H07-210301-0007",
                "Đăng ký khai sinh",
                "Nguyễn Thị Sen",
                "Lê Văn Bình",
                java.time.LocalDateTime.of(2021, 3, 1, 7, 30),
                inWords().sections().stream()
                        .map(section -> new Certificate.Section("Người được khai", section.rows()))
                        .toList(),
                List.of("Giấy chứng sinh"),
                CHECK);
    }

    static Certificate inWords() {
        return new Certificate(
                refusal().head(),
                "Ủy ban nhân dân xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre",
                "15/2021",
                "Giấy xác nhận tình trạng hôn nhân",
                List.of("Xét đề nghị của bà Nguyễn Thị Sen về việc cấp Giấy xác nhận tình trạng hôn nhân,"),
                "Xác nhận",
                List.of(
                        new Certificate.Section("", List.of(new Certificate.Row("Họ, chữ đệm, tên", "Nguyễn Thị Sen"))),
                        new Certificate.Section(
                                "Tình trạng hôn nhân",
                                List.of(
                                        new Certificate.Row("Hiện tại", "Chưa đăng ký kết hôn với ai"),
                                        new Certificate.Row("Giấy tờ đã xem", "Chứng minh nhân dân\nSổ hộ khẩu")))),
                List.of("Giấy này có giá trị sử dụng trong 6 tháng kể từ ngày cấp."),
                refusal().signer(),
                "https://motcua.example/kiem-tra/0123456789abcdef0123456789abcdef");
    }

    static BirthCertificate certificate() {
        return certificate("Nguyễn Ngọc Khánh An");
    }

    static BirthCertificate certificate(String childName) {
        return certificate(
                childName,
                new BirthCertificate.Parent(
                        "Nguyễn Hoàng Phúc",
                        1991,
                        "Kinh",
                        "Việt Nam",
                        "Ấp Phú Đông, xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre"));
    }

    static BirthCertificate certificateWithoutFather() {
        return certificate("Nguyễn Ngọc Khánh An", null);
    }

    static BirthCertificate certificateWithoutBirthYearOfTheFather() {
        return certificate(
                "Nguyễn Ngọc Khánh An",
                new BirthCertificate.Parent("Nguyễn Hoàng Phúc", null, "Kinh", "Việt Nam", "Ấp Phú Đông, xã An Định"));
    }

    private static BirthCertificate certificate(String childName, BirthCertificate.@Nullable Parent father) {
        return new BirthCertificate(
                "15/2021",
                "01/2021",
                new BirthCertificate.Child(
                        childName,
                        LocalDate.of(2021, 2, 21),
                        "Nữ",
                        "Kinh",
                        "Việt Nam",
                        "Bệnh viện đa khoa khu vực Cù Lao Minh, huyện Mỏ Cày Nam, tỉnh Bến Tre",
                        "Xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre",
                        null),
                new BirthCertificate.Parent(
                        "Nguyễn Thị Mỹ Duyên",
                        1994,
                        "Kinh",
                        "Việt Nam",
                        "Ấp Phú Đông, xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre"),
                father,
                new BirthCertificate.Declarant(
                        "Nguyễn Thị Mỹ Duyên",
                        "Căn cước công dân số 083•••••0017, do Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp ngày 05/01/2020"),
                "Ủy ban nhân dân xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre",
                LocalDate.of(2021, 3, 2),
                new Signer("TM. Ủy ban nhân dân", "Chủ tịch", "Lê Quốc Thái"),
                CHECK);
    }
}
