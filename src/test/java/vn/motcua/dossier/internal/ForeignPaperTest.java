package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.UnitId;
import vn.motcua.testing.MotCuaTest;

/** Knowing the hash of somebody else's file opens nothing. */
@MotCuaTest
class ForeignPaperTest {

    private static final String PAPER = "papers.birthCertificate";

    @Autowired
    private Births births;

    @Autowired
    private SubmitDossier submit;

    @Autowired
    private OpenDocument open;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void dropsFileHashesThatDoNotComeFromTheSendersOwnUploads() {
        var citizen = Births.citizen(account());
        var content = births.answers(commune()).json();
        var key = Submission.Key.of("test", UUID.randomUUID().toString(), content.toString());
        var sent = new Submission(new ProcedureCode("1.001193"), Channel.DIRECT, Optional.empty(), content, key);

        var number = submit.submit(citizen, sent, null).number();

        assertThatThrownBy(() -> open.open(citizen, number, PAPER)).isInstanceOf(DossierException.NoSuchPaper.class);
    }

    @Test
    void keepsThePapersOfADraft() {
        var number = births.submitted(account(), commune());

        assertThatCode(() -> open.open(Births.citizen(account()), number, PAPER))
                .doesNotThrowAnyException();
    }

    private UnitId commune() {
        return organisation.communes(LocalDate.now(clock)).getFirst().id();
    }

    private AccountId account() {
        return jdbc.sql("select id from identity.account where name = 'congdan1'")
                .query((row, index) -> new AccountId(row.getObject("id", UUID.class)))
                .single();
    }
}
