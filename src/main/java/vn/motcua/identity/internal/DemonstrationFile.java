package vn.motcua.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Locality;

/** The file {@code accounts.json} of a locality whose data are a demonstration. */
record DemonstrationFile(List<String> notes, String password, List<CitizenLine> citizens, List<ShownLine> shown) {

    static DemonstrationFile of(Locality locality, JsonMapper json) {
        try (var file = locality.open("accounts.json")) {
            return json.readValue(file, DemonstrationFile.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An invented person. */
    record CitizenLine(
            String account,
            String fullName,
            @Nullable String phone,
            @Nullable String personalId) {

        CitizenProfile profile() {
            return new CitizenProfile(fullName, phone, personalId == null ? null : new PersonalId(personalId));
        }
    }

    /** An account that the sign-in page offers. */
    record ShownLine(String account, String who, String purpose, String whoEn, String purposeEn) {}
}
