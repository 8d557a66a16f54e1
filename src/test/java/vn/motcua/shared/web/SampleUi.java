package vn.motcua.shared.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import vn.motcua.shared.Locality;

/** A {@link Ui} without a server, for tests of single templates. */
public final class SampleUi {

    private SampleUi() {}

    /** With the words of one module in that language. */
    public static Ui of(String module, Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/" + module);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        var surroundings = new Ui.Surroundings(
                messages,
                new Assets(new ResourceUrlProvider()),
                new StyleSheets(),
                new Icons(),
                Optional::empty,
                new NoBanner(),
                Optional::empty,
                new Place(new Demonstration()));
        return new Ui(surroundings, new Ui.RequestView(locale, "", "/", "/en/", false, false, Optional.empty()));
    }

    private record NoBanner() implements PageBanner {
        @Override
        public Optional<String> line(Locale locale) {
            return Optional.empty();
        }

        @Override
        public String now(Locale locale) {
            return "";
        }
    }

    private record Demonstration() implements Locality {
        @Override
        public String id() {
            return "mo-cay-nam-2021";
        }

        @Override
        public boolean demonstration() {
            return true;
        }

        @Override
        public InputStream open(String file) {
            var path = "localities/" + id() + "/" + file;
            return Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(path), path);
        }
    }
}
