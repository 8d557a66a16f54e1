package vn.motcua.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An agency or a unit of one.
 *
 * @param key short name without accents, unique for all time: it stands in addresses and in account names
 * @param code identification code, level 1 first, as in QĐ 20/2020/QĐ-TTg ({@code H07.99.38})
 * @param formerCode the same in the form of QCVN 102:2016 ({@code 000.38.99.H07}); the dossier numbers of the first
 *     decree carry it
 * @param provisionalCode whether the codes are invented for a demonstration and issued by nobody; never shown as real
 * @param name the agency's name as it signs ("UBND xã An Định")
 * @param place the administrative unit it governs, as in an address ("Xã An Định"); none for a department
 * @param parent the agency above it within the locality
 * @param gso the statistical office's code of {@code place}
 * @param centre the middle of {@code place}, roughly; good for illustrations only
 */
public record Unit(
        UnitId id,
        String key,
        String code,
        @Nullable String formerCode,
        boolean provisionalCode,
        String name,
        @Nullable String place,
        UnitKind kind,
        @Nullable UnitId parent,
        @Nullable String gso,
        @Nullable Position centre,
        Validity validity) {}
