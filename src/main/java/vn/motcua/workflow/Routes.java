package vn.motcua.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.workflow.internal.RouteReader;
import vn.motcua.workflow.internal.RouteStore;
import vn.motcua.workflow.internal.StageTakers;

/**
 * The published routes. A version stays as it is for ever, so that a dossier finishes under the route it began with; a change is
 * a new version.
 */
@Service
public class Routes {

    private final RouteStore store;
    private final StageTakers takers;
    /** Published versions never change, so what was read once stays right on every node. */
    private final Map<RouteKey, Route> known = new ConcurrentHashMap<>();

    Routes(RouteStore store, StageTakers takers) {
        this.store = store;
        this.takers = takers;
    }

    /**
     * The published version.
     *
     * @throws RouteUnknown if it was never published
     */
    @Transactional(readOnly = true)
    public Route route(RouteKey key) {
        var remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        var route = RouteReader.read(store.definition(key).orElseThrow(() -> new RouteUnknown(key)));
        known.put(key, route);
        return route;
    }

    /** The newest published version of a route. */
    @Transactional(readOnly = true)
    public Optional<RouteKey> newest(String code) {
        return store.newest(code);
    }

    /** All published versions, by code and version. */
    @Transactional(readOnly = true)
    public List<RouteKey> published() {
        return store.published();
    }

    /**
     * Everything that stands against publishing a route for a procedure.
     *
     * @param limitHours the procedure's limit in working hours; a working day counts eight
     */
    @Transactional(readOnly = true)
    public List<RouteFault> check(Route route, int limitHours) {
        return RoutePublication.check(route, limitHours, takers::somebodyTakes);
    }

    /**
     * Publishes a route file.
     *
     * @throws RouteMalformed if it breaks the format
     * @throws RouteNotPublishable if it cannot be lived by within the limit it names
     * @throws RouteAlreadyPublished if this version was published before
     */
    @Transactional
    public Route publish(String file) {
        var route = RouteReader.read(file);
        var faults = check(route, route.limitHours());
        if (!faults.isEmpty()) {
            throw new RouteNotPublishable(route.key(), faults);
        }
        if (!store.add(route.key(), file)) {
            throw new RouteAlreadyPublished(route.key());
        }
        return route;
    }
}
