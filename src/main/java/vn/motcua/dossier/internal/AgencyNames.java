package vn.motcua.dossier.internal;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.shared.web.Place;

/** Names agencies in full, as certificates of civil status ask: with the places above theirs, up to the province. */
@Component
class AgencyNames {

    private static final Locale OFFICE = Locale.of("vi");

    private final Organisation organisation;
    private final Place locality;
    private final MessageSource messages;

    AgencyNames(Organisation organisation, Place locality, MessageSource messages) {
        this.organisation = organisation;
        this.locality = locality;
        this.messages = messages;
    }

    /** For example "Ủy ban nhân dân xã An Định, huyện Mỏ Cày Nam, tỉnh Bến Tre"; the short name where it governs no place. */
    String inFull(UnitId id) {
        var unit = organisation.unit(id);
        return unit.place() == null
                ? unit.name()
                : messages.getMessage("dossier.committee", new Object[] {address(unit)}, OFFICE);
    }

    private String address(Unit lowest) {
        var places = new ArrayList<String>();
        for (@Nullable Unit unit = lowest; unit != null; unit = above(unit)) {
            if (unit.place() != null) {
                places.add(withinASentence(unit.place()));
            }
        }
        locality.province(lowest.code()).ifPresent(places::add);
        return String.join(", ", places);
    }

    private @Nullable Unit above(Unit unit) {
        var parent = unit.parent();
        return parent == null ? null : organisation.unit(parent);
    }

    private static String withinASentence(String place) {
        return place.substring(0, 1).toLowerCase(OFFICE) + place.substring(1);
    }
}
