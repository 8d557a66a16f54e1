package vn.motcua.bench.cases;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;

/** The limit: the same rows by the same commits and nothing else; no rule, no question, no permission. */
record BareCases(HikariDataSource database, List<Script> scripts) implements Contender {

    @Override
    public String name() {
        return "bare SQL";
    }

    @Override
    public void carry(int thread) {
        var script = scripts.get(thread);
        var fresh = script.fresh();
        for (int step = 0; step < Step.ALL.size(); step++) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                script.write(connection, step, fresh, table -> true);
                connection.commit();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
