package vn.motcua.workflow.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Stage;
import vn.motcua.workflow.UnitRule;

/**
 * Says whether an officer in office can take a stage, as far as that can be known before a dossier is there: for a named agency
 * exactly, for communes that each one can, otherwise that some unit it may be has such a post.
 */
@Component
public class StageTakers {

    private final Organisation organisation;
    private final Clock officeTime;

    StageTakers(Organisation organisation, Clock officeTime) {
        this.organisation = organisation;
        this.officeTime = officeTime;
    }

    public boolean somebodyTakes(Stage stage) {
        var today = LocalDate.now(officeTime);
        var role = stage.role();
        return switch (stage.unit()) {
            case UnitRule.NamedAgency(var key) ->
                organisation
                        .byKey(key, today)
                        .filter(unit -> held(organisation.posts(unit.id(), role, today)))
                        .isPresent();
            case UnitRule.CommuneOf _ ->
                !organisation.communes(today).isEmpty()
                        && organisation.communes(today).stream()
                                .allMatch(unit -> held(organisation.posts(unit.id(), role, today)));
            case UnitRule.ReceivingUnit _ -> receives(role, today);
            case UnitRule.CompetentDepartment _,
                    UnitRule.AgencyAbove _,
                    UnitRule.AgencyBelow _,
                    UnitRule.UnitOfStage _,
                    UnitRule.ChosenAt _ ->
                held(organisation.posts(today).stream()
                        .filter(post -> post.has(role))
                        .toList());
        };
    }

    /** Whether some unit with a counter has the role too. */
    private boolean receives(Role role, LocalDate today) {
        return organisation.posts(today).stream()
                .filter(post -> post.has(Role.RECEPTIONIST))
                .map(Post::unit)
                .distinct()
                .anyMatch(unit -> hasHeld(unit, role, today));
    }

    private boolean hasHeld(UnitId unit, Role role, LocalDate today) {
        return held(organisation.posts(unit, role, today));
    }

    private static boolean held(Collection<Post> posts) {
        return posts.stream().anyMatch(post -> post.holder().isPresent());
    }
}
