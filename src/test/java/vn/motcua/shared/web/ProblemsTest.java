package vn.motcua.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of errors: an answer for whoever waits for one, a line in the log for what is a fault. */
class ProblemsTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Problems.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void listen() {
        log.start();
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @Test
    void aBrowserThatHungUpIsNoError() {
        var hungUp = List.of(
                new AsyncRequestNotUsableException(
                        "ServletOutputStream failed to write", new IOException("Broken pipe")),
                new ClientAbortException(new IOException("Connection reset by peer")),
                new IllegalStateException("view", new ClientAbortException(new IOException("Broken pipe"))));

        for (var error : hungUp) {
            assertThat(answer(error)).as("nobody waits for an answer").isNull();
        }
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(log.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.INFO));
    }

    @Test
    void aFaultIsAnErrorWithItsTrace() {
        assertThat(answer(new IllegalStateException("broken"))).isInstanceOf(ModelAndView.class);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy()).isNotNull();
        });
    }

    @Test
    void aBrokenPipeToTheDatabaseIsNoVisitorWhoHungUp() {
        var lost = new PSQLException(
                "An I/O error occurred", PSQLState.CONNECTION_FAILURE, new IOException("Broken pipe"));

        var away = List.of(
                new TransactionSystemException("Could not roll back", lost),
                new TransactionSystemException("Could not roll back", new SQLException("Connection is closed")),
                new CannotCreateTransactionException("Could not open", lost));
        for (var error : away) {
            assertThat(answer(error)).isInstanceOf(ModelAndView.class);
            assertThat(response.getStatus()).isEqualTo(503);
        }
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(log.list).hasSize(3).allSatisfy(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @Test
    void aFormComesAgainWhenTheDatabaseIsAwayButNeverOneWithAPassword() {
        var form = new MockHttpServletRequest("POST", "/khai/1/noi-dang-ky");
        form.addParameter("_again", "yes");
        form.addParameter("child.name", "Lê An", "Lê Bình");
        var signIn = new MockHttpServletRequest("POST", "/dang-nhap");
        signIn.addParameter("mat-khau", "x");

        assertThat(pageFor(form).again()).hasValueSatisfying(again -> {
            assertThat(again.action()).isEqualTo("/khai/1/noi-dang-ky");
            assertThat(again.fields())
                    .contains(
                            new ProblemPage.Field("child.name", "Lê An"),
                            new ProblemPage.Field("child.name", "Lê Bình"));
        });
        assertThat(pageFor(signIn).again()).isEmpty();
    }

    private ProblemPage pageFor(MockHttpServletRequest request) {
        var away = new CannotCreateTransactionException("Could not open");
        var view = (ModelAndView) Objects.requireNonNull(problems().answer(away, request, response));
        return (ProblemPage) Objects.requireNonNull(view.getModel().get("page"));
    }

    private @Nullable Object answer(Exception error) {
        return problems().answer(error, new MockHttpServletRequest("GET", "/thu-tuc"), response);
    }

    private static Problems problems() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new Problems(messages);
    }
}
