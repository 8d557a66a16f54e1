package vn.motcua.bench.cases;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process engine in our place: its tasks, its history and its candidate groups instead of our work items, timeline,
 * stages and matrix. What no engine writes is written beside it, in its transaction, as bare prepared batches.
 *
 * @param beside which of our tables are written besides the engine's own
 */
record FlowableCases(
        String name,
        HikariDataSource database,
        ProcessEngine engine,
        TransactionTemplate transaction,
        List<Script> scripts,
        Predicate<String> beside)
        implements Contender {

    static final String TUNED =
            "history level audit, async executor off, ids by StrongUuidGenerator, eager execution tree,"
                    + " counts of relations, IDM engine and event registry off, bulk inserts as by default";

    private static final String ROUTE = "five-stages";
    private static final Set<String> REPLACED =
            Set.of("dossier.stage_run", "dossier.timeline", "dossier.clock_interval", "workflow.work_item");

    static ProcessEngine engine(HikariDataSource database, DataSourceTransactionManager transactions) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setEnableExecutionRelationshipCounts(true);
        configuration.setEnableTaskRelationshipCounts(true);
        configuration.getPerformanceSettings().setEnableEagerExecutionTreeFetching(true);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("cases/" + ROUTE + ".bpmn20.xml")
                .deploy();
        return engine;
    }

    /** Engine and audit; and the same with our other books beside it: dossier, numbers, papers, staged jobs. */
    static List<FlowableCases> both(HikariDataSource database, List<Script> scripts) {
        var transactions = new DataSourceTransactionManager(database);
        var engine = engine(database, transactions);
        var transaction = new TransactionTemplate(transactions);
        return List.of(
                new FlowableCases("Flowable", database, engine, transaction, scripts, "audit.entry"::equals),
                new FlowableCases(
                        "Flowable + books",
                        database,
                        engine,
                        transaction,
                        scripts,
                        table -> !REPLACED.contains(table)));
    }

    @Override
    public void carry(int thread) {
        var script = scripts.get(thread);
        var fresh = script.fresh();
        var unit = "unit" + thread;
        var process = inTransaction(
                0,
                script,
                fresh,
                () -> engine.getRuntimeService()
                        .createProcessInstanceBuilder()
                        .processDefinitionKey(ROUTE)
                        .businessKey(fresh[0])
                        .variable("unit", unit)
                        .start()
                        .getId());
        for (int step = 1; step < Step.ALL.size(); step++) {
            var act = Step.ALL.get(step);
            inTransaction(step, script, fresh, () -> complete(process, act, unit));
        }
    }

    private String complete(String process, Step act, String unit) {
        var tasks = engine.getTaskService();
        var task = tasks.createTaskQuery()
                .processInstanceId(process)
                .taskDefinitionKey(act.stage())
                .taskCandidateGroup(act.group(unit))
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("No such work for " + act.group(unit));
        }
        tasks.complete(task.getId(), act.group(unit), Map.of("outcome_" + act.stage(), act.outcome()));
        return process;
    }

    private String inTransaction(int step, Script script, String[] fresh, java.util.function.Supplier<String> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            var done = work.get();
            var connection = DataSourceUtils.getConnection(database);
            try {
                script.write(connection, step, fresh, beside);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            } finally {
                DataSourceUtils.releaseConnection(connection, database);
            }
            return done;
        }));
    }
}
