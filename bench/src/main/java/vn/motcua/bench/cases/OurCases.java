package vn.motcua.bench.cases;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.MotCua;
import vn.motcua.bench.Birth;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.NewDossier;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Locality;

/** The application itself, asked as its pages ask it; only its job queue is not started. */
final class OurCases implements Contender, AutoCloseable {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final String SECTOR = "Hộ tịch";

    private final ConfigurableApplicationContext application;
    private final Dossiers dossiers;
    private final Organisation organisation;
    private final List<Office> offices;

    private OurCases(ConfigurableApplicationContext application, int threads) {
        this.application = application;
        this.dossiers = application.getBean(Dossiers.class);
        this.organisation = application.getBean(Organisation.class);
        var today = LocalDate.now(application.getBean(Clock.class));
        this.offices = organisation.communes(today).stream()
                .limit(threads)
                .map(unit -> office(unit, today))
                .toList();
    }

    /** Starts the application on that database with one commune for each thread. */
    static OurCases start(BenchServer server, String database, CasesBench.Size size) {
        var application = new SpringApplication(MotCua.class);
        application.addInitializers(context -> {
            var beans = (BeanDefinitionRegistry) context.getBeanFactory();
            var locality = new RootBeanDefinition(Locality.class, BenchLocality::new);
            locality.setPrimary(true);
            beans.registerBeanDefinition("benchLocality", locality);
            context.addBeanFactoryPostProcessor(
                    factory -> ((BeanDefinitionRegistry) factory).removeBeanDefinition("jobStart"));
        });
        application.setBannerMode(Banner.Mode.OFF);
        return new OurCases(
                application.run(
                        "--logging.level.root=error",
                        "--logging.level.vn.motcua=error",
                        "--server.port=" + size.port(),
                        "--motcua.db.url=" + server.url(database),
                        "--motcua.db.user=" + BenchServer.USER,
                        "--motcua.db.password=" + BenchServer.USER,
                        "--motcua.data=" + size.data(),
                        "--spring.datasource.hikari.maximum-pool-size=" + size.pool()),
                size.threads());
    }

    private Office office(Unit unit, LocalDate day) {
        return new Office(
                unit,
                Map.of(
                        Role.RECEPTIONIST, officer(unit, Role.RECEPTIONIST, day),
                        Role.CASEWORKER, officer(unit, Role.CASEWORKER, day),
                        Role.LEADER, officer(unit, Role.LEADER, day),
                        Role.RECORDS_CLERK, officer(unit, Role.RECORDS_CLERK, day)));
    }

    private OfficerInPost officer(Unit unit, Role role, LocalDate day) {
        var post = organisation.posts(unit.id(), role, day).stream()
                .filter(held -> held.holder().isPresent())
                .filter(held -> role != Role.CASEWORKER || held.covers(SECTOR))
                .findFirst()
                .orElseThrow();
        var holder = post.holder().orElseThrow();
        return new OfficerInPost(
                new AccountId(UUID.randomUUID()),
                holder.id(),
                post.id(),
                unit.id(),
                holder.name(),
                post.title(),
                unit.name(),
                post.roles(),
                post.sectors());
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public HikariDataSource database() {
        return application.getBean(HikariDataSource.class);
    }

    @Override
    public void carry(int thread) {
        var number = submit(thread);
        Step.ALL.stream().skip(1).forEach(step -> act(thread, number, step));
    }

    DossierNumber submit(int thread) {
        var office = offices.get(thread);
        var dossier = new NewDossier(
                BIRTH,
                Channel.DIRECT,
                Optional.empty(),
                Birth.answers(String.valueOf(office.unit().gso())),
                UUID.randomUUID().toString());
        return dossiers.submit(office.of(Role.RECEPTIONIST), dossier).number();
    }

    void act(int thread, DossierNumber number, Step step) {
        var officer = offices.get(thread).of(step.role());
        if (step.outcome().isEmpty()) {
            dossiers.receive(officer, number);
        } else {
            dossiers.complete(officer, number, step.stage(), step.outcome(), null);
        }
    }

    @Override
    public void close() {
        application.close();
    }

    private record Office(Unit unit, Map<Role, OfficerInPost> officers) {

        OfficerInPost of(Role role) {
            return java.util.Objects.requireNonNull(officers.get(role));
        }
    }
}
