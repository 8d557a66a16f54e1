package vn.motcua.identity.internal;

import java.util.Locale;

/**
 * Who asks for a code or brings one back, as far as the request shows.
 *
 * @param browser key of the browser that asked, as kept; a code works in that browser only
 * @param network where the request comes from, as {@code ClientNetwork} reads it
 * @param language of the pages, and so of the messages
 */
public record Asker(String browser, String network, Locale language) {}
