package vn.motcua.organisation.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerId;
import vn.motcua.organisation.Position;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.internal.OrganisationFile.OfficerEntry;
import vn.motcua.organisation.internal.OrganisationFile.PlacedPost;
import vn.motcua.organisation.internal.OrganisationFile.SectorEntry;
import vn.motcua.organisation.internal.OrganisationFile.UnitEntry;
import vn.motcua.organisation.internal.Structure.Competence;
import vn.motcua.organisation.internal.Structure.EstablishedPost;
import vn.motcua.organisation.internal.Structure.Holding;
import vn.motcua.organisation.internal.Structure.Succession;

/** Turns a checked file into units, posts and officers with ids. */
final class StructureBuilder {

    private final OrganisationFile file;
    private final Supplier<UUID> ids;
    private final Map<String, UnitId> unitIds = new HashMap<>();
    private final Map<String, PostId> postIds = new HashMap<>();
    private final Map<String, PlacedPost> placed = new HashMap<>();

    StructureBuilder(OrganisationFile file, Supplier<UUID> ids) {
        this.file = file;
        this.ids = ids;
        file.units().forEach(unit -> unitIds.put(unit.key(), new UnitId(ids.get())));
        file.posts().forEach(post -> {
            postIds.put(post.account(), new PostId(ids.get()));
            placed.put(post.account(), post);
        });
    }

    Structure build() {
        var officers = new ArrayList<Officer>();
        var holdings = new ArrayList<Holding>();
        file.officers().forEach(entry -> {
            var officer = new Officer(
                    new OfficerId(ids.get()), entry.name(), entry.posts().getFirst());
            officers.add(officer);
            holdings.addAll(holdings(entry, officer));
        });
        return new Structure(
                file.units().stream().map(this::unit).toList(),
                successions(),
                file.sectors().stream()
                        .flatMap(sector -> competence(sector).stream())
                        .toList(),
                file.posts().map(this::post).toList(),
                officers,
                holdings);
    }

    private Unit unit(UnitEntry entry) {
        return new Unit(
                id(entry.key()),
                entry.key(),
                entry.code(),
                entry.formerCode(),
                entry.codeMark() != null,
                entry.name(),
                entry.place(),
                entry.kind(),
                entry.parent() == null ? null : id(entry.parent()),
                entry.gso(),
                centre(entry),
                entry.validity());
    }

    private static @Nullable Position centre(UnitEntry entry) {
        return entry.lon() == null || entry.lat() == null ? null : new Position(entry.lon(), entry.lat());
    }

    private List<Succession> successions() {
        return file.successions().stream()
                .map(entry ->
                        new Succession(id(entry.from()), id(entry.to()), entry.kind(), entry.sector(), entry.on()))
                .toList();
    }

    private List<Competence> competence(SectorEntry entry) {
        var district = entry.district();
        return file.units().stream()
                .filter(unit -> unit.key().equals(district))
                .map(unit -> new Competence(entry.name(), id(unit.key()), unit.validity()))
                .toList();
    }

    private EstablishedPost post(PlacedPost placedPost) {
        var post = placedPost.post();
        return new EstablishedPost(
                postId(placedPost.account()),
                post.key(),
                placedPost.account(),
                id(placedPost.unit().key()),
                post.title(),
                Set.copyOf(post.roles()),
                sectors(placedPost),
                placedPost.unit().validity());
    }

    /** A caseworker of a commune handles the post's sectors; heads and caseworkers of a department handle the department's. */
    private Set<String> sectors(PlacedPost post) {
        if (!post.post().roles().contains(Role.CASEWORKER)
                && !post.post().roles().contains(Role.HEAD_OF_UNIT)) {
            return Set.of();
        }
        return file.sectors().stream()
                .filter(sector -> post.unit().kind().atCommuneLevel()
                        ? post.post().key().equals(sector.commune())
                        : post.unit().key().equals(sector.district()))
                .map(SectorEntry::name)
                .collect(toUnmodifiableSet());
    }

    private List<Holding> holdings(OfficerEntry entry, Officer officer) {
        return entry.posts().stream()
                .map(placed::get)
                .map(post -> new Holding(postId(post.account()), officer.id(), entry.in(post)))
                .toList();
    }

    private UnitId id(String key) {
        return known(unitIds.get(key), key);
    }

    private PostId postId(String account) {
        return known(postIds.get(account), account);
    }

    private static <T> T known(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("The checked file does not know " + name);
        }
        return value;
    }
}
