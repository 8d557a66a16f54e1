package vn.motcua.dossier.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.DraftContent;
import vn.motcua.dossier.Mending;
import vn.motcua.dossier.Photos;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormId;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.MandateId;

/** Keeps what citizens have filled in and not handed in. */
@Repository
class DraftStore {

    private static final String COLUMNS = """
            select draft.id, draft.procedure_code, draft.form_code, draft.form_version, draft.answers, draft.photos,
                draft.version, draft.updated_at, dossier.number, corrected.number as corrected, mended.number as mended,
                mended.answers as original, (
                    select jsonb_object_agg(field, jsonb_build_object('wrong', wrong, 'mend', mend))
                    from dossier.supplement_mark
                    where supplement_mark.supplement = draft.supplement
                ) as marks, draft.mandate
            from dossier.draft left join dossier.dossier on dossier.id = draft.dossier
            left join dossier.supplement on supplement.id = draft.supplement
            left join dossier.dossier mended on mended.id = supplement.dossier
            left join dossier.dossier corrected on corrected.id = draft.corrects
            """;

    private static final TypeReference<Map<String, Mending.Words>> MARKS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> PHOTOS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, AccountId account, String procedure, FormId form, Answers answers, Instant now) {
        jdbc.sql("""
                insert into dossier.draft (id, account, procedure_code, form_code, form_version, answers, version,
                    created_at, updated_at)
                values (:id, :account, :procedure, :form, :formVersion, :answers::jsonb, 0, :now, :now)
                """)
                .param("id", id)
                .param("account", account.value())
                .param("procedure", procedure)
                .param("form", form.code())
                .param("formVersion", form.version())
                .param("answers", answers.canonical())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Opens the answers of a dossier to its owner, for mending what was marked. */
    void addMending(UUID id, Dossier dossier, UUID supplement, Instant now) {
        var facts = dossier.facts();
        facts.party()
                .account()
                .ifPresent(account -> jdbc.sql("""
                insert into dossier.draft (id, account, procedure_code, form_code, form_version, answers, version,
                    created_at, updated_at, supplement)
                values (:id, :account, :procedure, :form, :formVersion, :answers::jsonb, 0, :now, :now, :supplement)
                """)
                        .param("id", id)
                        .param("account", account)
                        .param("procedure", facts.governing().procedureCode())
                        .param("form", facts.governing().form().code())
                        .param("formVersion", facts.governing().form().version())
                        .param("answers", facts.answers().toString())
                        .param("now", Timestamp.from(now))
                        .param("supplement", supplement)
                        .update());
    }

    /** Opens the answers of a dossier to its owner, all of them. */
    void addCorrecting(UUID id, AccountId account, Dossier dossier, Instant now) {
        jdbc.sql("""
                insert into dossier.draft (id, account, procedure_code, form_code, form_version, answers, version,
                    created_at, updated_at, corrects, mandate)
                values (:id, :account, :procedure, :form, :formVersion, :answers::jsonb, 0, :now, :now, :dossier,
                    (select filed_for.mandate from dossier.filed_for join dossier.dossier on dossier.id = filed_for.dossier
                        where filed_for.dossier = :dossier and dossier.account = :account))
                on conflict (corrects, account) where dossier is null do nothing
                """)
                .param("id", id)
                .param("account", account.value())
                .param("procedure", dossier.facts().governing().procedureCode())
                .param("form", dossier.facts().governing().form().code())
                .param("formVersion", dossier.facts().governing().form().version())
                .param("answers", dossier.facts().answers().toString())
                .param("now", Timestamp.from(now))
                .param("dossier", dossier.facts().id().value())
                .update();
    }

    /** The draft in which that dossier is corrected now. */
    Optional<Draft> correcting(AccountId account, Dossier dossier) {
        return jdbc.sql(COLUMNS + """
                 where draft.corrects = :dossier and draft.account = :account and draft.dossier is null
                """)
                .param("dossier", dossier.facts().id().value())
                .param("account", account.value())
                .query(DraftStore::draft)
                .optional();
    }

    /** What corrected a dossier is from now on a form of its own, to be handed in anew. */
    void standsAlone(UUID draft) {
        jdbc.sql("update dossier.draft set corrects = null where id = :draft and dossier is null")
                .param("draft", draft)
                .update();
    }

    /** The draft that mends for that request. */
    Optional<Draft> mendingFor(UUID supplement) {
        return jdbc.sql(COLUMNS + " where draft.supplement = :supplement")
                .param("supplement", supplement)
                .query(DraftStore::draft)
                .optional();
    }

    /** A draft that mends a dossier, whoever's that is. */
    Optional<Draft> mendingOf(UUID id) {
        return jdbc.sql(COLUMNS + " where draft.id = :id and draft.supplement is not null")
                .param("id", id)
                .query(DraftStore::draft)
                .optional();
    }

    /** Notes for whom it is filled in. */
    void actFor(UUID id, @Nullable MandateId mandate) {
        jdbc.sql("update dossier.draft set mandate = :mandate where id = :id and dossier is null")
                .param("mandate", mandate == null ? null : mandate.value())
                .param("id", id)
                .update();
    }

    Optional<Draft> find(AccountId account, UUID id) {
        return jdbc.sql(COLUMNS + " where draft.account = :account and draft.id = :id")
                .param("account", account.value())
                .param("id", id)
                .query(DraftStore::draft)
                .optional();
    }

    /** Drafts that are not handed in yet, the last touched first. */
    List<Draft> open(AccountId account) {
        return jdbc.sql(COLUMNS + """
                 where draft.account = :account and draft.dossier is null and draft.supplement is null
                    and draft.corrects is null
                order by draft.updated_at desc limit 50
                """)
                .param("account", account.value())
                .query(DraftStore::draft)
                .list();
    }

    /** The open draft of a procedure for the same owner, if there is one: nobody should find two half-filled forms. */
    Optional<Draft> openFor(AccountId account, String procedure, FormId form, @Nullable MandateId mandate) {
        return open(account).stream()
                .filter(draft -> draft.mandate().equals(Optional.ofNullable(mandate)))
                .filter(draft ->
                        draft.procedure().equals(procedure) && draft.form().equals(form))
                .findFirst();
    }

    /** Keeps the content; the version seen must be the present one, or another device was faster. */
    void save(Draft seen, DraftContent content, Instant now) {
        int changed = jdbc.sql("""
                update dossier.draft set answers = :answers::jsonb, photos = :photos::jsonb, version = version + 1,
                    updated_at = :now
                where id = :id and version = :version and dossier is null
                """)
                .param("answers", content.answers().canonical())
                .param(
                        "photos",
                        DossierRows.JSON.writeValueAsString(content.photos().byField()))
                .param("now", Timestamp.from(now))
                .param("id", seen.id())
                .param("version", seen.version())
                .update();
        if (changed == 0) {
            throw new DossierException.ChangedMeanwhile();
        }
    }

    /** A draft that mends or corrects a dossier becomes no new one. */
    void requireOfItsOwn(UUID draft) {
        var other = jdbc.sql("""
                select count(id) from dossier.draft
                where id = :draft and (supplement is not null or corrects is not null)
                """).param("draft", draft).query(Integer.class).single();
        if (other > 0) {
            throw new DossierException.UnknownDraft();
        }
    }

    void becomes(UUID draft, DossierId dossier) {
        jdbc.sql("update dossier.draft set dossier = :dossier where id = :draft and dossier is null")
                .param("dossier", dossier.value())
                .param("draft", draft)
                .update();
    }

    /** Throws a draft away; its files go later, where nothing else names them. */
    void discard(AccountId account, UUID id) {
        jdbc.sql(DraftExpiry.LET_GO.formatted(
                        "id = :id and account = :account and dossier is null and supplement is null"))
                .param("id", id)
                .param("account", account.value())
                .query(UUID.class)
                .list();
    }

    private static Draft draft(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("procedure_code"),
                new FormId(row.getString("form_code"), row.getInt("form_version")),
                new DraftContent(
                        Answers.parse(row.getString("answers")),
                        new Photos(DossierRows.JSON.readValue(row.getString("photos"), PHOTOS))),
                row.getInt("version"),
                DossierRows.requiredInstant(row, "updated_at"),
                Optional.ofNullable(row.getString("number")).map(DossierNumber::new),
                mending(row),
                Optional.ofNullable(row.getObject("mandate", UUID.class)).map(MandateId::new),
                Optional.ofNullable(row.getString("corrected")).map(DossierNumber::new));
    }

    private static Optional<Mending> mending(java.sql.ResultSet row) throws java.sql.SQLException {
        var number = row.getString("mended");
        return number == null
                ? Optional.empty()
                : Optional.of(new Mending(
                        new DossierNumber(number),
                        DossierRows.JSON.readValue(row.getString("marks"), MARKS),
                        Answers.parse(row.getString("original"))));
    }
}
