package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.Guest;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.identity.PermissionMatrix;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.DomainException;
import vn.motcua.shared.UseCase;
import vn.motcua.testing.UseCaseMatrix.Place;
import vn.motcua.testing.UseCaseMatrix.Row;

/** Enumerates use cases x roles x own and other unit. */
@MotCuaTest
class UseCaseMatrixTest {

    private static final Set<DomainException.Kind> REFUSED = Set.of(
            DomainException.Kind.FORBIDDEN, DomainException.Kind.UNAUTHENTICATED, DomainException.Kind.NOT_FOUND);

    private final UseCaseMatrix matrix = new UseCaseMatrix();
    private final TransactionTemplate transaction;
    private final People people;

    @Autowired
    UseCaseMatrixTest(
            List<UseCaseRows> rows,
            TransactionTemplate transaction,
            Organisation organisation,
            Clock officeTime,
            JdbcClient jdbc) {
        rows.forEach(module -> module.addTo(matrix));
        this.transaction = transaction;
        this.people = People.of(organisation, LocalDate.now(officeTime), jdbc);
    }

    @Test
    void everyUseCaseHasARow() throws ClassNotFoundException {
        assertThat(matrix.useCases())
                .as("classes marked @UseCase; add what is missing as UseCaseMatrix says at its top")
                .isEqualTo(markedClasses());
    }

    @TestFactory
    Stream<DynamicTest> everyUseCaseAnswersEveryRoleAsTheMatrixSays() {
        return matrix.rows().stream()
                .flatMap(row -> people.tries().stream()
                        .map(attempt -> DynamicTest.dynamicTest(
                                row.useCase().getSimpleName() + " by " + attempt.who(), () -> check(row, attempt))));
    }

    private void check(Row<?> row, Try attempt) {
        boolean expected = switch (PermissionMatrix.reach(attempt.actor(), row.permission())) {
            case NONE -> false;
            case ALL -> true;
            case OWN -> attempt.own();
        };
        assertThat(passes(row, attempt))
                .as("%s by %s, permission %s", row.useCase().getSimpleName(), attempt.who(), row.permission())
                .isEqualTo(expected);
    }

    private boolean passes(Row<?> row, Try attempt) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                row.tryOut(attempt.actor(), attempt.place());
                return true;
            } catch (DomainException refusal) {
                if (REFUSED.contains(refusal.kind())) {
                    return false;
                }
                throw refusal;
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new AssertionError("The row of " + row.useCase().getSimpleName() + " is not ready", failure);
            }
        }));
    }

    private static Set<Class<?>> markedClasses() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        var found = new ArrayList<Class<?>>();
        for (var bean : scanner.findCandidateComponents("vn.motcua")) {
            found.add(ClassUtils.forName(String.valueOf(bean.getBeanClassName()), null));
        }
        return Set.copyOf(found);
    }

    /** One actor on one subject. */
    private record Try(String who, Actor actor, boolean own, Place place) {}

    /** Real rows of the demonstration, so that what the use cases write can refer to them; only the roles are set. */
    private record People(Post post, Unit own, Unit other, AccountId officer, List<AccountId> citizens) {

        static People of(Organisation organisation, LocalDate today, JdbcClient jdbc) {
            var communes = organisation.communes(today);
            var post = organisation.posts(communes.getFirst().id(), Role.RECEPTIONIST, today).stream()
                    .filter(held -> held.holder().isPresent())
                    .findFirst()
                    .orElseThrow();
            return new People(
                    post,
                    communes.getFirst(),
                    communes.get(1),
                    account(jdbc, post.holder().orElseThrow().account()),
                    List.of(account(jdbc, "congdan1"), account(jdbc, "congdan2")));
        }

        List<Try> tries() {
            var tries = new ArrayList<Try>();
            tries.add(new Try("a guest", new Guest(), false, place(own, 1, null)));
            tries.add(new Try("a citizen, own", citizen(), true, place(own, 0, null)));
            tries.add(new Try("a citizen, somebody else's", citizen(), false, place(own, 1, null)));
            Arrays.stream(Role.values()).forEach(role -> {
                tries.add(new Try(role + ", own unit", officer(role), true, place(own, 0, role)));
                tries.add(new Try(role + ", other unit", officer(role), false, place(other, 0, role)));
            });
            return tries;
        }

        private Place place(Unit unit, int citizen, @org.jspecify.annotations.Nullable Role role) {
            return new Place(unit.id(), citizens.get(citizen), Optional.ofNullable(role));
        }

        private Citizen citizen() {
            return new Citizen(citizens.getFirst(), "Lê Thị Sen", null, null);
        }

        private OfficerInPost officer(Role role) {
            var holder = post.holder().orElseThrow();
            return new OfficerInPost(
                    officer,
                    holder.id(),
                    post.id(),
                    own.id(),
                    holder.name(),
                    post.title(),
                    own.name(),
                    Set.of(role),
                    Set.of());
        }

        private static AccountId account(JdbcClient jdbc, String name) {
            return jdbc.sql("select id from identity.account where name = :name")
                    .param("name", name)
                    .query((row, number) -> new AccountId(row.getObject("id", java.util.UUID.class)))
                    .single();
        }
    }
}
