package vn.motcua.shared.web;

import java.util.Set;

/**
 * Who is signed in, as the head of the page shows it.
 *
 * @param name the person's name
 * @param post title and unit, empty for a citizen
 * @param officer whether officers' pages are open to this person
 * @param singleKeys whether shortcuts of a single letter work for this person
 * @param permissions names of what this person may do somewhere, so that a menu shows no closed door
 */
public record Viewer(String name, String post, boolean officer, boolean singleKeys, Set<String> permissions) {

    public Viewer {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
