package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.internal.Asker;

/** Reads from a request who asks for a code or brings one back. */
@Component
class Askers {

    private final BrowserKey keys;
    private final LocaleResolver languages;

    Askers(BrowserKey keys, LocaleResolver languages) {
        this.keys = keys;
        this.languages = languages;
    }

    /** A browser that begins: it is given a new key. */
    Asker begin(HttpServletRequest request, HttpServletResponse response) {
        return asker(keys.begin(request, response), request);
    }

    /** A browser that has asked before. */
    Optional<Asker> of(HttpServletRequest request) {
        return keys.of(request).map(key -> asker(key, request));
    }

    private Asker asker(String key, HttpServletRequest request) {
        return new Asker(key, ClientNetwork.of(request.getRemoteAddr()), languages.resolveLocale(request));
    }
}
