package vn.motcua.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Guest;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.organisation.OfficerId;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;

/** Builds the actor of a request from what its session or token names. Posts are those of the day in office time. */
@Component
public class Actors {

    private final AccountStore accounts;
    private final Organisation organisation;
    private final Clock officeTime;

    Actors(AccountStore accounts, Organisation organisation, Clock officeTime) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.officeTime = officeTime;
    }

    /**
     * The actor behind an open account. An officer without a post, or with one no longer held, is a {@link Guest} until a
     * post is chosen.
     */
    public Optional<Actor> of(AccountId account, @Nullable PostId post) {
        return accounts.holder(account).map(holder -> switch (holder) {
            case AccountStore.OfCitizen(var citizen) -> citizen;
            case AccountStore.OfOfficer(var officer) -> inPost(account, officer, post);
        });
    }

    /** The posts the account's officer holds today; empty for a citizen and for a closed account. */
    public List<Post> posts(AccountId account) {
        return accounts.holder(account)
                .map(holder -> switch (holder) {
                    case AccountStore.OfCitizen _ -> List.<Post>of();
                    case AccountStore.OfOfficer(var officer) -> organisation.postsOf(officer, today());
                })
                .orElse(List.of());
    }

    private Actor inPost(AccountId account, OfficerId officer, @Nullable PostId chosen) {
        return organisation.postsOf(officer, today()).stream()
                .filter(post -> post.id().equals(chosen))
                .findFirst()
                .<Actor>map(post -> officer(account, officer, post))
                .orElseGet(Guest::new);
    }

    private OfficerInPost officer(AccountId account, OfficerId officer, Post post) {
        var unit = organisation.unit(post.unit());
        return new OfficerInPost(
                account,
                officer,
                post.id(),
                unit.id(),
                post.holder().orElseThrow().name(),
                post.title(),
                unit.name(),
                post.roles(),
                post.sectors());
    }

    private LocalDate today() {
        return LocalDate.now(officeTime);
    }
}
