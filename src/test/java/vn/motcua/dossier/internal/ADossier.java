package vn.motcua.dossier.internal;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureVersionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.forms.FormId;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Route;

/** Dossiers without a database. */
final class ADossier {

    static final By CITIZEN = new By(Optional.of(new UUID(0, 1)), "Lê Thị Sen", "", "");
    static final By OFFICER =
            new By(Optional.of(new UUID(0, 2)), "Trần Văn Bần", "Tư pháp - hộ tịch", "Ủy ban nhân dân xã An Định");

    private static final UnitId COMMUNE = new UnitId(new UUID(0, 3));

    private ADossier() {}

    /** What is fixed about a dossier that goes along the route within the limit. */
    static Facts of(Route route, TimeLimit limit, JsonNode answers) {
        return new Facts(
                new DossierId(new UUID(0, 4)),
                new DossierNumber("H07.99.38-210301-0001"),
                new Facts.Governing(
                        new ProcedureVersionId(new UUID(0, 5)),
                        "1.001193",
                        "Đăng ký khai sinh",
                        "Hộ tịch",
                        "ND61",
                        new FormId("khai-sinh", 1),
                        route.key()),
                new Facts.Party(Optional.of(new UUID(0, 1)), "Lê Thị Sen", "Lê Thị Sen", Optional.empty()),
                Channel.ONLINE,
                COMMUNE,
                "Ủy ban nhân dân xã An Định",
                COMMUNE,
                limit,
                answers);
    }
}
