package vn.motcua.organisation.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerId;
import vn.motcua.organisation.OrganisationException.UnknownPost;
import vn.motcua.organisation.OrganisationException.UnknownUnit;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.internal.Structure.Competence;
import vn.motcua.organisation.internal.Structure.EstablishedPost;
import vn.motcua.organisation.internal.Structure.Holding;
import vn.motcua.organisation.internal.Structure.Succession;

/** Answers from one {@link Structure}, without the database. */
public final class StructureView {

    private final List<Unit> units;
    private final Map<UnitId, Unit> unitById;
    private final Map<String, Unit> unitByKey;
    private final Map<UnitId, List<Succession>> successionsOf;
    private final Map<String, List<Competence>> competencesFor;
    private final List<EstablishedPost> posts;
    private final Map<PostId, EstablishedPost> postById;
    private final Map<String, EstablishedPost> postByAccount;
    private final Map<UnitId, List<EstablishedPost>> postsOfUnit;
    private final Map<OfficerId, Officer> officerById;
    private final Map<PostId, List<Holding>> holdingsOfPost;
    private final Map<OfficerId, List<Holding>> holdingsOfOfficer;

    StructureView(Structure structure) {
        units = structure.units().stream()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        unitById = byKey(units, Unit::id);
        unitByKey = byKey(units, Unit::key);
        successionsOf = structure.successions().stream().collect(groupingBy(Succession::predecessor));
        competencesFor = structure.competences().stream().collect(groupingBy(Competence::sector));
        posts = structure.posts().stream()
                .sorted(Comparator.comparing(EstablishedPost::account))
                .toList();
        postById = byKey(posts, EstablishedPost::id);
        postByAccount = byKey(posts, EstablishedPost::account);
        postsOfUnit = posts.stream().collect(groupingBy(EstablishedPost::unit));
        officerById = byKey(structure.officers(), Officer::id);
        holdingsOfPost = structure.holdings().stream().collect(groupingBy(Holding::post));
        holdingsOfOfficer = structure.holdings().stream().collect(groupingBy(Holding::officer));
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(toUnmodifiableMap(key, Function.identity()));
    }

    public Unit unit(UnitId id) {
        var unit = unitById.get(id);
        if (unit == null) {
            throw new UnknownUnit(id);
        }
        return unit;
    }

    public Map<UnitId, Unit> units(Set<UnitId> ids) {
        return ids.stream().collect(toMap(Function.identity(), this::unit));
    }

    public List<Unit> units(LocalDate date, Predicate<UnitKind> kinds) {
        return units.stream()
                .filter(unit -> kinds.test(unit.kind()) && unit.validity().includes(date))
                .toList();
    }

    public Optional<Unit> byKey(String key, LocalDate date) {
        return Optional.ofNullable(unitByKey.get(key))
                .filter(unit -> unit.validity().includes(date));
    }

    public Optional<Unit> departmentFor(String sector, LocalDate date) {
        return competencesFor.getOrDefault(sector, List.of()).stream()
                .filter(competence -> competence.validity().includes(date))
                .map(competence -> unit(competence.unit()))
                .filter(unit -> unit.validity().includes(date))
                .findFirst();
    }

    /** A succession chain ends: each step is later than the one before, which the checks of a file make sure of. */
    public List<Unit> successors(UnitId id, LocalDate date, @Nullable String sector) {
        var found = new LinkedHashSet<Unit>();
        follow(unit(id), date, sector, found);
        return List.copyOf(found);
    }

    private void follow(Unit unit, LocalDate date, @Nullable String sector, Set<Unit> found) {
        if (unit.validity().includes(date)) {
            found.add(unit);
            return;
        }
        successionsOf.getOrDefault(unit.id(), List.of()).stream()
                .filter(succession -> !succession.effectiveOn().isAfter(date))
                .filter(succession -> sector == null || succession.concerns(sector))
                .forEach(succession -> follow(unit(succession.successor()), date, sector, found));
    }

    public Post post(PostId id, LocalDate date) {
        var post = postById.get(id);
        if (post == null) {
            throw new UnknownPost(id);
        }
        return on(date, post);
    }

    public List<Post> posts(LocalDate date) {
        return valid(posts, date);
    }

    public List<Post> posts(UnitId unit, Role role, LocalDate date) {
        return valid(postsOfUnit.getOrDefault(unit, List.of()), date).stream()
                .filter(post -> post.has(role))
                .toList();
    }

    public List<Post> postsOf(OfficerId officer, LocalDate date) {
        return holdingsOfOfficer.getOrDefault(officer, List.of()).stream()
                .filter(holding -> holding.validity().includes(date))
                .map(holding -> post(holding.post(), date))
                .filter(post -> post.validity().includes(date))
                .sorted(Comparator.comparing(Post::account))
                .toList();
    }

    public Optional<Post> postByAccount(String account, LocalDate date) {
        return Optional.ofNullable(postByAccount.get(account))
                .filter(post -> post.validity().includes(date))
                .map(post -> on(date, post));
    }

    private List<Post> valid(List<EstablishedPost> established, LocalDate date) {
        return established.stream()
                .filter(post -> post.validity().includes(date))
                .map(post -> on(date, post))
                .toList();
    }

    private Post on(LocalDate date, EstablishedPost post) {
        var officer = holdingsOfPost.getOrDefault(post.id(), List.of()).stream()
                .filter(holding -> holding.validity().includes(date))
                .map(holding -> officerById.get(holding.officer()))
                .findFirst();
        return post.heldBy(officer.orElse(null));
    }
}
