package vn.motcua.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerId;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.Validity;

/** All units, posts and officers of the locality, of all times. */
record Structure(
        List<Unit> units,
        List<Succession> successions,
        List<Competence> competences,
        List<EstablishedPost> posts,
        List<Officer> officers,
        List<Holding> holdings) {

    Structure {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
        competences = List.copyOf(competences);
        posts = List.copyOf(posts);
        officers = List.copyOf(officers);
        holdings = List.copyOf(holdings);
    }

    /** From a day on one unit answers for another, in one sector or in all. */
    record Succession(
            UnitId predecessor,
            UnitId successor,
            SuccessionKind kind,
            @Nullable String sector,
            LocalDate effectiveOn) {

        boolean concerns(String asked) {
            return sector == null || sector.equals(asked);
        }
    }

    /** The unit of the district that a sector belongs to. */
    record Competence(String sector, UnitId unit, Validity validity) {}

    /** A post, whoever holds it. */
    record EstablishedPost(
            PostId id,
            String key,
            String account,
            UnitId unit,
            String title,
            Set<Role> roles,
            Set<String> sectors,
            Validity validity) {

        Post heldBy(@Nullable Officer officer) {
            return new Post(id, key, account, unit, title, roles, sectors, validity, officer);
        }
    }

    /** An officer in a post. */
    record Holding(PostId post, OfficerId officer, Validity validity) {}
}
