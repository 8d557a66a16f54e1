package vn.motcua.organisation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import vn.motcua.shared.Ids;

/** The demonstration district as its file tells it, without a database. */
final class DemonstrationDistrict {

    private DemonstrationDistrict() {}

    static OrganisationFile file() {
        try (var json = open()) {
            return OrganisationFile.read(json);
        } catch (OrganisationFileException refused) {
            throw new AssertionError(refused.problems().toString(), refused);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static StructureView view() {
        return new StructureView(new StructureBuilder(file(), Ids::next).build());
    }

    private static InputStream open() {
        return Objects.requireNonNull(
                DemonstrationDistrict.class.getResourceAsStream("/localities/mo-cay-nam-2021/organisation.json"));
    }
}
