package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.dossier.LedgerRow;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Role;
import vn.motcua.papers.PdfReading;
import vn.motcua.testing.MotCuaTest;

/** The register of a counter (form 06) follows from its dossiers: on the page, on paper, as a file of any length. */
@MotCuaTest
class LedgerTest {

    private static final int MANY = 200_000;
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 6, 3);

    private final Ledger ledger;
    private final Births births;
    private final BirthPlace place;
    private final JdbcClient jdbc;

    LedgerTest(Ledger ledger, Births births, BirthPlace place, JdbcClient jdbc) {
        this.ledger = ledger;
        this.births = births;
        this.place = place;
        this.jdbc = jdbc;
    }

    @AfterEach
    void removeWhatWasMadeUp() {
        jdbc.sql("delete from dossier.dossier where number like 'H07.99.99-190603-%'")
                .update();
    }

    @Test
    void hasEachReceivedDossierOnceInTheOrderOfReception() {
        var waiting = births.submitted(place.citizen(), place.commune());
        var first = births.received(place.citizen(), place.commune());
        var second = births.returned(place.citizen(), place.commune());
        var elsewhere = births.received(place.citizen(), place.elsewhere());

        var lines = all(today());

        assertThat(lines)
                .extracting(LedgerRow::number)
                .containsSubsequence(first, second)
                .doesNotContain(waiting, elsewhere)
                .doesNotHaveDuplicates();
        assertThat(line(lines, first).returned()).isEmpty();
        var returned = line(lines, second);
        assertThat(returned.applicant()).isNotBlank();
        assertThat(returned.address()).isPresent();
        assertThat(returned.finished()).isPresent();
        assertThat(returned.returned())
                .hasValueSatisfying(handed -> assertThat(handed.receiver()).isEqualTo("Nguyễn Thị Sen"));
    }

    @Test
    void printsTheSameLinesOnFormSix() throws IOException {
        var number = births.returned(place.citizen(), place.commune());

        var text = text(ledger.print(clerk(), today()));

        assertThat(text.replaceAll("\\s+", "")).contains("SỔTHEODÕIHỒSƠ", number.value(), "NguyễnThịSen");
    }

    @Test
    void writesTheSameLinesIntoAnExcelFile(@TempDir Path folder) throws IOException {
        var number = births.returned(place.citizen(), place.commune());
        var out = new MeasuredFile(folder.resolve("so.xlsx"));

        try (out) {
            ledger.export(clerk(), today()).to(out);
        }

        assertThat(out.text()).contains("Mã hồ sơ", number.value(), "Nguyễn Thị Sen", "Tại quầy");
        assertThat(out.rows()).isEqualTo(all(today()).size() + 1);
    }

    @Test
    @Tag("slow")
    void exportsTwoHundredThousandLinesInTheMemoryThatAFewThousandTake(@TempDir Path folder) throws IOException {
        makeUp(MANY);
        var out = new MeasuredFile(folder.resolve("so.xlsx"));

        try (out) {
            ledger.export(clerk(), new LedgerPeriod(LONG_AGO, LONG_AGO.plusDays(364)))
                    .to(out);
        }

        assertThat(out.rows()).isEqualTo(MANY + 1);
        assertThat(out.grownMegabytes())
                .as("megabytes kept at the end beyond those at the beginning")
                .isLessThan(24);
    }

    @Test
    void asksForAShorterPeriodWhereThereAreTooManyLinesToPrint() {
        makeUp(PrintLedger.MOST + 1);

        assertThatThrownBy(() -> ledger.print(clerk(), new LedgerPeriod(LONG_AGO, LONG_AGO)))
                .isInstanceOf(DossierException.LedgerTooLong.class);
    }

    @Test
    void opensAYearAtMost() {
        assertThatThrownBy(() -> new LedgerPeriod(LONG_AGO, LONG_AGO.plusDays(366)))
                .isInstanceOf(DossierException.LedgerPeriodWrong.class);
        assertThatThrownBy(() -> new LedgerPeriod(LONG_AGO, LONG_AGO.minusDays(1)))
                .isInstanceOf(DossierException.LedgerPeriodWrong.class);
        assertThat(new LedgerPeriod(LONG_AGO, LONG_AGO.plusDays(365)).to()).isEqualTo(LocalDate.of(2020, 6, 2));
    }

    @Test
    void aPositionNoPageGaveBeginsAtTheFirst() {
        births.received(place.citizen(), place.commune());

        assertThat(ledger.page(clerk(), today(), "nowhere").items())
                .isEqualTo(ledger.page(clerk(), today(), null).items());
    }

    /** who had it from when to when, each desk with its word. */
    @Test
    void theControlSheetNamesEachDeskADossierCameTo() throws IOException {
        var number = births.returned(place.citizen(), place.commune());

        var text = text(ledger.controlSheet(clerk(), number)).replaceAll("\\s+", " ");

        assertThat(text).contains("PHIẾU KIỂM SOÁT", number.value(), "Thẩm tra").containsPattern("Trước hạn|Đúng hạn");
        var waiting = births.submitted(place.citizen(), place.commune());
        assertThatThrownBy(() -> ledger.controlSheet(clerk(), waiting))
                .isInstanceOf(DossierException.NoSuchPaper.class);
    }

    private static String text(byte[] pdf) {
        try (var reading = new PdfReading(pdf)) {
            return reading.text();
        }
    }

    private OfficerInPost clerk() {
        return births.officer(place.commune(), Role.RECEPTIONIST);
    }

    private LedgerPeriod today() {
        return new LedgerPeriod(place.today(), place.today());
    }

    private List<LedgerRow> all(LedgerPeriod period) {
        var found = new ArrayList<LedgerRow>();
        var page = ledger.page(clerk(), period, null);
        found.addAll(page.items());
        while (page.next().isPresent()) {
            page = ledger.page(clerk(), period, page.next().get());
            found.addAll(page.items());
        }
        return found;
    }

    private static LedgerRow line(List<LedgerRow> lines, DossierNumber number) {
        return lines.stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Dossiers like one that is there, received a few seconds apart. */
    private void makeUp(int how) {
        var like = births.received(place.citizen(), place.commune());
        jdbc.sql("""
                insert into dossier.dossier (id, number, procedure_version, procedure_code, procedure_name, sector,
                    regime, form_code, form_version, route_code, route_version, channel, receiving_unit,
                    receiving_name, competent_unit, account, applicant_name, submitter_name, phone, limit_amount,
                    limit_unit, answers, state, version, submitted_at, received_at, due_at, due_original,
                    idempotency_account, idempotency_key, idempotency_hash, created_at, updated_at)
                select gen_random_uuid(), 'H07.99.99-190603-' || lpad(place::text, 7, '0'), procedure_version, procedure_code, procedure_name, sector,
                    regime, form_code, form_version, route_code, route_version, channel, receiving_unit,
                    receiving_name, competent_unit, account, applicant_name || ' ' || place, submitter_name, phone,
                    limit_amount, limit_unit, answers, 'STOPPED', 1, :begin, cast(:begin as timestamptz) + place * interval '4 seconds',
                    :begin, :begin, idempotency_account, 'ledger-' || place, idempotency_hash, :begin, :begin
                from dossier.dossier, generate_series(1, :many) place where number = :like
                """)
                .param("begin", java.sql.Timestamp.from(new LedgerPeriod(LONG_AGO, LONG_AGO).begin()))
                .param("many", how)
                .param("like", like.value())
                .update();
    }
}
