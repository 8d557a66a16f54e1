package vn.motcua.notification.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;

/** The outbox of a demonstration, which shows each visitor the own messages only. */
@Component
class NotificationPages implements PageVisits, AuditedReads {

    @Override
    public List<PageVisit> visits() {
        return List.of(PageVisit.guest("/hop-thu-di", "outbox"));
    }

    @Override
    public List<AuditedRead> reads() {
        return List.of();
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of("/hop-thu-di");
    }
}
