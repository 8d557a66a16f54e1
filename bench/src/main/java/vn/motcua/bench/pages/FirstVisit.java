package vn.motcua.bench.pages;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a browser with an empty cache loads for a page: the page, its style sheets (print too), pictures and scripts, and
 * what style sheets import. Fonts and pictures that style sheets only may use are not fetched before an element needs
 * them and not counted. A link that a visitor may follow is not loaded; its host is not foreign to the page.
 *
 * @param bytes on the wire, heads included
 * @param hosts other than the server's own that the page or its style sheets would load from
 */
record FirstVisit(int pageBytes, int bytes, int files, Set<String> hosts) {

    private static final Pattern LOADED = Pattern.compile(
            "<(?:link\\b[^>]*?\\bhref|(?:img|script|iframe|source|video|audio|embed|use)\\b[^>]*?\\b(?:src|href))"
                    + "=\"([^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("@import\\s+(?:url\\()?[\"']?([^\"')]+)");
    private static final Pattern USED = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
    private static final Pattern FOREIGN = Pattern.compile("^(?:https?:)?//([^/]+)");

    static FirstVisit of(int port, String path) throws IOException {
        try (var wire = new Wire(port)) {
            var page = wire.get(path);
            var hosts = new TreeSet<String>();
            var wanted = own(LOADED, page.text(), hosts);
            var seen = new LinkedHashSet<String>();
            int bytes = page.bytes();
            while (!wanted.isEmpty()) {
                var address = wanted.iterator().next();
                wanted.remove(address);
                if (seen.add(address)) {
                    var file = wire.get(address);
                    bytes += file.bytes();
                    if (address.endsWith(".css")) {
                        own(USED, file.text(), hosts);
                        wanted.addAll(own(IMPORTED, file.text(), hosts));
                    }
                }
            }
            return new FirstVisit(page.bytes(), bytes, seen.size(), hosts);
        }
    }

    private static Set<String> own(Pattern pattern, String text, Set<String> hosts) {
        var addresses = new LinkedHashSet<String>();
        var found = pattern.matcher(text);
        while (found.find()) {
            var address = found.group(1);
            var foreign = FOREIGN.matcher(address);
            if (foreign.find()) {
                hosts.add(foreign.group(1));
            } else if (address.startsWith("/")) {
                addresses.add(address);
            }
        }
        return addresses;
    }
}
