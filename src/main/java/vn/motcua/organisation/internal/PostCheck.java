package vn.motcua.organisation.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.motcua.organisation.Validity;
import vn.motcua.organisation.internal.OrganisationFile.OfficerEntry;
import vn.motcua.organisation.internal.OrganisationFile.PlacedPost;
import vn.motcua.organisation.internal.OrganisationFile.PostEntry;

/** The posts of the units and who holds them. */
final class PostCheck {

    private final OrganisationFile file;
    private final List<Problem> problems;
    private final Map<String, PlacedPost> posts = new HashMap<>();
    private final Map<String, Map<Validity, String>> holders = new HashMap<>();

    PostCheck(OrganisationFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void run() {
        file.postSets().forEach(this::postSet);
        file.units().stream()
                .filter(unit -> unit.postSet() != null && !file.postSets().containsKey(unit.postSet()))
                .forEach(unit -> problems.add(Problem.of("unknownPostSet", unit.key(), unit.postSet())));
        file.posts().forEach(this::account);
        file.officers().forEach(this::officer);
        file.posts()
                .filter(post -> !holders.containsKey(post.account()))
                .forEach(post -> problems.add(Problem.of("postWithoutHolder", post.account())));
    }

    private void postSet(String name, List<PostEntry> set) {
        var keys = new HashSet<String>();
        for (var post : set) {
            if (!post.key().matches("[a-z0-9]+")) {
                problems.add(Problem.of("badPostKey", name, post.key()));
            }
            if (!keys.add(post.key())) {
                problems.add(Problem.of("duplicatePost", name, post.key()));
            }
            if (post.roles().isEmpty()) {
                problems.add(Problem.of("postWithoutRole", name, post.key()));
            }
        }
    }

    private void account(PlacedPost post) {
        var other = posts.put(post.account(), post);
        if (other != null && !other.unit().key().equals(post.unit().key())) {
            problems.add(Problem.of(
                    "duplicateAccount",
                    post.account(),
                    other.unit().key(),
                    post.unit().key()));
        }
    }

    private void officer(OfficerEntry officer) {
        if (officer.posts().isEmpty()) {
            problems.add(Problem.of("officerWithoutPost", officer.name()));
        }
        for (var account : officer.posts()) {
            var post = posts.get(account);
            if (post == null) {
                problems.add(Problem.of("unknownPost", officer.name(), account));
            } else {
                hold(officer, post);
            }
        }
    }

    private void hold(OfficerEntry officer, PlacedPost post) {
        var whole = post.unit().validity();
        if ((officer.from() != null && !whole.includes(officer.from()))
                || (officer.to() != null && !whole.includes(officer.to()))) {
            problems.add(Problem.of("outlivesPost", officer.name(), post.account()));
            return;
        }
        var time = officer.in(post);
        var others = holders.computeIfAbsent(post.account(), account -> new HashMap<>());
        others.forEach((period, name) -> {
            if (period.overlaps(time)) {
                problems.add(Problem.of("postHeldTwice", post.account(), name, officer.name()));
            }
        });
        others.put(time, officer.name());
    }
}
