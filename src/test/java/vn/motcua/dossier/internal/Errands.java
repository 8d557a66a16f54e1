package vn.motcua.dossier.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.Role;

/** What journeys need around what they walk through: a clean start, and officers who do their part. */
@Component
public class Errands {

    private final SampleDossiers samples;
    private final Births births;
    private final Dossiers dossiers;
    private final BirthPlace place;
    private final JdbcClient jdbc;

    Errands(SampleDossiers samples, Births births, Dossiers dossiers, BirthPlace place, JdbcClient jdbc) {
        this.samples = samples;
        this.births = births;
        this.dossiers = dossiers;
        this.place = place;
        this.jdbc = jdbc;
    }

    /** Leads a dossier of An Định to its returned result, wherever it is. */
    public void finish(String number) {
        var parsed = new DossierNumber(number);
        var counter = births.officer(samples.anDinh(), Role.RECEPTIONIST);
        if (stateOf(parsed).equals("SUBMITTED")) {
            dossiers.receive(counter, parsed);
        }
        dossiers.complete(births.officer(samples.anDinh(), Role.CASEWORKER), parsed, "tham-tra", "eligible", null);
        dossiers.complete(births.officer(samples.anDinh(), Role.LEADER), parsed, "phe-duyet", "approve", null);
        dossiers.complete(births.officer(samples.anDinh(), Role.RECORDS_CLERK), parsed, "vao-so", "done", null);
        dossiers.giveBack(counter, parsed, "Nguyễn Thị Sen", null, Channel.DIRECT);
    }

    private String stateOf(DossierNumber number) {
        return jdbc.sql("select state from dossier.dossier where number = :number")
                .param("number", number.value())
                .query(String.class)
                .single();
    }

    /** The citizen has no open form of that procedure. */
    public void nothingBegun(String citizen, String procedure) {
        jdbc.sql("""
                delete from dossier.draft
                where account = :account and procedure_code = :procedure and dossier is null and supplement is null
                """)
                .param("account", place.account(citizen).value())
                .param("procedure", procedure)
                .update();
    }

    /** How many dossiers a draft has become. */
    public int dossiersOf(String draft) {
        return jdbc.sql("select count(id) from dossier.dossier where idempotency_key = :key")
                .param("key", "draft-" + draft)
                .query(Integer.class)
                .single();
    }
}
