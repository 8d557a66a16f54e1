package vn.motcua.workflow;

import java.util.Set;

/** What a consulted or co-handling agency may see: dotted paths of fields (a path opens all below it) and codes of papers. */
public record Sees(Set<String> fields, Set<String> papers) {

    public Sees {
        fields = Set.copyOf(fields);
        papers = Set.copyOf(papers);
    }
}
