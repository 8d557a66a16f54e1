package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.identity.internal.MatrixPermissions;
import vn.motcua.organisation.OfficerId;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

class PermissionMatrixTest {

    private final UnitId own = new UnitId(UUID.randomUUID());
    private final UnitId other = new UnitId(UUID.randomUUID());
    private final Permissions permissions = new MatrixPermissions();

    @ParameterizedTest
    @EnumSource(value = Permission.class, names = "DOSSIER_.*", mode = EnumSource.Mode.MATCH_ANY)
    void administratorTouchesNoDossier(Permission permission) {
        var expected = permission == Permission.DOSSIER_TRACK;

        assertThat(permissions.allows(officer(Role.ADMINISTRATOR), permission, own))
                .isEqualTo(expected);
    }

    @Test
    void onlyProcedureControlReadsTheAuditRecordAndMovesOfficeTime() {
        for (var role : Role.values()) {
            for (var permission : List.of(Permission.AUDIT_READ, Permission.OFFICE_TIME_MOVE)) {
                assertThat(permissions.allows(officer(role), permission, null))
                        .as("%s %s", role, permission)
                        .isEqualTo(role == Role.PROCEDURE_CONTROL);
            }
        }
    }

    @Test
    void ownUnitDoesNotReachAnotherOne() {
        assertThat(permissions.allows(officer(Role.RECEPTIONIST), Permission.DOSSIER_RECEIVE, own))
                .isTrue();
        assertThat(permissions.allows(officer(Role.RECEPTIONIST), Permission.DOSSIER_RECEIVE, other))
                .isFalse();
    }

    @Test
    void ownUnitDoesNotReachWhatBelongsToNoUnit() {
        assertThat(permissions.allows(officer(Role.RECEPTIONIST), Permission.DOSSIER_RECEIVE, null))
                .isFalse();
    }

    @Test
    void oneOfSeveralUnitsIsEnough() {
        var caseworker = officer(Role.CASEWORKER);

        permissions.requireAny(caseworker, Permission.DOSSIER_READ, Set.of(own, other));
        assertThatThrownBy(() -> permissions.requireAny(caseworker, Permission.DOSSIER_READ, Set.of(other)))
                .isInstanceOf(IdentityException.NotPermitted.class);
        assertThatThrownBy(() -> permissions.requireAny(caseworker, Permission.DOSSIER_READ, Set.of()))
                .isInstanceOf(IdentityException.NotPermitted.class);
    }

    @Test
    void severalRolesGiveTheWidestReach() {
        var both = officer(Role.RECEPTIONIST, Role.PROCEDURE_CONTROL);

        assertThat(PermissionMatrix.reach(both, Permission.AUDIT_READ)).isEqualTo(Reach.ALL);
        assertThat(PermissionMatrix.reach(both, Permission.DOSSIER_RECEIVE)).isEqualTo(Reach.OWN);
    }

    @Test
    void guestsAreAskedToSignInAndOthersAreTold() {
        assertThatThrownBy(() -> permissions.require(new Guest(), Permission.DOSSIER_SUBMIT, null))
                .isInstanceOf(IdentityException.NotSignedIn.class);
        assertThatThrownBy(() -> permissions.require(officer(Role.LEADER), Permission.DOSSIER_SUBMIT, own))
                .isInstanceOf(IdentityException.NotPermitted.class);
    }

    @Test
    void platformItselfActsEverywhere() {
        assertThat(Arrays.stream(Permission.values()))
                .allMatch(permission -> permissions.allows(new SystemActor("due acts"), permission, other));
    }

    @Test
    void refusesAMatrixWithoutARowForEachPermission() {
        var table = PermissionMatrix.markdown()
                .lines()
                .limit(5)
                .filter(line -> !line.startsWith("|---"))
                .toList();

        assertThatThrownBy(() -> PermissionMatrix.read(String.join("\n", table)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rows");
    }

    @Test
    void refusesAMatrixWithAWordThatIsNoReach() {
        var table = PermissionMatrix.markdown().replaceFirst("\\|---.*\n", "").replaceFirst("\\| all ", "| any ");

        assertThatThrownBy(() -> PermissionMatrix.read(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'any'");
    }

    @Test
    void documentationShowsTheMatrixInForce() throws IOException {
        assertThat(Files.readString(Path.of("docs/permissions.md")))
                .as("docs/permissions.md must contain PermissionMatrix.markdown() as it is")
                .contains(PermissionMatrix.markdown());
    }

    private OfficerInPost officer(Role... roles) {
        return new OfficerInPost(
                new AccountId(UUID.randomUUID()),
                new OfficerId(UUID.randomUUID()),
                new PostId(UUID.randomUUID()),
                own,
                "Trần Văn Bần",
                "Chuyên viên",
                "UBND xã An Định",
                Set.of(roles),
                Set.of());
    }
}
