package vn.motcua.catalogue.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.motcua.catalogue.Agency;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.Sector;

/** What is in force on a day, held in memory until something is published or the day ends. */
final class Publication {

    private final Stamp stamp;
    private final Content content;
    private final Map<Object, ProcedureVersion> read = new ConcurrentHashMap<>();

    Publication(Stamp stamp, Content content) {
        this.stamp = stamp;
        this.content = content;
    }

    Stamp stamp() {
        return stamp;
    }

    Content content() {
        return content;
    }

    /** A version that is read whole once; the key is its id, or its code for the one in force on this day. */
    ProcedureVersion version(Object key, Supplier<ProcedureVersion> reading) {
        var known = read.get(key);
        if (known != null) {
            return known;
        }
        var version = reading.get();
        read.put(key, version);
        return version;
    }

    /**
     * Which publication, and for which day.
     *
     * @param number differs for each publication, also for one that was rolled back
     */
    record Stamp(long number, LocalDate day) {}

    /**
     * What lists show.
     *
     * @param listed what people ask for most first, then by code
     * @param index numbers procedures by their place in that list
     */
    record Content(List<Listed> listed, SearchIndex index, List<Sector> sectors, List<Agency> departments) {

        Content {
            listed = List.copyOf(listed);
            sectors = List.copyOf(sectors);
            departments = List.copyOf(departments);
        }
    }

    /** A procedure as lists show it, and its rank among what people ask for most. */
    record Listed(ProcedureSummary summary, int rank) {}
}
