package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.files.Files;
import vn.motcua.files.FilesException;
import vn.motcua.files.SampleFiles;
import vn.motcua.files.ScanState;
import vn.motcua.identity.Actor;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/** Officers read what the scanner said; an infected paper is neither handed in nor opened. */
@MotCuaTest
class InfectedPaperTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Files files;

    @Autowired
    private BirthPlace place;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void handsInNoPaperInWhichSomethingWasFoundSince() {
        var hash = photograph(61);
        var draft = samples.draft("congdan2", answers -> answers.with(SampleDossiers.PAPER, hash));
        judge(hash, ScanState.INFECTED);

        assertThatThrownBy(() -> dossiers.submit(citizen(), draft)).isInstanceOf(FilesException.Infected.class);

        assertThat(drafts.open(citizen(), draft.id()).submitted()).isEmpty();
    }

    @Test
    void tellsOfficersWhatTheScannerSaidAndOpensNothingInfected() {
        var hash = photograph(62);
        var draft = samples.draft("congdan2", answers -> answers.with(SampleDossiers.PAPER, hash));
        var page = "/viec/" + dossiers.submit(citizen(), draft).number();
        var officer = Visitor.signedIn(port, "tiepnhan.andinh");
        var file = page + "/tep/" + SampleDossiers.PAPER;

        judge(hash, ScanState.NOT_SCANNED);
        assertThat(officer.get(page).body()).contains("Chưa quét mã độc").contains(file);
        judge(hash, ScanState.FAILED);
        assertThat(officer.get(page).body()).contains("Chưa quét được mã độc");
        judge(hash, ScanState.CLEAN);
        assertThat(officer.get(page).body()).contains("Đã quét, không thấy mã độc");
        assertThat(officer.get(file).status()).isEqualTo(200);
        judge(hash, ScanState.INFECTED);
        assertThat(officer.get(page).body())
                .contains("Có mã độc, không mở được")
                .doesNotContain(file);
        assertThat(officer.get(file).status()).isEqualTo(422);
        assertThat(officer.get(file).body()).contains("có mã độc nên không được nhận");
    }

    private Actor citizen() {
        return Births.citizen(place.account("congdan2"));
    }

    private String photograph(int width) {
        return files.take(SampleFiles.stream(SampleFiles.jpeg(width, 40)), "anh.jpg")
                .hash()
                .value();
    }

    private void judge(String hash, ScanState scan) {
        jdbc.sql("update files.stored_file set scan_state = :scan where hash = :hash")
                .param("scan", scan.name())
                .param("hash", hash)
                .update();
    }
}
