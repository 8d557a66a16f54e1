package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.TestCalendar.DEADLINES;
import static vn.motcua.calendar.TestCalendar.at;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class CalendarWordsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final CalendarWords WORDS = words(VIETNAMESE);
    private static final CalendarWords ENGLISH = words(Locale.ENGLISH);

    /** The alcohol licence of the look: ten working days, received 13/05, two days held for the fee. */
    private static final LegalClock LICENCE = new LegalClock(
            at("2021-05-13 09:30"),
            TimeLimit.workingDays(10),
            List.of(new ClockInterval.Pause(
                    at("2021-05-18 14:00"), at("2021-05-20 10:00"), Reason.written("chờ nộp phí"))));

    private static final Instant TODAY = at("2021-05-27 14:20");

    @Test
    void writesDatesAsPagesDo() {
        assertThat(WORDS.dates().dateTime(TODAY)).isEqualTo("14:20, thứ Năm 27/05/2021");
        assertThat(WORDS.dates().dateTime(at("2021-05-30 08:40"))).isEqualTo("8:40, Chủ nhật 30/05/2021");
        assertThat(ENGLISH.dates().dateTime(TODAY)).isEqualTo("14:20, Thursday 27 May 2021");
        assertThat(WORDS.dates().clock(at("2021-03-01 07:30"))).isEqualTo("07:30, thứ Hai 01/03/2021");
    }

    @Test
    void saysWhatIsLeftOfALicence() {
        var face = DEADLINES.face(LICENCE, TODAY, null);

        assertThat(face.words().kind()).isEqualTo(ClockWords.Kind.SOON);
        assertThat(WORDS.brief(face.words())).isEqualTo("còn 2 ngày");
        assertThat(WORDS.full(face.words())).isEqualTo("Còn 2 ngày làm việc");
        assertThat(WORDS.beside(face)).isEqualTo("hẹn trả 17:00, thứ Hai 31/05/2021");
        assertThat(ENGLISH.full(face.words())).isEqualTo("2 working days left");
    }

    @Test
    void drawsTheDayStripOfALicence() {
        var face = DEADLINES.face(LICENCE, TODAY, null);
        var strip = face.strip().stream()
                .map(day -> day.state().style() + (day.today() ? "!" : "") + (day.due() ? "|" : ""))
                .collect(Collectors.joining(" "));

        assertThat(strip).isEqualTo("used off used used held held used off used used used used! left off left|");
        assertThat(WORDS.strip(face).summary())
                .isEqualTo("Từng ngày: đã dùng 8 ngày, tạm dừng 2 ngày, còn 2 ngày, hôm nay 27/5, hẹn trả 31/5.");
        assertThat(WORDS.strip(face).spoken(face.strip().getLast())).isEqualTo("còn lại, hẹn trả");
    }

    @Test
    void listsTheIntervalsOfALicence() {
        var face = DEADLINES.face(LICENCE, TODAY, null);
        var strip = WORDS.strip(face);

        assertThat(face.stretches().stream()
                        .map(row ->
                                String.join("; ", strip.what(row), strip.from(row), strip.to(row), strip.counted(row))))
                .containsExactly(
                        "Chạy; thứ Sáu 14/05; thứ Ba 18/05; 3",
                        "Dừng: chờ nộp phí; thứ Tư 19/05; thứ Năm 20/05; 0",
                        "Chạy; thứ Sáu 21/05; hôm nay; 5");
    }

    @Test
    void explainsALicenceStepByStep() {
        assertThat(WORDS.sentences(DEADLINES.due(LICENCE).explanation()))
                .containsExactly(
                        "Tiếp nhận 9:30, thứ Năm 13/05/2021.",
                        "Ngày nhận 13/05 không tính.",
                        "Đếm 10 ngày làm việc: 14, 17, 18, 21, 24, 25, 26, 27, 28, 31/05.",
                        "Không tính thứ Bảy, Chủ nhật.",
                        "Dừng 2 ngày, không tính (19, 20/05): chờ nộp phí.",
                        "Hẹn trả chậm nhất 17:00, thứ Hai 31/05/2021.",
                        "Hạn đầu tiên là 17:00, thứ Năm 27/05/2021, không bị xóa.");
    }

    @Test
    void explainsReceptionAtNightHolidaysAndMakeUpDays() {
        assertThat(why("2019-04-26 20:00", TimeLimit.workingDays(3)))
                .isEqualTo("Tiếp nhận 20:00, thứ Sáu 26/04/2019."
                        + " Lúc đó ngoài giờ làm việc nên tính như nhận lúc 7:00, thứ Năm 02/05/2019."
                        + " Ngày nhận 02/05 không tính. Đếm 3 ngày làm việc: 03, 04, 06/05."
                        + " Không tính thứ Bảy, Chủ nhật. Có tính ngày làm bù: thứ Bảy 04/05."
                        + " Hẹn trả chậm nhất 17:00, thứ Hai 06/05/2019.");
        assertThat(why("2021-02-09 09:00", TimeLimit.workingDays(1)))
                .contains("Không tính ngày nghỉ: 10–16/02 (Tết Nguyên đán).");
        assertThat(why("2021-04-15 09:00", TimeLimit.days(15)))
                .contains("Ngày cuối thứ Sáu 30/04 là ngày nghỉ nên chuyển sang thứ Ba 04/05.");
    }

    @Test
    void explainsHoursAndSameDay() {
        assertThat(why("2021-09-10 09:30", TimeLimit.hours(8)))
                .contains("Đếm 8 giờ làm việc: 5 giờ 30 phút ngày 10/09, 2 giờ 30 phút ngày 13/09.");
        assertThat(why("2021-09-16 15:20", TimeLimit.sameDay()))
                .contains("Thủ tục trả trong ngày; nhận sau 15:00 nên trả trong ngày làm việc tiếp theo.");
    }

    @Test
    void explainsARestartAndAHold() {
        var restart = new ClockInterval.Restart(
                at("2021-09-15 10:00"), at("2021-09-20 09:00"), Reason.written("thiếu bản sao"));
        var hold = new ClockInterval.Pause(at("2021-09-22 10:20"), null, Reason.written("chờ nộp thuế"));
        var clock = new LegalClock(at("2021-09-13 09:00"), TimeLimit.workingDays(10), List.of(restart, hold));
        var face = DEADLINES.face(clock, at("2021-09-24 08:00"), null);

        assertThat(WORDS.paragraph(face.due().explanation()))
                .contains("Trả lại hồ sơ thứ Tư 15/09/2021: thiếu bản sao."
                        + " Nhận đủ hồ sơ 9:00, thứ Hai 20/09/2021 nên đếm lại từ đầu, không tính ngày nhận lại.")
                .contains("Đồng hồ dừng từ 10:20, thứ Tư 22/09/2021: chờ nộp thuế.");
        assertThat(face.words().kind()).isEqualTo(ClockWords.Kind.HOLD);
        assertThat(WORDS.beside(face)).isEqualTo("chờ nộp thuế, từ 10:20, thứ Tư 22/09");
        assertThat(face.strip().stream().filter(ClockFace.StripDay::due)).isEmpty();
    }

    @Test
    void saysThatTheHolidaysOfAYearAreNotKnownYet() {
        assertThat(why("2036-12-30 09:00", TimeLimit.workingDays(5))).contains("Chưa có lịch nghỉ lễ năm 2037");
    }

    @Test
    void sayInAWordHowARecordStands() {
        var due = at("2021-05-26 17:00");

        assertThat(brief(due, "2021-05-18 09:00")).isEqualTo("calm: còn 6 ngày");
        assertThat(brief(due, "2021-05-24 09:00")).isEqualTo("soon: còn 2 ngày");
        assertThat(brief(due, "2021-05-26 09:00")).isEqualTo("soon: 17:00");
        assertThat(brief(due, "2021-05-26 17:30")).isEqualTo("late: quá giờ hẹn");
        assertThat(brief(due, "2021-05-27 14:20")).isEqualTo("late: quá 1 ngày");
        assertThat(done(due, "2021-05-25 16:00")).isEqualTo("done: sớm 1 ngày EARLY");
        assertThat(done(due, "2021-05-26 17:00")).isEqualTo("done: đúng hạn ON_TIME");
        assertThat(done(due, "2021-05-28 08:00")).isEqualTo("done: trễ 2 ngày OVERDUE");
    }

    @Test
    void englishCountsOneAndMany() {
        assertThat(ENGLISH.limit(TimeLimit.workingDays(1))).isEqualTo("1 working day");
        assertThat(ENGLISH.limit(TimeLimit.months(2))).isEqualTo("2 months");
        assertThat(ENGLISH.sentences(DEADLINES.due(LICENCE).explanation()))
                .contains("Paused for 2 days, not counted (19, 20 May): chờ nộp phí.");
    }

    private static String why(String received, TimeLimit limit) {
        return WORDS.paragraph(DEADLINES.due(at(received), limit, List.of()).explanation());
    }

    private static String brief(Instant due, String now) {
        var words = DEADLINES.running(due, at(now));
        return words.kind().style() + ": " + WORDS.brief(words);
    }

    private static String done(Instant due, String finished) {
        var words = DEADLINES.finished(due, TimeLimit.Unit.WORKING_DAYS, at(finished));
        return words.kind().style() + ": " + WORDS.brief(words) + " " + words.punctuality();
    }

    private static CalendarWords words(Locale language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.calendar");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return CalendarWords.in(messages, language);
    }
}
