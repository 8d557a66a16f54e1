package vn.motcua.catalogue.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.DefinitionReference;
import vn.motcua.catalogue.EligibilityQuestion;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.internal.CatalogueFile.GuideFile;
import vn.motcua.catalogue.internal.TabFile.Row;

/**
 * A version about to be published, as the locality's files describe it.
 *
 * @param filing how it is filed online; none where it is not
 * @param everyday row of {@code procedure-titles.tsv}, for the procedures people ask for most
 */
record VersionDraft(
        ProcedureCode code,
        LocalDate validFrom,
        String name,
        String sector,
        Level level,
        Optional<String> department,
        LocalText agency,
        Map<Channel, TimeLimit> limits,
        String limitNote,
        Fee fee,
        Optional<Filing> filing,
        Optional<Row> everyday,
        Optional<GuideFile> guide,
        List<EligibilityQuestion> questions,
        String source,
        List<String> verify) {

    /**
     * Form and route of a procedure that is filed online.
     *
     * @param general whether the form is the general declaration
     */
    record Filing(DefinitionReference form, DefinitionReference route, boolean general) {}

    static VersionDraft of(
            Row row, @Nullable Row everyday, @Nullable GuideFile guide, Set<String> procedures, CatalogueFile file) {
        return new VersionDraft(
                new ProcedureCode(row.text("code")),
                file.validFrom(),
                row.text("name"),
                row.text("sector"),
                Level.valueOf(row.text("level")),
                row.known("department"),
                file.agency(row.known("department").orElse(null)),
                limits(row),
                row.text("limit_note"),
                fee(row),
                filing(row, guide, file),
                Optional.ofNullable(everyday),
                Optional.ofNullable(guide),
                guide == null ? List.of() : EligibilityFile.read(guide.code(), guide.questions(), procedures),
                row.text("source"),
                Arrays.stream(row.text("verify").split(" "))
                        .filter(mark -> !mark.isEmpty())
                        .toList());
    }

    /**
     * A form of its own, else the general declaration where the decision publishes a limit for filing online: what was not
     * published as an online service stays information only.
     */
    private static Optional<Filing> filing(Row row, @Nullable GuideFile guide, CatalogueFile file) {
        if (guide != null && guide.form() != null && guide.route() != null) {
            return Optional.of(new Filing(guide.form(), guide.route(), false));
        }
        var general = file.generalDeclaration();
        return general == null
                ? Optional.empty()
                : Optional.ofNullable(limits(row).get(Channel.ONLINE))
                        .map(limit -> new Filing(
                                general.form(), general.route(Level.valueOf(row.text("level")), limit), true));
    }

    private static Map<Channel, TimeLimit> limits(Row row) {
        var limits = new EnumMap<Channel, TimeLimit>(Channel.class);
        row.known("limit_direct").ifPresent(text -> limits.put(Channel.DIRECT, limit(text)));
        row.known("limit_online").ifPresent(text -> limits.put(Channel.ONLINE, limit(text)));
        row.known("limit_post").ifPresent(text -> limits.put(Channel.POST, limit(text)));
        return limits;
    }

    /** Reads {@code 3 WORKING_DAYS} or {@code SAME_DAY}. */
    static TimeLimit limit(String text) {
        if (text.equals(TimeLimit.Unit.SAME_DAY.name())) {
            return TimeLimit.sameDay();
        }
        var gap = text.indexOf(' ');
        return new TimeLimit(Integer.parseInt(text.substring(0, gap)), TimeLimit.Unit.valueOf(text.substring(gap + 1)));
    }

    private static Fee fee(Row row) {
        var amount = row.known("fee_amount")
                .map(dong -> new Fee.Amount(
                        Long.parseLong(dong), Fee.Type.valueOf(row.text("fee_type")), row.text("fee_unit")));
        return new Fee(Fee.Kind.valueOf(row.text("fee_kind")), amount, row.text("fee_note"));
    }
}
