package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Photographs of papers in a draft. A paper of several pages is photographed page by page; it becomes an answer when the
 * pages are bound to one file.
 *
 * @param byField hashes of the pictures in the order of the pages, by the path of the paper's question
 */
public record Photos(Map<String, List<String>> byField) {

    public Photos {
        var copy = new TreeMap<String, List<String>>();
        byField.forEach((field, hashes) -> copy.put(field, List.copyOf(hashes)));
        byField = Map.copyOf(copy);
    }

    public static Photos none() {
        return new Photos(Map.of());
    }

    /** The pages of one paper. */
    public List<String> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    /** With one page more at the end of a paper. */
    public Photos with(String field, String hash) {
        var pages = new ArrayList<>(of(field));
        pages.add(hash);
        return replaced(field, pages);
    }

    /** Without a page; the first of several that are the same. */
    public Photos without(String field, String hash) {
        var pages = new ArrayList<>(of(field));
        pages.remove(hash);
        return replaced(field, pages);
    }

    /** Without any page of a paper. */
    public Photos without(String field) {
        return replaced(field, List.of());
    }

    private Photos replaced(String field, List<String> pages) {
        var changed = new TreeMap<>(byField);
        if (pages.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, pages);
        }
        return new Photos(changed);
    }
}
