package vn.motcua.catalogue.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.internal.TabFile.Row;
import vn.motcua.catalogue.internal.VersionDraft.Filing;

/** One row of the table of versions, column by column, as the insert names them. */
record VersionRow(
        UUID id,
        String code,
        UUID decision,
        LocalDate validFrom,
        String sector,
        String level,
        @Nullable String department,
        String agency,
        String agencyEn,
        String name,
        @Nullable Integer rank,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String summary,
        @Nullable String summaryEn,
        @Nullable String result,
        @Nullable String resultEn,
        @Nullable String applicant,
        @Nullable String applicantEn,
        String limitNote,
        String feeKind,
        @Nullable Long feeAmount,
        @Nullable String feeType,
        @Nullable String feeUnit,
        String feeNote,
        @Nullable String formCode,
        @Nullable Integer formVersion,
        @Nullable String routeCode,
        @Nullable Integer routeVersion,
        boolean general,
        String source,
        String verify) {

    static VersionRow of(UUID id, VersionDraft draft, UUID decision, String sector) {
        var everyday = draft.everyday();
        var guide = draft.guide();
        var filing = draft.filing();
        var fee = draft.fee().amount();
        return new VersionRow(
                id,
                draft.code().value(),
                decision,
                draft.validFrom(),
                sector,
                draft.level().name(),
                draft.department().orElse(null),
                draft.agency().vi(),
                draft.agency().en(),
                draft.name(),
                everyday.map(row -> Integer.valueOf(row.text("rank"))).orElse(null),
                known(everyday.orElse(null), "title"),
                known(everyday.orElse(null), "title_en"),
                known(everyday.orElse(null), "summary"),
                known(everyday.orElse(null), "summary_en"),
                known(everyday.orElse(null), "result"),
                known(everyday.orElse(null), "result_en"),
                guide.map(file -> file.applicant().vi()).orElse(null),
                guide.map(file -> file.applicant().en()).orElse(null),
                draft.limitNote(),
                draft.fee().kind().name(),
                fee.map(Fee.Amount::dong).orElse(null),
                fee.map(amount -> amount.type().name()).orElse(null),
                fee.map(Fee.Amount::per).orElse(null),
                draft.fee().note(),
                filing.map(found -> found.form().code()).orElse(null),
                filing.map(found -> found.form().version()).orElse(null),
                filing.map(found -> found.route().code()).orElse(null),
                filing.map(found -> found.route().version()).orElse(null),
                filing.map(Filing::general).orElse(false),
                draft.source(),
                String.join(" ", draft.verify()));
    }

    private static @Nullable String known(@Nullable Row row, String column) {
        return row == null ? null : row.known(column).orElse(null);
    }
}
