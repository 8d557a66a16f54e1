package vn.motcua.bench.lists;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCua;
import vn.motcua.bench.Birth;
import vn.motcua.bench.cases.BenchServer;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.desk.internal.ListDecisions;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.desk.internal.OpenFigure;
import vn.motcua.desk.internal.ReadBoard;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.LedgerPeriod;
import vn.motcua.dossier.NewDossier;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.Promised;
import vn.motcua.workflow.WorkFilter;

/** The application on one of the two databases, asked as its pages ask it by officers of the commune that has half of all. */
final class Office implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final Organisation organisation;
    private final LocalDate today;

    private Office(ConfigurableApplicationContext application) {
        this.application = application;
        this.organisation = application.getBean(Organisation.class);
        this.today = LocalDate.now(application.getBean(Clock.class));
    }

    static Office start(BenchServer server, String database, int port, Path data) {
        var application = new SpringApplication(MotCua.class);
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(
                factory -> ((BeanDefinitionRegistry) factory).removeBeanDefinition("jobStart")));
        application.setBannerMode(Banner.Mode.OFF);
        return new Office(application.run(
                "--logging.level.root=error",
                "--logging.level.vn.motcua=error",
                "--server.port=" + port,
                "--motcua.db.url=" + server.url(database),
                "--motcua.db.user=" + BenchServer.USER,
                "--motcua.db.password=" + BenchServer.USER,
                "--motcua.data=" + data,
                "--spring.datasource.hikari.maximum-pool-size=2"));
    }

    private Unit commune() {
        return organisation.communes(today).getFirst();
    }

    /** The dossier that all others are copies of. */
    void handInOne() {
        var counter = officer(commune(), Role.RECEPTIONIST);
        var dossiers = application.getBean(Dossiers.class);
        var sent = new NewDossier(
                new ProcedureCode("1.001193"),
                Channel.DIRECT,
                Optional.empty(),
                Birth.answers(String.valueOf(commune().gso())),
                UUID.randomUUID().toString());
        dossiers.receive(counter, dossiers.submit(counter, sent).number());
    }

    /** What is asked, each with the permissions of who asks it. */
    Map<String, Runnable> questions() {
        var specialist = specialist(true);
        var another = specialist(false);
        var leader = officer(commune(), Role.LEADER);
        var counter = officer(commune(), Role.RECEPTIONIST);
        var control = officer(organisation.district(today).orElseThrow(), Role.PROCEDURE_CONTROL);
        var work = application.getBean(ListWork.class);
        var search = application.getBean(DossierSearch.class);
        var board = application.getBean(ReadBoard.class);
        var figure = application.getBean(OpenFigure.class);
        var decisions = application.getBean(ListDecisions.class);
        var ledger = application.getBean(Ledger.class);
        var narrowed = new WorkFilter("tham-tra", null, null, true, null);
        var questions = new LinkedHashMap<String, Runnable>();
        questions.put("inbox", () -> work.list(specialist, Inbox.View.MINE_AND_QUEUE, WorkFilter.NONE, null));
        questions.put(
                "inbox of another sector",
                () -> work.list(another, Inbox.View.MINE_AND_QUEUE, WorkFilter.NONE, null));
        questions.put("inbox of the unit, filtered", () -> work.list(leader, Inbox.View.ALL, narrowed, null));
        questions.put("search by first words", () -> search.named(counter, "Nguyễn Văn"));
        questions.put("search by last word", () -> search.named(counter, "Bình"));
        questions.put("search by procedure", () -> search.ofProcedure(counter, "1.001193"));
        questions.put("overdue board, all units", () -> board.read(control, null));
        questions.put("overdue board, officers", () -> board.read(leader, commune().key()));
        questions.put(
                "dossiers behind a figure",
                () -> figure.open(control, commune().key(), null, Promised.Figure.LATE));
        questions.put("leader's list", () -> decisions.list(leader));
        var year = new LedgerPeriod(today.minusDays(300), today.plusDays(60));
        questions.put("page of the register", () -> ledger.page(counter, year, null));
        return questions;
    }

    /** How many dossiers there are and how much of their work is open, as the database counts. */
    String describe() {
        return application
                .getBean(JdbcClient.class)
                .sql("""
                        select (select count(*) from dossier.dossier) || ' (' ||
                            (select count(*) from workflow.work_item where state = 'OPEN') || ' open)'
                        """)
                .query(String.class)
                .single();
    }

    private OfficerInPost officer(Unit unit, Role role) {
        return acting(unit, posts(unit, role).getFirst());
    }

    /** One who handles civil status, or one who handles other things and has all of that before him in the queue. */
    private OfficerInPost specialist(boolean ofCivilStatus) {
        return acting(
                commune(),
                posts(commune(), Role.CASEWORKER).stream()
                        .filter(post -> post.covers("Hộ tịch") == ofCivilStatus)
                        .findFirst()
                        .orElseThrow());
    }

    private List<Post> posts(Unit unit, Role role) {
        return organisation.posts(unit.id(), role, today).stream()
                .filter(held -> held.holder().isPresent())
                .toList();
    }

    private OfficerInPost acting(Unit unit, Post post) {
        var holder = post.holder().orElseThrow();
        return new OfficerInPost(
                new AccountId(UUID.randomUUID()), holder.id(), post.id(), unit.id(), holder.name(), post.title(), unit.name(), post.roles(), post.sectors());
    }

    @Override
    public void close() {
        application.close();
    }
}
