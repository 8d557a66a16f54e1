package vn.motcua.organisation.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.shared.FirstStart;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Locality;

/** Loads the locality's {@code organisation.json} on the first start. */
@Component
class LoadOrganisation implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(LoadOrganisation.class);
    private static final String FILE = "organisation.json";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final OrganisationStore store;
    private final StructureCache cache;
    private final MessageSource messages;

    LoadOrganisation(OrganisationStore store, StructureCache cache, MessageSource messages) {
        this.store = store;
        this.cache = cache;
        this.messages = messages;
    }

    @Override
    public int floor() {
        return 50;
    }

    /** A second call finds the units there and leaves them as they are. */
    @Override
    public void load(Locality locality) {
        if (!store.isEmpty()) {
            return;
        }
        var structure = new StructureBuilder(read(locality), Ids::next).build();
        store.insert(structure);
        cache.changed();
        LOG.info(
                "organisation loaded locality={} units={} posts={} officers={}",
                locality.id(),
                structure.units().size(),
                structure.posts().size(),
                structure.officers().size());
    }

    private OrganisationFile read(Locality locality) {
        try (var json = locality.open(FILE)) {
            return OrganisationFile.read(json);
        } catch (OrganisationFileException refused) {
            throw new IllegalStateException(sentences(refused, locality), refused);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String sentences(OrganisationFileException refused, Locality locality) {
        var title = messages.getMessage("organisation.file.refused", new Object[] {FILE, locality.id()}, VIETNAMESE);
        return refused.problems().stream()
                .map(problem ->
                        messages.getMessage(problem.code(), problem.arguments().toArray(), VIETNAMESE))
                .collect(Collectors.joining("\n- ", title + "\n- ", ""));
    }
}
