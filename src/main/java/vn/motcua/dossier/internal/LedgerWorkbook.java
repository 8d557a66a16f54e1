package vn.motcua.dossier.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.LedgerRow;

/** The register as an Excel file that grows on the wire, not in memory: texts stand in their cells, rows leave in batches. */
final class LedgerWorkbook implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final String[] COLUMNS = {
        "place",
        "number",
        "procedure",
        "sets",
        "applicant",
        "address",
        "phone",
        "agency",
        "received",
        "due",
        "finished",
        "returned",
        "channel",
        "receiver",
        "state"
    };
    private static final int[] WIDTHS = {6, 26, 44, 8, 28, 44, 14, 30, 17, 17, 17, 17, 14, 28, 22};
    private static final String MOMENT = "dd/mm/yyyy hh:mm";

    private final Workbook book;
    private final Worksheet sheet;
    private final UnaryOperator<String> texts;
    private int rows;

    LedgerWorkbook(OutputStream out, UnaryOperator<String> texts) throws IOException {
        this.texts = texts;
        this.book = new Workbook(out, "Mot Cua", "1.0");
        this.sheet = book.newWorksheet(texts.apply("dossier.ledger.sheet"));
        for (int column = 0; column < COLUMNS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.inlineString(0, column, texts.apply("dossier.ledger.column." + COLUMNS[column]));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
    }

    void add(LedgerRow row) throws IOException {
        rows++;
        sheet.value(rows, 0, rows);
        text(1, row.number().value());
        text(2, row.procedure());
        sheet.value(rows, 3, 1);
        text(4, row.applicant());
        text(5, row.address().orElse(""));
        text(6, row.phone().orElse(""));
        text(7, row.agency());
        moment(8, row.received());
        moment(9, row.due());
        row.finished().ifPresent(at -> moment(10, at));
        row.returned().ifPresent(handed -> {
            moment(11, handed.at());
            text(
                    12,
                    texts.apply(
                            "dossier.ledger.channel." + handed.channel().name().toLowerCase(Locale.ROOT)));
            text(13, handed.receiver());
        });
        text(14, texts.apply(row.state().messageKey()));
        if (rows % BATCH == 0) {
            sheet.flush();
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(rows, column, text);
        }
    }

    private void moment(int column, Instant at) {
        sheet.value(rows, column, LocalDateTime.ofInstant(at, WorkCalendar.ZONE));
        sheet.style(rows, column).format(MOMENT).set();
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
