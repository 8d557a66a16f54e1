package vn.motcua.testing;

import java.util.List;
import java.util.Set;

/**
 * What one module shows by GET: routes with personal content and the audit rows they leave, and routes without any. Each
 * module with routes has one class of this kind in its tests, annotated with {@code @Component}. A route that no class
 * names, and a use case marked {@code reads} that no entry reaches, make {@code EveryReadTest} fail.
 */
public interface AuditedReads {

    /** Reads that leave an audit row. */
    List<AuditedRead> reads();

    /** Routes (with their patterns) that show nobody's personal content, or only the reader's own words back. */
    Set<String> withoutPersonalContent();
}
