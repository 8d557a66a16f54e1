package vn.motcua.papers;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.motcua.papers.internal.PaperStyle;

/**
 * What every paper template receives beside its record, as parameter {@code sheet}: texts, dates in the spelling of official
 * papers, and the style.
 *
 * @param meta title, description and language of this paper
 * @param demonstration whether the paper must say that it is worth nothing
 */
public record PaperSheet(PaperMeta meta, MessageSource messages, boolean demonstration) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("HH:mm\ndd/MM/yyyy", Locale.ROOT);

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, meta.language());
    }

    /** The style of all papers and the page of this size, printed inside the paper: nothing is fetched while one is made. */
    public Content style(String size) {
        return PaperStyle.of(size);
    }

    /** The value, or the words for "not declared". */
    public String orNotDeclared(@Nullable String value) {
        return value == null || value.isBlank() ? text("papers.not_declared") : value;
    }

    /** Names of agencies and posts in the head and above a signature are capitals. */
    public String capitals(String value) {
        return value.toUpperCase(meta.language());
    }

    /** "ngày 01 tháng 3 năm 2021": days below ten and the first two months get a zero (NĐ 30/2020/NĐ-CP annex I). */
    public String date(LocalDate date) {
        var month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return text("papers.date", twoFigures(date.getDayOfMonth()), month, Integer.toString(date.getYear()));
    }

    /** "07 giờ 30 phút, ngày 01 tháng 3 năm 2021". */
    public String moment(LocalDateTime moment) {
        return text(
                "papers.moment",
                twoFigures(moment.getHour()),
                twoFigures(moment.getMinute()),
                date(moment.toLocalDate()));
    }

    /** 14:20 27/05/2021, on two lines where a column keeps them; nothing for what has not happened. */
    public String stamp(@Nullable LocalDateTime moment) {
        return moment == null ? "" : STAMP.format(moment);
    }

    /** "01/03/2021", for the lines of a certificate. */
    public String figures(LocalDate date) {
        return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** A count as a table shows it: nothing where there is none. */
    public String count(int number) {
        return number == 0 ? "–" : twoFigures(number);
    }

    private static String twoFigures(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
