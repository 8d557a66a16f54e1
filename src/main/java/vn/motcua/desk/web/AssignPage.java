package vn.motcua.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.internal.CompareLoads.Loaded;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.desk.internal.OpenFigure;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.WorkItemId;

/**
 * Giving work out.
 *
 * @param whose empty for what nobody has, {@code tat-ca} for all, or the account of the post whose work is listed
 * @param people officers of the unit with what they have in hand
 * @param done how many were just given, or empty
 */
public record AssignPage(
        String whose,
        List<Loaded> people,
        ListWork.Work work,
        List<InboxPage.Group> groups,
        Typed typed,
        String done,
        @Nullable DomainException refused) {

    static final String ALL = "tat-ca";

    /** What was chosen and typed, kept when something was refused. */
    public record Typed(Set<WorkItemId> picked, @Nullable UUID post, String note) {}

    static InboxQuestion question(String whose, List<Loaded> people) {
        boolean somebody =
                people.stream().anyMatch(loaded -> loaded.post().account().equals(whose));
        var person = somebody ? whose : whose.equals(ALL) ? "" : OpenFigure.NOBODY;
        return new InboxQuestion(ALL, "", "", person, "");
    }

    static String and(String whose) {
        return whose.isEmpty() ? "" : "&cua=" + URLEncoder.encode(whose, StandardCharsets.UTF_8);
    }

    public boolean picked(InboxPage.Row row) {
        return typed.picked().stream().anyMatch(id -> id.toString().equals(row.id()));
    }

    public boolean chosen(Loaded loaded) {
        return loaded.post().id().value().equals(typed.post());
    }

    public Optional<String> next() {
        return work.page()
                .next()
                .map(place -> "/viec/giao?sau=" + URLEncoder.encode(place, StandardCharsets.UTF_8) + and(whose));
    }

    public String address(String other) {
        return other.isEmpty() ? "/viec/giao" : "/viec/giao?cua=" + URLEncoder.encode(other, StandardCharsets.UTF_8);
    }
}
