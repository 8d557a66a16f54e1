package vn.motcua.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Addresses that the container refuses before any filter sees them, such as one with a percent sign and no number: the
 * answer is a problem like every other, since nobody but a program sends such an address.
 */
@Component
class BeforeTheDoor implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    private static final ResourceBundle WORDS = words(Locale.ROOT);
    private static final ResourceBundle ENGLISH = words(Locale.ENGLISH);

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "messages/shared",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Made by the container, by its name. */
    public static final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable error) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("application/problem+json");
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(problem(response.getStatus()));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                getContainer().getLogger().debug("nobody waits for the answer any more", gone);
            }
        }

        private static String problem(int status) {
            var code = status < 500 ? "error.400" : "error.500";
            return """
                    {"status":%d,"code":"%s","title":"%s","detail":"%s","titleEn":"%s","detailEn":"%s"}
                    """.formatted(
                    status,
                    code,
                    WORDS.getString(code + ".api"),
                    WORDS.getString(code + ".api.next"),
                    ENGLISH.getString(code + ".api"),
                    ENGLISH.getString(code + ".api.next")).strip();
        }
    }
}
