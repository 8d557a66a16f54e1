package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.shared.UseCase;

/** Enumerates every address that answers GET: either it shows nobody's content, or each look leaves a row (I14). */
@MotCuaTest
class EveryReadTest {

    @LocalServerPort
    private int port;

    @Autowired
    private List<AuditedReads> modules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void decidesForEveryAddressWhetherItShowsPersonalContent() {
        var audited = reads().map(AuditedRead::route).collect(Collectors.toCollection(TreeSet::new));
        var open = modules.stream()
                .flatMap(module -> module.withoutPersonalContent().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var both = new TreeSet<>(audited);
        both.retainAll(open);
        assertThat(both).as("said to show content and not to").isEmpty();

        open.addAll(audited);
        assertThat(open).isEqualTo(new TreeSet<>(new Routes(mapping).all()));
    }

    @Test
    void reachesEveryUseCaseThatReads() {
        var reached = reads().map(AuditedRead::useCase).collect(Collectors.toSet());

        assertThat(reached).isEqualTo(readingUseCases());
    }

    @TestFactory
    Stream<DynamicTest> leavesARowForEachLook() {
        return reads().map(read ->
                DynamicTest.dynamicTest(read.route() + " as " + read.account(), () -> looksAndIsRecorded(read)));
    }

    private void looksAndIsRecorded(AuditedRead read) {
        var target = read.target().get();
        long before = rows(read, target);

        assertThat(statusOf(read, target)).as(target.path()).isEqualTo(200);
        assertThat(rows(read, target)).as("audit rows").isEqualTo(before + 1);
    }

    private int statusOf(AuditedRead read, AuditedRead.Target target) {
        return target.path().startsWith("/api/")
                ? Program.of(port, read.account()).get(target.path()).status()
                : Visitor.signedIn(port, read.account()).get(target.path()).status();
    }

    private long rows(AuditedRead read, AuditedRead.Target target) {
        return jdbc.sql("""
                        select count(*) from audit.entry
                        where kind = 'READ' and action = :action and subject_id = :subject
                        """)
                .param("action", read.action())
                .param("subject", target.subject())
                .query(Long.class)
                .single();
    }

    private static Set<Class<?>> readingUseCases() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        return scanner.findCandidateComponents("vn.motcua").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> type.getAnnotation(UseCase.class).reads())
                .collect(Collectors.toSet());
    }

    private Stream<AuditedRead> reads() {
        return modules.stream().flatMap(module -> module.reads().stream());
    }
}
