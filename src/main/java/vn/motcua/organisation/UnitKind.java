package vn.motcua.organisation;

/** What a unit is in the order of the state. */
public enum UnitKind {
    /** People's Committee of a district (huyện, quận, thị xã), until 30/06/2025. */
    DISTRICT,
    /** Specialised department of a district (phòng). */
    DEPARTMENT,
    /** Public service unit (đơn vị sự nghiệp công lập). */
    PUBLIC_SERVICE_UNIT,
    /** Agency of a ministry's own line at the district (cơ quan ngành dọc). */
    VERTICAL_AGENCY,
    /** People's Committee of a rural commune (xã). */
    COMMUNE,
    /** People's Committee of a township (thị trấn), until 30/06/2025. */
    TOWNSHIP,
    /** People's Committee of an urban ward (phường). */
    WARD,
    /** People's Committee of a special zone (đặc khu), since 01/07/2025. */
    SPECIAL_ZONE;

    /** Whether units of this kind stand at the level of communes, whatever they are called there. */
    public boolean atCommuneLevel() {
        return switch (this) {
            case COMMUNE, TOWNSHIP, WARD, SPECIAL_ZONE -> true;
            case DISTRICT, DEPARTMENT, PUBLIC_SERVICE_UNIT, VERTICAL_AGENCY -> false;
        };
    }
}
