package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
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
    private BirthPlace place;

    @Test
    void dropsFileHashesThatDoNotComeFromTheSendersOwnUploads() {
        var citizen = Births.citizen(place.citizen());
        var content = births.answers(place.commune()).json();
        var key = Submission.Key.of("test", UUID.randomUUID().toString(), content.toString());
        var sent = new Submission(new ProcedureCode("1.001193"), Channel.DIRECT, Optional.empty(), content, key);

        var number = submit.submit(citizen, sent, null).number();

        assertThatThrownBy(() -> open.open(citizen, number, PAPER)).isInstanceOf(DossierException.NoSuchPaper.class);
    }

    @Test
    void keepsThePapersOfADraft() {
        var number = births.submitted(place.citizen(), place.commune());

        assertThatCode(() -> open.open(Births.citizen(place.citizen()), number, PAPER))
                .doesNotThrowAnyException();
    }
}
