package vn.motcua.organisation.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Validity;

/**
 * A locality's {@code organisation.json}: its units, what became of them, sectors, posts and officers.
 *
 * @param notes for the people who keep the file
 * @param postSets posts that units of one sort have alike, by a name that units refer to
 */
record OrganisationFile(
        List<String> notes,
        @JsonProperty(required = true) Map<String, List<PostEntry>> postSets,
        @JsonProperty(required = true) List<UnitEntry> units,
        List<SuccessionEntry> successions,
        List<SectorEntry> sectors,
        @JsonProperty(required = true) List<OfficerEntry> officers) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    OrganisationFile {
        notes = orEmpty(notes);
        successions = orEmpty(successions);
        sectors = orEmpty(sectors);
    }

    /** Reads and checks a file; what it returns can be loaded as it is. */
    static OrganisationFile read(InputStream json) throws OrganisationFileException {
        OrganisationFile file;
        try {
            file = JSON.readValue(json, OrganisationFile.class);
        } catch (JacksonException failure) {
            throw new OrganisationFileException(List.of(problem(failure)));
        }
        var problems = FileCheck.problems(file);
        if (!problems.isEmpty()) {
            throw new OrganisationFileException(problems);
        }
        return file;
    }

    private static Problem problem(JacksonException failure) {
        var place = failure.getLocation();
        var where = failure instanceof DatabindException binding ? binding.getPathReference() : "";
        return Problem.of(
                "unreadable",
                place == null ? 0 : place.getLineNr(),
                place == null ? 0 : place.getColumnNr(),
                failure.getOriginalMessage(),
                where.replaceAll("[\\w.]+\\.([A-Z]\\w+)", "$1"));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Every post of every unit: a unit's set, unfolded. */
    Stream<PlacedPost> posts() {
        return units.stream().flatMap(this::posts);
    }

    private Stream<PlacedPost> posts(UnitEntry unit) {
        return unit.postSet() == null
                ? Stream.of()
                : postSets.getOrDefault(unit.postSet(), List.of()).stream().map(post -> new PlacedPost(unit, post));
    }

    /** @param codeMark {@code provisional} when the codes were issued by nobody */
    record UnitEntry(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) UnitKind kind,
            @Nullable String parent,
            @JsonProperty(required = true) String name,
            @Nullable String place,
            @Nullable String gso,
            @Nullable Double lon,
            @Nullable Double lat,
            @JsonProperty(required = true) String code,
            @Nullable String formerCode,
            @Nullable CodeMark codeMark,
            @JsonProperty(required = true) LocalDate from,
            @Nullable LocalDate to,
            @Nullable String postSet) {

        Validity validity() {
            return new Validity(from, to);
        }
    }

    /** How far the codes of a unit can be trusted. */
    enum CodeMark {
        @JsonProperty("provisional")
        PROVISIONAL
    }

    /** @param account another account name than {@code <post>.<unit>} */
    record PostEntry(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) Set<Role> roles,
            @Nullable String account) {}

    /** @param sector the only sector whose duties moved; none when all did */
    record SuccessionEntry(
            @JsonProperty(required = true) String from,
            @JsonProperty(required = true) String to,
            @JsonProperty(required = true) SuccessionKind kind,
            @Nullable String sector,
            @JsonProperty(required = true) LocalDate on) {}

    /**
     * @param district key of the competent unit of the district
     * @param commune key of the post that handles the sector in communes
     */
    record SectorEntry(
            @JsonProperty(required = true) String name,
            @Nullable String district,
            @Nullable String commune) {}

    /**
     * @param posts account names of the posts held, the first one being what the officer signs in with
     * @param from none: since the post exists
     */
    record OfficerEntry(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<String> posts,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Validity in(PlacedPost post) {
            var whole = post.unit().validity();
            return new Validity(from == null ? whole.from() : from, to == null ? whole.to() : to);
        }
    }

    /** A post of one unit. */
    record PlacedPost(UnitEntry unit, PostEntry post) {

        String account() {
            var own = post.account();
            return own == null ? post.key() + "." + unit.key() : own;
        }
    }
}
