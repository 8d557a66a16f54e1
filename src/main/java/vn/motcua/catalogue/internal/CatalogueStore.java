package vn.motcua.catalogue.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Decision;
import vn.motcua.catalogue.EligibilityQuestion;
import vn.motcua.catalogue.LegalBasis;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureStep;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.catalogue.internal.CatalogueFile.GuideFile;
import vn.motcua.shared.Ids;

/** Writes versions: as drafts with all their parts first, then published, and never again. */
@Component
class CatalogueStore {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Decision decision) {
        var id = Ids.next();
        jdbc.sql("""
                insert into catalogue.decision (id, number, title, issuer, issued_on, illustrative)
                values (:id, :number, :title, :issuer, :issuedOn, :illustrative)
                """)
                .param("id", id)
                .param("number", decision.number())
                .param("title", decision.title())
                .param("issuer", decision.issuer())
                .param("issuedOn", decision.issuedOn())
                .param("illustrative", decision.illustrative())
                .update();
        return id;
    }

    void generalLimit(LocalDate validFrom, TimeLimit limit) {
        jdbc.sql("insert into catalogue.general_limit (valid_from, amount, unit) values (:from, :amount, :unit)")
                .param("from", validFrom)
                .param("amount", limit.amount())
                .param("unit", limit.unit().name())
                .update();
    }

    /** Adds the next version of a procedure as a draft. */
    UUID add(VersionDraft draft, UUID decision) {
        var id = Ids.next();
        jdbc.sql("insert into catalogue.procedure (code) values (:code) on conflict do nothing")
                .param("code", draft.code().value())
                .update();
        addVersion(VersionRow.of(id, draft, decision, sector(draft.sector())));
        draft.limits()
                .forEach((channel, limit) -> jdbc.sql("""
                        insert into catalogue.procedure_limit (version, channel, amount, unit)
                        values (:version, :channel, :amount, :unit)
                        """)
                        .param("version", id)
                        .param("channel", channel.name())
                        .param("amount", limit.amount())
                        .param("unit", limit.unit().name())
                        .update());
        draft.guide().ifPresent(guide -> addGuide(id, guide));
        for (int place = 0; place < draft.questions().size(); place++) {
            addQuestion(id, place, draft.questions().get(place));
        }
        return id;
    }

    void publish(UUID version, Decision decision) {
        jdbc.sql("update catalogue.procedure_version set published_at = :at where id = :id")
                .param("id", version)
                .param("at", decision.issuedOn().atTime(8, 0).atZone(ZONE).toOffsetDateTime())
                .update();
    }

    void term(String code, String kind, String term) {
        jdbc.sql("insert into catalogue.search_term (code, kind, term) values (:code, :kind, :term)")
                .param("code", code)
                .param("kind", kind)
                .param("term", term)
                .update();
    }

    private String sector(String name) {
        return jdbc.sql("""
                insert into catalogue.sector (code, name)
                values (:code, :name)
                on conflict (code) do update set name = excluded.name
                returning code
                """)
                .param("code", PlainWords.plain(name).replace(' ', '-'))
                .param("name", name)
                .query(String.class)
                .single();
    }

    private void addVersion(VersionRow row) {
        jdbc.sql("""
                insert into catalogue.procedure_version (id, code, number, decision, valid_from, sector, level,
                    department, agency, agency_en, name, rank, title, title_en, summary, summary_en, result, result_en,
                    applicant, applicant_en, limit_note, fee_kind, fee_amount, fee_type, fee_unit, fee_note,
                    form_code, form_version, route_code, route_version, general, source, verify)
                select :id, :code, coalesce(max(number), 0) + 1, :decision, :validFrom, :sector, :level,
                    :department, :agency, :agencyEn, :name, :rank, :title, :titleEn, :summary, :summaryEn, :result,
                    :resultEn, :applicant, :applicantEn, :limitNote, :feeKind, :feeAmount, :feeType, :feeUnit,
                    :feeNote, :formCode, :formVersion, :routeCode, :routeVersion, :general, :source,
                    array_remove(string_to_array(:verify, ' '), '')
                from catalogue.procedure_version
                where code = :code
                """).paramSource(row).update();
    }

    private void addGuide(UUID version, GuideFile guide) {
        if (Boolean.TRUE.equals(guide.booking())) {
            jdbc.sql("insert into catalogue.counter_booking (version) values (:version)")
                    .param("version", version)
                    .update();
        }
        for (int place = 0; place < guide.cases().size(); place++) {
            addCase(version, place, guide.cases().get(place));
        }
        for (int place = 0; place < guide.documents().size(); place++) {
            addDocument(version, place, guide.documents().get(place));
        }
        for (int place = 0; place < guide.steps().size(); place++) {
            addStep(version, place, guide.steps().get(place));
        }
        for (int place = 0; place < guide.bases().size(); place++) {
            addBasis(version, place, guide.bases().get(place));
        }
    }

    private void addQuestion(UUID version, int place, EligibilityQuestion question) {
        var elsewhere = question.elsewhere();
        jdbc.sql("""
                insert into catalogue.eligibility_question (version, key, position, question, question_en, hint, hint_en,
                    stops, because, because_en, basis, basis_en, next, next_en, instead)
                values (:version, :key, :place, :question, :questionEn, :hint, :hintEn, :stops, :because, :becauseEn,
                    :basis, :basisEn, :next, :nextEn, array_remove(string_to_array(:instead, ' '), ''))
                """)
                .param("version", version)
                .param("key", question.key())
                .param("place", place)
                .param("question", question.text().vi())
                .param("questionEn", question.text().en())
                .param("hint", question.hint().map(LocalText::vi).orElse(null))
                .param("hintEn", question.hint().map(LocalText::en).orElse(null))
                .param("stops", question.stops().name())
                .param("because", elsewhere.because().vi())
                .param("becauseEn", elsewhere.because().en())
                .param("basis", elsewhere.basis().vi())
                .param("basisEn", elsewhere.basis().en())
                .param("next", elsewhere.next().vi())
                .param("nextEn", elsewhere.next().en())
                .param(
                        "instead",
                        elsewhere.instead().stream().map(ProcedureCode::value).collect(Collectors.joining(" ")))
                .update();
    }

    private void addCase(UUID version, int place, ProcedureCase found) {
        jdbc.sql("""
                insert into catalogue.procedure_case (version, key, position, title, title_en)
                values (:version, :key, :place, :title, :titleEn)
                """)
                .param("version", version)
                .param("key", found.key())
                .param("place", place)
                .param("title", found.title().vi())
                .param("titleEn", found.title().en())
                .update();
    }

    private void addDocument(UUID version, int place, RequiredDocument paper) {
        jdbc.sql("""
                insert into catalogue.required_document
                    (version, key, case_key, position, handling, originals, copies, name, name_en, hint, hint_en)
                values (:version, :key, :caseKey, :place, :handling, :originals, :copies, :name, :nameEn, :hint, :hintEn)
                """)
                .param("version", version)
                .param("key", paper.key())
                .param("caseKey", paper.caseKey().orElse(null))
                .param("place", place)
                .param("handling", paper.handling().name())
                .param("originals", paper.originals())
                .param("copies", paper.copies())
                .param("name", paper.name().vi())
                .param("nameEn", paper.name().en())
                .param("hint", paper.hint().vi())
                .param("hintEn", paper.hint().en())
                .update();
    }

    private void addStep(UUID version, int place, ProcedureStep step) {
        jdbc.sql("""
                insert into catalogue.procedure_step (version, position, title, title_en, detail, detail_en)
                values (:version, :place, :title, :titleEn, :detail, :detailEn)
                """)
                .param("version", version)
                .param("place", place)
                .param("title", step.title().vi())
                .param("titleEn", step.title().en())
                .param("detail", step.detail().vi())
                .param("detailEn", step.detail().en())
                .update();
    }

    private void addBasis(UUID version, int place, LegalBasis basis) {
        jdbc.sql("""
                insert into catalogue.legal_basis (version, position, number, title)
                values (:version, :place, :number, :title)
                """)
                .param("version", version)
                .param("place", place)
                .param("number", basis.number())
                .param("title", basis.title())
                .update();
    }
}
