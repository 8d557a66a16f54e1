package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.OfficeTime;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.DraftContent;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Photos;
import vn.motcua.files.FileHash;
import vn.motcua.files.Files;
import vn.motcua.files.FilesException;
import vn.motcua.files.Uploads;
import vn.motcua.forms.Answers;
import vn.motcua.identity.AccountId;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Visitor;

/**
 * Drafts that nobody goes on with end after thirty days, after a word a week before, with what was uploaded for them; what
 * somebody else needs stays. Office time is long before that of other tests, so that their drafts are younger than any here.
 */
@MotCuaTest
class EndDraftsTest {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final String PAPER = SampleDossiers.PAPER;

    private final Drafts drafts;
    private final EndDrafts ending;
    private final Files files;
    private final Uploads uploads;
    private final JdbcClient jdbc;
    private final Clock clock;

    @LocalServerPort
    private int port;

    private Instant begun = Instant.EPOCH;
    private Somebody somebody = new Somebody(0, new Visitor(0), "");
    private AccountId owner = new AccountId(UUID.randomUUID());

    EndDraftsTest(Drafts drafts, EndDrafts ending, Files files, Uploads uploads, JdbcClient jdbc, Clock clock) {
        this.drafts = drafts;
        this.ending = ending;
        this.files = files;
        this.uploads = uploads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void somebodyWithATelephone() {
        begun = clock.instant().minus(Duration.ofDays(400));
        somebody = Somebody.withPhone(port).register();
        owner = jdbc.sql("select account from identity.contact where address = :address")
                .param("address", "+84" + somebody.address().substring(1))
                .query((row, index) -> new AccountId(row.getObject("account", UUID.class)))
                .single();
    }

    @Test
    void tellsTheOwnerOnceAWeekBeforeAndRemovesTheDraftAfterThirtyDays() {
        var draft = begin();
        runAfter(22);
        assertThat(reminders()).isZero();

        runAfter(23);
        runAfter(24);
        assertThat(reminders()).as("one word, not one an hour").isOne();

        runAfter(30);
        assertThat(isThere(draft)).as("until the end of the thirtieth day").isTrue();
        runAfter(31);
        assertThat(isThere(draft)).isFalse();
        assertThatThrownBy(() -> drafts.open(Births.citizen(owner), draft.id()))
                .isInstanceOf(DossierException.UnknownDraft.class);
    }

    @Test
    void removesNothingThatWasNotToldOfAWeekAgo() {
        var draft = begin();

        runAfter(90);
        assertThat(isThere(draft)).as("told of only now").isTrue();
        runAfter(97);
        assertThat(isThere(draft)).isTrue();
        runAfter(98);
        assertThat(isThere(draft)).isFalse();
    }

    @Test
    void beginsAnewWithEverySave() {
        var draft = begin();
        runAfter(23);
        at(25, () -> keep(draft, draft.answers()));

        runAfter(33);
        assertThat(isThere(draft)).isTrue();
        runAfter(48);
        assertThat(reminders()).isEqualTo(2);
        runAfter(56);
        assertThat(isThere(draft)).isFalse();
    }

    @Test
    void removesWhatWasUploadedForItAndKeepsWhatSomebodyElseNames() {
        var alone = stored("một mình " + UUID.randomUUID());
        var photo = stored("ảnh " + UUID.randomUUID());
        var shared = stored("dùng chung " + UUID.randomUUID());
        var fresh = stored("vừa gửi " + UUID.randomUUID());
        var draft = begin();
        at(0, () -> {
            var photos = Photos.none().with(PAPER, photo).with(PAPER, fresh);
            var answers = draft.answers().with(PAPER, alone).with("papers.other", shared);
            return drafts.keep(Births.citizen(owner), draft.id(), draft.version(), new DraftContent(answers, photos));
        });
        nameElsewhere(shared);
        var upload = uploads.begin(draft.id().toString(), PAPER, "giay.jpg", "", 9);
        sentLongAgo(alone, photo, shared);

        runAfter(23);
        runAfter(31);

        assertThat(isThere(draft)).isFalse();
        for (var gone : new String[] {alone, photo}) {
            assertThatThrownBy(() -> files.find(new FileHash(gone))).isInstanceOf(FilesException.UnknownFile.class);
            assertThatThrownBy(() -> files.open(new FileHash(gone))).isInstanceOf(FilesException.UnknownFile.class);
        }
        assertThat(files.usable(shared).name()).isNotEmpty();
        assertThat(files.usable(fresh).name()).as("sent a moment ago").isNotEmpty();
        assertThatThrownBy(() -> uploads.find(draft.id().toString(), upload.id()))
                .isInstanceOf(FilesException.UnknownFile.class);

        sentLongAgo(fresh);
        runAfter(32);
        assertThatThrownBy(() -> files.find(new FileHash(fresh))).isInstanceOf(FilesException.UnknownFile.class);
    }

    @Test
    void takesTheSameContentAnewAfterItWasRemoved() {
        var content = "lại gửi " + UUID.randomUUID();
        var hash = stored(content);
        var draft = begin();
        at(0, () -> keep(draft, draft.answers().with(PAPER, hash)));
        sentLongAgo(hash);
        drafts.discard(Births.citizen(owner), draft.id());
        runAfter(1);
        assertThatThrownBy(() -> files.find(new FileHash(hash))).isInstanceOf(FilesException.UnknownFile.class);

        assertThat(stored(content)).isEqualTo(hash);
        assertThat(files.usable(hash).size()).isPositive();
    }

    @Test
    void leavesAloneWhatWasHandedInOrIsBeingMended() {
        var kept = jdbc.sql("""
                        select count(id) from dossier.draft where dossier is not null or supplement is not null
                        """);
        var before = kept.query(Integer.class).single();

        runAfter(399);

        assertThat(kept.query(Integer.class).single()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void saysInTheListUntilWhenADraftIsKept() {
        drafts.start(Births.citizen(owner), BIRTH);

        assertThat(somebody.visitor().get("/ho-so").body()).contains("giữ tới hết ngày");
        assertThat(new Visitor(port).get("/quyen-rieng-tu").body()).contains("được giữ 30 ngày từ lần lưu cuối");
    }

    private Draft begin() {
        var draft = drafts.start(Births.citizen(owner), BIRTH);
        jdbc.sql("update dossier.draft set updated_at = :begun where id = :id")
                .param("begun", Timestamp.from(begun))
                .param("id", draft.id())
                .update();
        return drafts.open(Births.citizen(owner), draft.id());
    }

    private Draft keep(Draft draft, Answers answers) {
        return drafts.keep(
                Births.citizen(owner),
                draft.id(),
                draft.version(),
                draft.content().with(answers));
    }

    private void runAfter(int days) {
        OfficeTime.at(begun.plus(Duration.ofDays(days))).run(ending::run);
    }

    private <T> T at(int days, ScopedValue.CallableOp<T, RuntimeException> act) {
        return OfficeTime.at(begun.plus(Duration.ofDays(days))).call(act);
    }

    private boolean isThere(Draft draft) {
        return jdbc.sql("select exists (select 1 from dossier.draft where id = :id)")
                .param("id", draft.id())
                .query(Boolean.class)
                .single();
    }

    private int reminders() {
        return jdbc.sql("""
                        select count(id) from notification.message
                        where template = 'dossier.message.draft-ends' and masked like '%' || :end
                        """)
                .param("end", somebody.address().substring(7))
                .query(Integer.class)
                .single();
    }

    private String stored(String content) {
        var pdf = "%PDF-1.4\n% " + content + "\n%%EOF\n";
        return files.store(new ByteArrayInputStream(pdf.getBytes(java.nio.charset.StandardCharsets.UTF_8)), "giay.pdf")
                .hash()
                .value();
    }

    private void sentLongAgo(String... hashes) {
        for (var hash : hashes) {
            jdbc.sql("update files.stored_file set taken_at = taken_at - interval '8 days' where hash = :hash")
                    .param("hash", hash)
                    .update();
        }
    }

    /** Another person's draft of today names the file too. */
    private void nameElsewhere(String hash) {
        var other = Somebody.withEmail(port).register();
        var account = jdbc.sql("select account from identity.contact where address = :address")
                .param("address", other.address())
                .query((row, index) -> new AccountId(row.getObject("account", UUID.class)))
                .single();
        var draft = drafts.start(Births.citizen(account), BIRTH);
        drafts.keep(
                Births.citizen(account),
                draft.id(),
                draft.version(),
                draft.content().with(draft.answers().with(PAPER, hash)));
    }
}
