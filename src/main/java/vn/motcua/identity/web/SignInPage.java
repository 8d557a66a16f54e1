package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.identity.internal.DemonstrationAccounts.Offer;

/**
 * The page that asks for name and password.
 *
 * @param name what was typed before, so that only the password must be typed again
 * @param target path of the page to come back to, or empty
 * @param ended whether the visitor was signed in a while ago
 * @param complaints what is wrong with what was sent
 * @param offers accounts of the demonstration; empty with real data
 * @param password their password; empty with real data
 */
public record SignInPage(
        String name, String target, boolean ended, List<Complaint> complaints, List<Offer> offers, String password) {

    public boolean complainsAbout(String field) {
        return complaints.stream().anyMatch(complaint -> complaint.field().equals(field));
    }

    /** The query that takes the way back along to other pages of the door; empty without one. */
    public String way() {
        return ReturnTarget.named(target).map(way -> way.appendedTo("")).orElse("");
    }
}
