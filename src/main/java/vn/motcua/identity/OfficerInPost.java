package vn.motcua.identity;

import java.util.Set;
import vn.motcua.organisation.OfficerId;
import vn.motcua.organisation.PostId;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/**
 * An officer acting in one post. Name, title and unit name are the words of this moment, for timelines and audit rows
 * that must keep saying what was true then.
 *
 * @param name the officer's name
 * @param title the post's title, for example "Công chức Tư pháp - Hộ tịch"
 * @param unitName the unit's name, for example "UBND xã An Định"
 * @param sectors codes of the sectors this post handles; empty means not bound to a sector
 */
public record OfficerInPost(
        AccountId account,
        OfficerId officer,
        PostId post,
        UnitId unit,
        String name,
        String title,
        String unitName,
        Set<Role> roles,
        Set<String> sectors)
        implements Actor {

    public OfficerInPost {
        roles = Set.copyOf(roles);
        sectors = Set.copyOf(sectors);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return "OfficerInPost[" + account + ", post=" + post + "]";
    }
}
