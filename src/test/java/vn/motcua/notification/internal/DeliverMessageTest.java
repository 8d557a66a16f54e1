package vn.motcua.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.notification.Channel;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Notifications;
import vn.motcua.notification.Recipient;
import vn.motcua.notification.internal.SmsProvider.Fault;
import vn.motcua.shared.MachineTime;
import vn.motcua.shared.jobs.JobHandler;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
@ExtendWith(OutputCaptureExtension.class)
class DeliverMessageTest {

    private static final String NUMBER = "+84987654321";
    private static final String CODE = "482913";

    private final SmsProvider provider;

    @Autowired
    private Notifications notifications;

    @Autowired
    private MessageStore messages;

    @Autowired
    private Wording wording;

    @Autowired
    private MachineTime time;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    DeliverMessageTest() throws IOException {
        provider = new SmsProvider();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void nothingIsSentForWhatRolledBack() {
        var id = transaction.execute(status -> {
            status.setRollbackOnly();
            return notifications.stage(message(null, null));
        });

        assertThat(state(id)).isEmpty();
        assertThat(jobs(id)).isZero();
    }

    @Test
    void aMessageWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> notifications.stage(message(null, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theJobHoldsAnIdAndNothingElse() {
        transaction.executeWithoutResult(status -> {
            var id = notifications.stage(message(null, null));

            assertThat(jdbc.sql("select task_data from shared.scheduled_task where task_instance = :id")
                            .param("id", id.toString())
                            .query((row, number) -> row.getBytes(1) == null)
                            .list())
                    .containsExactly(true);
            status.setRollbackOnly();
        });
    }

    @Test
    void isNotLostWhateverTheProviderDoes() {
        var id = kept(message(null, null));
        provider.failing(Fault.TOO_BUSY, Fault.BROKEN, Fault.CUTS_BEFORE, Fault.CUTS_AFTER, Fault.SLOW);

        for (int failed = 0; failed < 5; failed++) {
            tryOnce(id);
            if (state(id).contains("SENT")) {
                break;
            }
        }
        tryOnce(id);

        assertThat(state(id)).containsExactly("SENT");
        assertThat(provider.accepted()).containsOnlyKeys(id.toString());
        assertThat(provider.accepted().toString()).contains(CODE);
    }

    @Test
    void whatIsDeliveredIsNotSentAgain() {
        var id = kept(message(null, null));
        deliver().run(id.toString());
        deliver().run(id.toString());

        assertThat(provider.asked()).hasSize(1);
    }

    @Test
    void nothingPersonalStaysAfterTheDelivery() {
        var id = kept(message(null, null));
        deliver().run(id.toString());

        assertThat(jdbc.sql("select message::text from notification.message where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain(NUMBER)
                .doesNotContain(CODE);
    }

    @Test
    void aRefusedMessageGoesToTheAdministratorAtOnce() {
        var id = kept(message(null, null));
        provider.failing(Fault.REFUSES);

        assertThatThrownBy(() -> deliver().run(id.toString())).isInstanceOf(JobHandler.Futile.class);
        assertThat(state(id)).containsExactly("REFUSED");
    }

    @Test
    void aCodeThatHasEndedIsNotSentAnyMore() {
        var id = kept(message(null, time.instant().minusSeconds(1)));
        deliver().run(id.toString());

        assertThat(state(id)).containsExactly("EXPIRED");
        assertThat(provider.asked()).isEmpty();
    }

    @Test
    void withoutACarrierARealLocalityKeepsTheMessageWaiting() {
        var id = kept(message(null, null));

        assertThatThrownBy(() -> deliver(new Carriers(List.of(), false)).run(id.toString()))
                .isInstanceOf(Carrier.CarrierAway.class);
        assertThat(state(id)).containsExactly("WAITING");
        messages.finish(id, MessageStore.State.EXPIRED, Duration.ZERO);
    }

    @Test
    void theOutboxOfADemonstrationShowsTheWordsToTheReaderOnly() {
        var reader = UUID.randomUUID().toString();
        var id = kept(message(reader, null));
        deliver(new Carriers(List.of(), true)).run(id.toString());

        assertThat(listed(Set.of(reader), id).arguments()).contains(List.of(CODE, "10"));
        assertThat(listed(Set.of("another"), id).arguments()).isEmpty();
        assertThat(listed(Set.of(), id).arguments()).isEmpty();
    }

    @Test
    void addressesAndCodesStayOutOfLogs(CapturedOutput output) {
        var id = kept(message(null, null));
        provider.failing(Fault.BROKEN);
        tryOnce(id);
        tryOnce(id);

        assertThat(output.getAll())
                .contains("message sent id=" + id)
                .doesNotContain(NUMBER)
                .doesNotContain(CODE);
    }

    private void tryOnce(UUID id) {
        try {
            deliver().run(id.toString());
        } catch (Carrier.CarrierAway away) {
            assertThat(state(id)).containsExactly("WAITING");
        }
    }

    private DeliverMessage deliver() {
        return deliver(new Carriers(
                List.of(new SmsCarrier(provider.url(), SmsProvider.TOKEN, "MOTCUA", Duration.ofMillis(700))), true));
    }

    private DeliverMessage deliver(Carriers carriers) {
        return new DeliverMessage(messages, carriers, wording, time);
    }

    /** Kept without a job, so that only the test delivers it. */
    private UUID kept(NewMessage message) {
        return messages.add(message);
    }

    private MessageStore.Listed listed(Set<String> readers, UUID id) {
        return messages.newest(readers, 1000).stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> state(@Nullable UUID id) {
        return jdbc.sql("select state from notification.message where id = :id")
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private long jobs(@Nullable UUID id) {
        return jdbc.sql("select count(*) from shared.scheduled_task where task_instance = :id")
                .param("id", String.valueOf(id))
                .query(Long.class)
                .single();
    }

    private static NewMessage message(@Nullable String reader, @Nullable Instant until) {
        return new NewMessage(
                new Recipient(Channel.SMS, NUMBER, "09•• ••• 321"),
                "identity.message.register",
                Locale.forLanguageTag("vi"),
                List.of(CODE, "10"),
                reader,
                until);
    }
}
