package vn.motcua.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Ui} of a request. */
@Component
class Pages {

    private final Ui.Surroundings surroundings;

    Pages(
            MessageSource messages,
            Assets assets,
            StyleSheets styles,
            Icons icons,
            Looking looking,
            ObjectProvider<PageBanner> banner,
            Place place) {
        this.surroundings = new Ui.Surroundings(
                messages,
                assets,
                styles,
                icons,
                looking.viewers().getIfAvailable(() -> Optional::empty),
                banner.getIfAvailable(NoBanner::new),
                looking.counts().getIfAvailable(() -> Optional::empty),
                place);
    }

    Ui ui(HttpServletRequest request) {
        var prefix = request.getContextPath();
        var path = request.getRequestURI().substring(prefix.length());
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var other = (prefix.isEmpty() ? LanguagePrefix.ENGLISH : "") + path + query;
        return new Ui(
                surroundings,
                new Ui.RequestView(
                        LanguagePrefix.locale(request),
                        prefix,
                        path,
                        other,
                        request.getHeader("HX-Request") != null,
                        Display.isLarge(request),
                        Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))));
    }

    /** What is told about whoever looks, by modules that may be absent. */
    @Component
    record Looking(ObjectProvider<Viewers> viewers, ObjectProvider<RailCounts> counts) {}

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
}
