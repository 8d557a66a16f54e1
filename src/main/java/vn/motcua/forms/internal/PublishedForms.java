package vn.motcua.forms.internal;

import java.util.List;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.forms.FormDefinition;
import vn.motcua.shared.Locality;

/** Publishes the locality's form files at every start and reads back all that was ever published. */
@Component
public class PublishedForms {

    private final List<FormDefinition> definitions;

    PublishedForms(
            SourceStore store,
            Locality locality,
            TransactionTemplate transaction,
            FlywayMigrationInitializer schemaIsReady) {
        var files = FormFiles.of(locality);
        transaction.executeWithoutResult(status -> files.sources().forEach(store::publish));
        this.definitions = FormFiles.definitions(store.all());
    }

    public List<FormDefinition> all() {
        return definitions;
    }
}
