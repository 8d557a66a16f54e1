package vn.motcua.workflow.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.UnitId;
import vn.motcua.workflow.Facet;
import vn.motcua.workflow.Inbox;

/**
 * What lists can be narrowed to. The index is read from one value to the next, never through all rows: a few probes for each
 * kind of work that is there.
 */
@Repository
public class FacetQueries {

    private static final String STEPS = """
            with recursive queue as (
                select u.unit, r.role
                from unnest(:units::uuid[]) as u (unit) cross join unnest(:roles::text[]) as r (role)
            ), found (unit, role, value) as (
                select unit, role, (select min(w.%1$s) from workflow.work_item w
                    where w.state = 'OPEN' and w.unit_id = queue.unit and w.role = queue.role and w.%1$s is not null)
                from queue
                union all
                select unit, role, (select min(w.%1$s) from workflow.work_item w
                    where w.state = 'OPEN' and w.unit_id = found.unit and w.role = found.role and w.%1$s > found.value)
                from found where found.value is not null
            )
            """;

    private final JdbcClient jdbc;

    FacetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Facet> stages(Inbox inbox) {
        return asked(STEPS.formatted("stage") + """
                select distinct on (value) value, (
                    select w.stage_name from workflow.work_item w
                    where w.state = 'OPEN' and w.unit_id = found.unit and w.role = found.role and w.stage = found.value
                    limit 1) as name
                from found where value is not null order by value
                """, inbox)
                .query((row, number) -> new Facet(row.getString("value"), row.getString("name")))
                .list();
    }

    public List<String> sectors(Inbox inbox) {
        return asked(
                        STEPS.formatted("sector")
                                + "select distinct value from found where value is not null order by value",
                        inbox)
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Inbox inbox) {
        return jdbc.sql(sql)
                .param("units", inbox.units().stream().map(UnitId::toString).toArray(String[]::new))
                .param("roles", inbox.roles().stream().map(Enum::name).toArray(String[]::new));
    }
}
