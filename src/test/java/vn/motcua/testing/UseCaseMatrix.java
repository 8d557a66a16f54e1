package vn.motcua.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/**
 * Every use case, tried by every role on a subject of its own and of another unit, and compared with the matrix of
 * permissions. A class marked {@code @UseCase} without a row makes the build red ({@link UseCaseMatrixTest}).
 *
 * <p>To add a use case, add five lines to the rows of its module ({@code DossierUseCases} and the like, a
 * {@code @Component} in the test tree that implements {@link UseCaseRows}):
 *
 * <pre>{@code
 * matrix.row(
 *         ReceiveDossier.class, Permission.DOSSIER_RECEIVE,
 *         place -> dossiers.submittedTo(place.unit(), place.citizen()),
 *         (actor, number) -> receiveDossier.receive(actor, number));
 * }</pre>
 *
 * <p>The third argument prepares a subject in the place it is given; the fourth does the thing as the actor it is given.
 * Both run in one transaction that is rolled back. Whatever ends in an exception of kind FORBIDDEN, UNAUTHENTICATED or
 * NOT_FOUND (foreign and unknown look alike) counts as refused, whatever returns as allowed; any other exception fails
 * the test, for then the subject was not prepared well enough.
 */
public final class UseCaseMatrix {

    private final List<Row<?>> rows = new CopyOnWriteArrayList<>();

    /** Adds one use case. */
    public <S> void row(Class<?> useCase, Permission permission, Function<Place, S> subject, Attempt<S> attempt) {
        rows.add(new Row<>(useCase, permission, subject, attempt));
    }

    List<Row<?>> rows() {
        return List.copyOf(rows);
    }

    Set<Class<?>> useCases() {
        return rows.stream().map(Row::useCase).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Where the subject is to stand.
     *
     * @param unit the unit whose work it is
     * @param citizen whose it is
     * @param role the role that will try, for subjects that must be ready for one; absent for guests and citizens
     */
    public record Place(UnitId unit, AccountId citizen, Optional<Role> role) {}

    /** Does the thing. */
    @FunctionalInterface
    public interface Attempt<S> {
        void as(Actor actor, S subject) throws Exception;
    }

    record Row<S>(Class<?> useCase, Permission permission, Function<Place, S> subject, Attempt<S> attempt) {

        /** Prepares the subject and tries. */
        void tryOut(Actor actor, Place place) throws Exception {
            attempt.as(actor, subject.apply(place));
        }
    }
}
