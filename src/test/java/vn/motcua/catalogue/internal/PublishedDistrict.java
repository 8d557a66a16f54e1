package vn.motcua.catalogue.internal;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.shared.Locality;
import vn.motcua.testing.TestDatabase;

/** The demonstration district's catalogue on a database of its own, without the rest of the application. */
final class PublishedDistrict {

    static final Clock OFFICE = Clock.fixed(Instant.parse("2021-03-01T00:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final PublishedDistrict LOADED = new PublishedDistrict();

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    private PublishedDistrict() {
        var access = TestDatabase.create();
        Flyway.configure()
                .dataSource(new DriverManagerDataSource(access.url(), access.user(), access.password()))
                .load()
                .migrate();
        jdbc = JdbcClient.create(new SingleConnectionDataSource(access.url(), access.user(), access.password(), true));
        catalogue = new PublishedCatalogue(
                new Publications(jdbc, new PublicationQueries(jdbc), OFFICE),
                new VersionQueries(jdbc, new GuideQueries(jdbc)));
        new LoadCatalogue(new CatalogueStore(jdbc), JsonMapper.builder().build()).load(new Demonstration());
    }

    static Catalogue catalogue() {
        return LOADED.catalogue;
    }

    static JdbcClient jdbc() {
        return LOADED.jdbc;
    }

    /** Codes of the best rows for what somebody typed. */
    static List<String> codes(String words, int size) {
        return catalogue().search(ProcedureQuery.of(words, size)).page().items().stream()
                .map(ProcedureSummary::code)
                .map(Object::toString)
                .toList();
    }

    static ReloadableResourceBundleMessageSource messages() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames("classpath:messages/catalogue", "classpath:messages/calendar");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static ProcedureWords words() {
        return new ProcedureWords(messages());
    }

    private record Demonstration() implements Locality {

        @Override
        public String id() {
            return "mo-cay-nam-2021";
        }

        @Override
        public boolean demonstration() {
            return true;
        }

        @Override
        public InputStream open(String file) {
            return requireNonNull(getClass().getResourceAsStream("/localities/" + id() + "/" + file), file);
        }
    }
}
