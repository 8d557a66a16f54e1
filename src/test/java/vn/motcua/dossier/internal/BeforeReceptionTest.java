package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** What an owner may do while no office has taken the dossier in (NĐ 61/2018 article 16; rule R-21). */
@MotCuaTest
class BeforeReceptionTest {

    private static final String CHILD = "child.name";
    private static final String NEW_NAME = "Nguyễn An Nhiên";

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private BeginCorrection begin;

    @Autowired
    private SendCorrection send;

    @Autowired
    private TakeBack takeBack;

    @Autowired
    private ReadDossier read;

    @Autowired
    private ReceiveDossier receive;

    @Autowired
    private CopySubmission copy;

    @Autowired
    private OpenDraft open;

    @Autowired
    private SubmitDossier submit;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void correctedUnderTheSameNumberAndTheCounterLooksAnew() {
        var number = submitted();
        var draft = births.correcting(place.citizen(), number);
        assertThat(answer(number)).as("until it is sent").isNotEqualTo(NEW_NAME);

        var progress = send.send(Births.citizen(place.citizen()), number, draft.id());

        assertThat(progress.number()).isEqualTo(number);
        assertThat(seen(number).state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(answer(number)).isEqualTo(NEW_NAME);
        assertThat(openWork(number)).isOne();
        assertThat(seen(number).timeline().getLast())
                .satisfies(line -> assertThat(line.action()).isEqualTo(DossierAction.CORRECT))
                .satisfies(line -> assertThat(line.note())
                        .as("names what was corrected, never the value")
                        .hasValueSatisfying(note -> assertThat(note).doesNotContain(NEW_NAME)));
        receive.receive(births.officer(place.commune(), Role.RECEPTIONIST), number, null);
    }

    @Test
    void whatWasHandedInBeforeTheCorrectionIsKept() {
        var number = submitted();
        var first = answer(number);
        send.send(
                Births.citizen(place.citizen()),
                number,
                births.correcting(place.citizen(), number).id());

        assertThat(earlier(number)).singleElement().isEqualTo(first);
    }

    @Test
    void sentTwiceItIsCorrectedOnce() {
        var number = submitted();
        var draft = births.correcting(place.citizen(), number);
        send.send(Births.citizen(place.citizen()), number, draft.id());
        send.send(Births.citizen(place.citizen()), number, draft.id());

        assertThat(earlier(number)).hasSize(1);
    }

    @Test
    void openedTwiceItIsTheSameDraft() {
        var number = submitted();

        assertThat(begin.begin(Births.citizen(place.citizen()), number).id())
                .isEqualTo(begin.begin(Births.citizen(place.citizen()), number).id());
    }

    @Test
    void notCorrectedOnceTheCounterHasTakenItInAndTheDraftIsKept() {
        var number = submitted();
        var draft = births.correcting(place.citizen(), number);
        receive.receive(births.officer(place.commune(), Role.RECEPTIONIST), number, null);

        assertThatThrownBy(() -> send.send(Births.citizen(place.citizen()), number, draft.id()))
                .isInstanceOf(DossierException.NotNow.class);
        assertThatThrownBy(() -> begin.begin(Births.citizen(place.citizen()), number))
                .isInstanceOf(DossierException.NotNow.class);
        assertThat(open.open(Births.citizen(place.citizen()), draft.id())
                        .answers()
                        .raw(CHILD))
                .isEqualTo(NEW_NAME);
        assertThat(answer(number)).isNotEqualTo(NEW_NAME);
    }

    @Test
    void theCounterDoesNotTakeInWhatItHasNotLookedAt() {
        var number = submitted();
        var counter = births.officer(place.commune(), Role.RECEPTIONIST);
        var looked = read.read(counter, number, Locale.of("vi")).version();
        send.send(
                Births.citizen(place.citizen()),
                number,
                births.correcting(place.citizen(), number).id());

        assertThatThrownBy(() -> receive.receive(counter, number, looked))
                .isInstanceOf(DossierException.CorrectedMeanwhile.class);
        var again = read.read(counter, number, Locale.of("vi")).version();
        assertThat(receive.receive(counter, number, again).state()).isEqualTo(DossierState.PROCESSING);
    }

    @Test
    void notCorrectedWhileSomethingIsMissing() {
        var number = submitted();
        var draft = births.correcting(place.citizen(), number, answers -> answers.without(CHILD));

        assertThatThrownBy(() -> send.send(Births.citizen(place.citizen()), number, draft.id()))
                .isInstanceOf(DossierException.AnswersIncomplete.class);
    }

    @Test
    void notMovedToAnotherOfficeSinceTheNumberBelongsToTheBooksOfTheFirst() {
        var number = submitted();
        var other = place.elsewhere();
        var draft = births.correcting(
                place.citizen(), number, answers -> births.answers(other).with(CHILD, NEW_NAME));

        assertThatThrownBy(() -> send.send(Births.citizen(place.citizen()), number, draft.id()))
                .isInstanceOf(DossierException.OtherOffice.class);
    }

    @Test
    void aCorrectionIsNeverHandedInAsAnotherDossier() {
        var draft = births.correcting(place.citizen(), submitted());

        assertThatThrownBy(() -> submit.submit(Births.citizen(place.citizen()), Births.of(draft), draft.id()))
                .isInstanceOf(DossierException.UnknownDraft.class);
    }

    @Test
    void takenBackItEndsAtOnceAndItsAnswersStayWithTheOwner() {
        var number = submitted();
        takeBack.takeBack(Births.citizen(place.citizen()), number);
        takeBack.takeBack(Births.citizen(place.citizen()), number);

        assertThat(seen(number).state()).isEqualTo(DossierState.WITHDRAWN);
        assertThat(openWork(number)).isZero();
        var draft = births.draft(place.citizen(), place.commune());
        assertThat(draft.corrects()).isEmpty();
        assertThat(submit.submit(Births.citizen(place.citizen()), Births.of(draft), draft.id())
                        .number())
                .as("handed in again it is a new dossier")
                .isNotEqualTo(number);
    }

    @Test
    void takenBackAlsoWhileTheCounterWaitsForAnAnswer() {
        var number = births.toMend(place.citizen(), place.commune());
        takeBack.takeBack(Births.citizen(place.citizen()), number);

        assertThat(seen(number).state()).isEqualTo(DossierState.WITHDRAWN);
        assertThat(seen(number).waitsFor()).isEmpty();
    }

    @Test
    void notTakenBackOnceItWasTakenIn() {
        var number = births.received(place.citizen(), place.commune());

        assertThatThrownBy(() -> takeBack.takeBack(Births.citizen(place.citizen()), number))
                .isInstanceOf(DossierException.NotNow.class);
    }

    @Test
    void theCopySaysEverythingThatWasDeclared() throws IOException {
        var number = submitted();
        try (var pdf = Loader.loadPDF(copy.copy(Births.citizen(place.citizen()), number))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(number.value());
            seen(number).declaration().stream()
                    .flatMap(section -> section.rows().stream())
                    .filter(row -> !row.paper() && row.lines().isEmpty())
                    .forEach(row -> assertThat(text)
                            .as(row.field())
                            .contains(row.value().replaceAll("\\s+", " ").strip()));
        }
    }

    private DossierNumber submitted() {
        return births.submitted(place.citizen(), place.commune());
    }

    private DossierView seen(DossierNumber number) {
        return read.read(Births.citizen(place.citizen()), number, Locale.of("vi"));
    }

    private String answer(DossierNumber number) {
        return seen(number).declaration().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.field().equals(CHILD))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private List<String> earlier(DossierNumber number) {
        return jdbc.sql("""
                select earlier_answers.answers -> 'child' ->> 'name' from dossier.earlier_answers
                join dossier.dossier on dossier.id = earlier_answers.dossier where dossier.number = :number
                """).param("number", number.value()).query(String.class).list();
    }

    private int openWork(DossierNumber number) {
        return jdbc.sql("select count(id) from workflow.work_item where subject_number = :number and state = 'OPEN'")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }
}
