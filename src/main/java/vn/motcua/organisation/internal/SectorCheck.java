package vn.motcua.organisation.internal;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.internal.OrganisationFile.PlacedPost;
import vn.motcua.organisation.internal.OrganisationFile.SectorEntry;

/** Whose work each sector is: somebody in the post must be able to take it. */
final class SectorCheck {

    private final OrganisationFile file;
    private final List<Problem> problems;
    private final Set<String> names = new HashSet<>();

    SectorCheck(OrganisationFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void run() {
        file.sectors().forEach(this::sector);
        file.successions().stream()
                .filter(succession -> succession.sector() != null && !names.contains(succession.sector()))
                .forEach(succession ->
                        problems.add(Problem.of("successionOfUnknownSector", succession.from(), succession.sector())));
    }

    private void sector(SectorEntry sector) {
        if (!names.add(sector.name())) {
            problems.add(Problem.of("duplicateSector", sector.name()));
        }
        if (sector.district() != null
                && !roles(sector.district()).containsAll(Set.of(Role.HEAD_OF_UNIT, Role.CASEWORKER))) {
            problems.add(Problem.of("sectorWithoutDepartment", sector.name(), sector.district()));
        }
        if (sector.commune() != null) {
            file.units().stream()
                    .filter(unit -> unit.kind().atCommuneLevel() && unit.postSet() != null)
                    .filter(unit -> !caseworkers(unit.key()).contains(sector.commune()))
                    .forEach(unit ->
                            problems.add(Problem.of("sectorWithoutPost", sector.name(), sector.commune(), unit.key())));
        }
    }

    private Set<Role> roles(String unit) {
        return posts(unit).stream()
                .flatMap(post -> post.post().roles().stream())
                .collect(toSet());
    }

    private Set<String> caseworkers(String unit) {
        return posts(unit).stream()
                .filter(post -> post.post().roles().contains(Role.CASEWORKER))
                .map(post -> post.post().key())
                .collect(toSet());
    }

    private List<PlacedPost> posts(String unit) {
        return file.posts().filter(post -> post.unit().key().equals(unit)).toList();
    }
}
