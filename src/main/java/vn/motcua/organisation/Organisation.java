package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.motcua.organisation.internal.StructureCache;

/**
 * The offices of the locality, on any day.
 *
 * <p>Every question about what is in force names its day, in office time: units end and begin (on 01/07/2025 districts
 * ended and sixteen communes of Mỏ Cày Nam became five), posts change hands. Ids never change their meaning and are
 * answered whatever the day. Answers come from memory and are safe to ask for in loops; a change of the organisation is
 * seen by every node within a second.
 */
@Service
public class Organisation {

    private final StructureCache structure;

    Organisation(StructureCache structure) {
        this.structure = structure;
    }

    /**
     * The unit, in force or ended.
     *
     * @throws OrganisationException.UnknownUnit if there never was one
     */
    public Unit unit(UnitId id) {
        return structure.current().unit(id);
    }

    /**
     * The units, in force or ended.
     *
     * @throws OrganisationException.UnknownUnit if one of the ids never was one
     */
    public Map<UnitId, Unit> units(Set<UnitId> ids) {
        return structure.current().units(ids);
    }

    /**
     * Names of the units as they sign ("UBND xã An Định"), in force or ended.
     *
     * @throws OrganisationException.UnknownUnit if one of the ids never was one
     */
    public Map<UnitId, String> names(Set<UnitId> ids) {
        return units(ids).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    /** All units in force on the day, ordered by code. */
    public List<Unit> units(LocalDate date) {
        return structure.current().units(date, kind -> true);
    }

    /** The unit with this key ({@code andinh}) if it is in force on the day. */
    public Optional<Unit> byKey(String key, LocalDate date) {
        return structure.current().byKey(key, date);
    }

    /** People's Committees of communes, townships, wards and special zones in force on the day, ordered by code. */
    public List<Unit> communes(LocalDate date) {
        return structure.current().units(date, UnitKind::atCommuneLevel);
    }

    /** The district's People's Committee; none from 01/07/2025 on, when there are no districts. */
    public Optional<Unit> district(LocalDate date) {
        return structure.current().units(date, kind -> kind == UnitKind.DISTRICT).stream()
                .findFirst();
    }

    /**
     * The unit of the district that is competent for a sector (lĩnh vực), by the sector's name as in the catalogue.
     *
     * @return none when nobody at the district is: the sector is unknown, or districts have ended
     */
    public Optional<Unit> departmentFor(String sector, LocalDate date) {
        return structure.current().departmentFor(sector, date);
    }

    /**
     * The units that answer for a unit on the day: itself while it is in force; later its heirs, theirs in turn, and
     * the units that took over some of its duties.
     *
     * @return empty when the unit did not exist yet, or ended and nobody is recorded to answer for it
     * @throws OrganisationException.UnknownUnit if there never was such a unit
     */
    public List<Unit> successors(UnitId id, LocalDate date) {
        return structure.current().successors(id, date, null);
    }

    /** As {@link #successors(UnitId, LocalDate)}, leaving out units that took over duties of other sectors only. */
    public List<Unit> successors(UnitId id, String sector, LocalDate date) {
        return structure.current().successors(id, date, sector);
    }

    /**
     * The post with its officer of the day, in force or ended.
     *
     * @throws OrganisationException.UnknownPost if there never was one
     */
    public Post post(PostId id, LocalDate date) {
        return structure.current().post(id, date);
    }

    /** All posts in force on the day, vacant ones too, ordered by account name. */
    public List<Post> posts(LocalDate date) {
        return structure.current().posts(date);
    }

    /**
     * The unit's posts that have the role on the day, vacant ones too, ordered by account name. For the work of one
     * sector look further at {@link Post#covers(String)}.
     */
    public List<Post> posts(UnitId unit, Role role, LocalDate date) {
        return structure.current().posts(unit, role, date);
    }

    /** The posts the officer holds on the day, ordered by account name; one with several chooses where to act. */
    public List<Post> postsOf(OfficerId officer, LocalDate date) {
        return structure.current().postsOf(officer, date);
    }

    /** The post behind an account name ({@code tiepnhan.andinh}) if it is in force on the day. */
    public Optional<Post> postByAccount(String accountName, LocalDate date) {
        return structure.current().postByAccount(accountName, date);
    }
}
