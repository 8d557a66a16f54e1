package vn.motcua.catalogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.EligibilityQuestion;
import vn.motcua.catalogue.Guide;
import vn.motcua.catalogue.LegalBasis;
import vn.motcua.catalogue.LocalText;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureStep;
import vn.motcua.catalogue.RequiredDocument;

/** Reads the parts of a version that only its own page shows. */
@Component
class GuideQueries {

    private final JdbcClient jdbc;

    GuideQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Guide of(UUID version, @Nullable LocalText applicant) {
        var cases = jdbc.sql("""
                select key, title, title_en from catalogue.procedure_case where version = :version order by position
                """)
                .param("version", version)
                .query((row, number) -> new ProcedureCase(row.getString("key"), text(row, "title")))
                .list();
        var documents = jdbc.sql("""
                select key, case_key, handling, originals, copies, name, name_en, hint, hint_en
                from catalogue.required_document
                where version = :version
                order by position
                """)
                .param("version", version)
                .query((row, number) -> document(row))
                .list();
        var steps = jdbc.sql("""
                select title, title_en, detail, detail_en
                from catalogue.procedure_step
                where version = :version
                order by position
                """)
                .param("version", version)
                .query((row, number) -> new ProcedureStep(text(row, "title"), text(row, "detail")))
                .list();
        var bases = jdbc.sql("""
                select number, title from catalogue.legal_basis where version = :version order by position
                """)
                .param("version", version)
                .query((row, number) -> new LegalBasis(row.getString("number"), row.getString("title")))
                .list();
        return new Guide(Optional.ofNullable(applicant), cases, documents, steps, bases, questions(version));
    }

    private List<EligibilityQuestion> questions(UUID version) {
        return jdbc.sql("""
                select key, question, question_en, hint, hint_en, stops, because, because_en, basis, basis_en, next, next_en,
                    instead
                from catalogue.eligibility_question
                where version = :version
                order by position
                """)
                .param("version", version)
                .query((row, number) -> question(row))
                .list();
    }

    private static EligibilityQuestion question(ResultSet row) throws SQLException {
        var instead = Stream.of((String[]) row.getArray("instead").getArray())
                .map(ProcedureCode::new)
                .toList();
        return new EligibilityQuestion(
                row.getString("key"),
                text(row, "question"),
                new Columns(row).text("hint"),
                EligibilityQuestion.Answer.valueOf(row.getString("stops")),
                new EligibilityQuestion.Elsewhere(
                        text(row, "because"), text(row, "basis"), text(row, "next"), instead));
    }

    private static RequiredDocument document(ResultSet row) throws SQLException {
        return new RequiredDocument(
                row.getString("key"),
                Optional.ofNullable(row.getString("case_key")),
                RequiredDocument.Handling.valueOf(row.getString("handling")),
                row.getInt("originals"),
                row.getInt("copies"),
                text(row, "name"),
                text(row, "hint"));
    }

    private static LocalText text(ResultSet row, String column) throws SQLException {
        return new LocalText(row.getString(column), row.getString(column + "_en"));
    }
}
