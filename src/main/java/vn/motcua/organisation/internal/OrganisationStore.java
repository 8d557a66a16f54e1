package vn.motcua.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerId;
import vn.motcua.organisation.Position;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Validity;
import vn.motcua.organisation.internal.Structure.Competence;
import vn.motcua.organisation.internal.Structure.EstablishedPost;
import vn.motcua.organisation.internal.Structure.Holding;
import vn.motcua.organisation.internal.Structure.Succession;

/** The tables of the organisation: read whole, written in parts. */
@Repository
class OrganisationStore {

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts up with every change. */
    long revision() {
        return jdbc.sql("select number from organisation.revision")
                .query(Long.class)
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from organisation.unit)")
                .query(Boolean.class)
                .single();
    }

    void insert(Structure structure) {
        structure.units().forEach(this::insert);
        structure.successions().forEach(this::insert);
        structure.competences().forEach(this::insert);
        structure.posts().forEach(this::insert);
        structure.officers().forEach(this::insert);
        structure.holdings().forEach(this::insert);
        jdbc.sql("update organisation.revision set number = number + 1").update();
    }

    private void insert(Unit unit) {
        var centre = unit.centre();
        var parent = unit.parent();
        jdbc.sql("""
                insert into organisation.unit (id, key, code, former_code, code_provisional, name, place, kind,
                    parent_id, gso, longitude, latitude, valid_from, valid_to)
                values (:id, :key, :code, :formerCode, :provisional, :name, :place, :kind,
                    :parent, :gso, :longitude, :latitude, :from, :to)
                """)
                .param("id", unit.id().value())
                .param("key", unit.key())
                .param("code", unit.code())
                .param("formerCode", unit.formerCode())
                .param("provisional", unit.provisionalCode())
                .param("name", unit.name())
                .param("place", unit.place())
                .param("kind", unit.kind().name())
                .param("parent", parent == null ? null : parent.value())
                .param("gso", unit.gso())
                .param("longitude", centre == null ? null : centre.longitude())
                .param("latitude", centre == null ? null : centre.latitude())
                .param("from", unit.validity().from())
                .param("to", unit.validity().to())
                .update();
    }

    private void insert(Succession succession) {
        jdbc.sql("""
                insert into organisation.unit_succession (predecessor_id, successor_id, kind, sector, effective_on)
                values (:predecessor, :successor, :kind, :sector, :on)
                """)
                .param("predecessor", succession.predecessor().value())
                .param("successor", succession.successor().value())
                .param("kind", succession.kind().name())
                .param("sector", succession.sector())
                .param("on", succession.effectiveOn())
                .update();
    }

    private void insert(Competence competence) {
        jdbc.sql("""
                insert into organisation.sector_competence (sector, unit_id, valid_from, valid_to)
                values (:sector, :unit, :from, :to)
                """)
                .param("sector", competence.sector())
                .param("unit", competence.unit().value())
                .param("from", competence.validity().from())
                .param("to", competence.validity().to())
                .update();
    }

    private void insert(EstablishedPost post) {
        jdbc.sql("""
                insert into organisation.post (id, unit_id, key, account, title, roles, sectors, valid_from, valid_to)
                values (:id, :unit, :key, :account, :title, :roles, :sectors, :from, :to)
                """)
                .param("id", post.id().value())
                .param("unit", post.unit().value())
                .param("key", post.key())
                .param("account", post.account())
                .param("title", post.title())
                .param("roles", post.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("sectors", post.sectors().stream().sorted().toArray(String[]::new))
                .param("from", post.validity().from())
                .param("to", post.validity().to())
                .update();
    }

    private void insert(Officer officer) {
        jdbc.sql("insert into organisation.officer (id, name, account) values (:id, :name, :account)")
                .param("id", officer.id().value())
                .param("name", officer.name())
                .param("account", officer.account())
                .update();
    }

    private void insert(Holding holding) {
        jdbc.sql("""
                insert into organisation.office_holding (post_id, officer_id, valid_from, valid_to)
                values (:post, :officer, :from, :to)
                """)
                .param("post", holding.post().value())
                .param("officer", holding.officer().value())
                .param("from", holding.validity().from())
                .param("to", holding.validity().to())
                .update();
    }

    Structure load() {
        return new Structure(units(), successions(), competences(), posts(), officers(), holdings());
    }

    private List<Unit> units() {
        return jdbc.sql("""
                select id, key, code, former_code, code_provisional, name, place, kind, parent_id, gso, longitude,
                    latitude, valid_from, valid_to
                from organisation.unit
                """).query((row, number) -> unit(row)).list();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        @Nullable UUID parent = row.getObject("parent_id", UUID.class);
        @Nullable Double longitude = row.getObject("longitude", Double.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("code"),
                row.getString("former_code"),
                row.getBoolean("code_provisional"),
                row.getString("name"),
                row.getString("place"),
                UnitKind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                row.getString("gso"),
                longitude == null ? null : new Position(longitude, row.getDouble("latitude")),
                validity(row));
    }

    private List<Succession> successions() {
        return jdbc.sql("""
                select predecessor_id, successor_id, kind, sector, effective_on from organisation.unit_succession
                order by effective_on, predecessor_id, successor_id
                """)
                .query((row, number) -> new Succession(
                        new UnitId(row.getObject("predecessor_id", UUID.class)),
                        new UnitId(row.getObject("successor_id", UUID.class)),
                        SuccessionKind.valueOf(row.getString("kind")),
                        row.getString("sector"),
                        row.getObject("effective_on", LocalDate.class)))
                .list();
    }

    private List<Competence> competences() {
        return jdbc.sql("select sector, unit_id, valid_from, valid_to from organisation.sector_competence")
                .query((row, number) -> new Competence(
                        row.getString("sector"), new UnitId(row.getObject("unit_id", UUID.class)), validity(row)))
                .list();
    }

    private List<EstablishedPost> posts() {
        return jdbc.sql("""
                select id, key, account, unit_id, title, roles, sectors, valid_from, valid_to from organisation.post
                """)
                .query((row, number) -> new EstablishedPost(
                        new PostId(row.getObject("id", UUID.class)),
                        row.getString("key"),
                        row.getString("account"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("title"),
                        texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                        texts(row, "sectors"),
                        validity(row)))
                .list();
    }

    private List<Officer> officers() {
        return jdbc.sql("select id, name, account from organisation.officer")
                .query((row, number) -> new Officer(
                        new OfficerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("account")))
                .list();
    }

    private List<Holding> holdings() {
        return jdbc.sql("select post_id, officer_id, valid_from, valid_to from organisation.office_holding")
                .query((row, number) -> new Holding(
                        new PostId(row.getObject("post_id", UUID.class)),
                        new OfficerId(row.getObject("officer_id", UUID.class)),
                        validity(row)))
                .list();
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        var values = (String[]) row.getArray(column).getArray();
        return Arrays.stream(values).collect(Collectors.toUnmodifiableSet());
    }
}
