package vn.motcua.shared.web;

import gg.jte.Content;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page needs and no page computes: words, addresses, icons, who looks, and in which language.
 *
 * <p>Made anew for each request by the view resolver and handed to each template as {@code ui}.
 */
public final class Ui {

    private final Surroundings surroundings;
    private final RequestView request;

    Ui(Surroundings surroundings, RequestView request) {
        this.surroundings = surroundings;
        this.request = request;
    }

    /** The sentence of that key in the language of the request. */
    public String text(String key, @Nullable Object... arguments) {
        return surroundings.messages().getMessage(key, arguments, request.locale());
    }

    /** The sentence of that key, or the fallback where no message file has it. */
    public String textOr(String key, String fallback) {
        var found = surroundings.messages().getMessage(key, null, fallback, request.locale());
        return found == null ? fallback : found;
    }

    /** Address of a page in the language of the request: {@code /thu-tuc} stays, or becomes {@code /en/thu-tuc}. */
    public String href(String path) {
        return request.prefix() + path;
    }

    /** Address of a static file, with the hash that lets it be cached for a year. */
    public String asset(String path) {
        return surroundings.assets().address(path);
    }

    /** Address of the style sheet of that name: {@code citizen} or {@code office}. */
    public String styles(String name) {
        return surroundings.styles().address(name);
    }

    /** A drawing of the icon set, hidden from screen readers since a word always stands beside it. */
    public Content icon(String name) {
        var drawing = surroundings.icons().drawing(name);
        return output -> output.writeContent(drawing);
    }

    /** The language of the page: {@code vi} or {@code en}. */
    public String lang() {
        return request.locale().getLanguage();
    }

    public Locale locale() {
        return request.locale();
    }

    /** The address of the same page in the other language. */
    public String otherLanguage() {
        return request.otherLanguage();
    }

    /** Whether this browser asked for large letters and plain pages. */
    public boolean large() {
        return request.large();
    }

    /** Path of the page without language prefix, for marking the current entry of a menu. */
    public String path() {
        return request.path();
    }

    /** Whether htmx asked, so that only the changed part is needed. */
    public boolean fragment() {
        return request.htmx();
    }

    /** Name of the hidden field against forged requests; reading it makes a session, so only forms do. */
    public String csrfName() {
        return request.csrf().map(CsrfToken::getParameterName).orElse("_csrf");
    }

    /** Value of the hidden field against forged requests. */
    public String csrfToken() {
        return request.csrf().map(CsrfToken::getToken).orElse("");
    }

    /** Who is signed in, if anybody. */
    public Optional<Viewer> viewer() {
        return surroundings.viewers().current();
    }

    /** How much work waits for the officer who looks, counted to one hundred; absent for all others. */
    public Optional<String> waiting() {
        return surroundings.counts().waiting();
    }

    /** The line about the demonstration date that stands on every page, absent at a real locality. */
    public Optional<String> banner() {
        return surroundings.banner().line(request.locale());
    }

    /** The hour and day of now, in words. */
    public String now() {
        return surroundings.banner().now(request.locale());
    }

    /** Name of the locality as its pages show it. */
    public String place() {
        return surroundings.place().name(request.locale());
    }

    /** The authority responsible for these pages. */
    public String responsible() {
        return surroundings.place().responsible(request.locale());
    }

    /** Opening hours of the counters in words. */
    public String hours() {
        return surroundings.place().hours(request.locale());
    }

    /** Telephone number where a person answers, as it is read. */
    public String hotline() {
        return surroundings.place().hotline();
    }

    /** The telephone number as a link dials it. */
    public String hotlineLink() {
        return "tel:" + hotline().replace(" ", "");
    }

    /** A dossier number as this locality's slips show it. */
    public String numberExample() {
        return surroundings.place().numberExample();
    }

    /** What is the same for all requests. */
    record Surroundings(
            MessageSource messages,
            Assets assets,
            StyleSheets styles,
            Icons icons,
            Viewers viewers,
            PageBanner banner,
            RailCounts counts,
            Place place) {}

    /** What is of one request. */
    record RequestView(
            Locale locale,
            String prefix,
            String path,
            String otherLanguage,
            boolean htmx,
            boolean large,
            Optional<CsrfToken> csrf) {}
}
