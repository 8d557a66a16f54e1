package vn.motcua.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** The forms that follow a dossier through the office; names are invented. */
final class SampleControls {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2021, 3, 1, 8, 0);
    private static final Letterhead HEAD = new Letterhead(
            "UBND huyện Mỏ Cày Nam", "Bộ phận Tiếp nhận và Trả kết quả", "Mỏ Cày Nam", LocalDate.of(2021, 3, 5));

    private SampleControls() {}

    /** A dossier that was early once, late once, and stands in a queue now. */
    static ControlSheet controlSheet() {
        return new ControlSheet(
                HEAD,
                "H07.99-210301-0001",
                "Nguyễn Thị Mỹ Duyên",
                "Đăng ký thành lập hộ kinh doanh",
                "Phòng Tài chính - Kế hoạch",
                MONDAY,
                MONDAY.plusDays(3).withHour(17),
                List.of(
                        new ControlSheet.Step(
                                "UBND huyện Mỏ Cày Nam",
                                "Tiếp nhận hồ sơ",
                                "Trần Văn Sáu, Cán bộ tiếp nhận",
                                MONDAY,
                                MONDAY.plusDays(1),
                                MONDAY.plusHours(1),
                                "papers.control.early"),
                        new ControlSheet.Step(
                                "Phòng Tài chính - Kế hoạch",
                                "Thẩm định hồ sơ",
                                "Lê Thị Bảy, Chuyên viên",
                                MONDAY.plusHours(1),
                                MONDAY.plusDays(2),
                                MONDAY.plusDays(3),
                                "papers.control.late"),
                        new ControlSheet.Step(
                                "Phòng Tài chính - Kế hoạch",
                                "Ký giấy chứng nhận",
                                null,
                                MONDAY.plusDays(3),
                                null,
                                null,
                                null)));
    }

    /** Enough lines for three pages, returned and not. */
    static RegisterSheet register() {
        var lines = IntStream.rangeClosed(1, 45)
                .mapToObj(place -> new RegisterSheet.Line(
                        place,
                        "H07.99.38-210301-%04d".formatted(place),
                        "Đăng ký khai sinh",
                        "Nguyễn Thị Mỹ Duyên",
                        "ấp Phú Đông, xã An Định, 0900000000",
                        "UBND xã An Định",
                        MONDAY.plusMinutes(place),
                        MONDAY.plusDays(1),
                        place % 3 == 0 ? null : MONDAY.plusHours(5),
                        place % 3 == 0 ? null : MONDAY.plusHours(7),
                        place % 3 == 0 ? "" : "Tại quầy, Nguyễn Thị Mỹ Duyên",
                        place % 3 == 0 ? "Đang giải quyết" : ""))
                .toList();
        return new RegisterSheet(HEAD, LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31), lines);
    }
}
