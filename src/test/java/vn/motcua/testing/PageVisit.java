package vn.motcua.testing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One way to reach a page, so that it can be looked at.
 *
 * @param pattern the route as the controller writes it, for example {@code /thu-tuc/{code}}
 * @param name short name of this state of the page; becomes the name of its picture
 * @param account who opens it; empty for a guest
 * @param path makes the data the page needs and says where it stands; asked once per visit
 * @param status HTTP status the page has in this state
 * @param then what is done on the page before it is looked at; nothing for most
 */
public record PageVisit(
        String pattern, String name, String account, Supplier<String> path, int status, Optional<Consumer<Tab>> then) {

    /** A page without variables, opened by a guest. */
    public static PageVisit guest(String pattern, String name) {
        return guest(pattern, name, () -> pattern);
    }

    /** A page opened by a guest. */
    public static PageVisit guest(String pattern, String name, Supplier<String> path) {
        return new PageVisit(pattern, name, "", path, 200, Optional.empty());
    }

    /** A page without variables, opened by somebody. */
    public static PageVisit by(String account, String pattern, String name) {
        return by(account, pattern, name, () -> pattern);
    }

    /** A page opened by somebody. */
    public static PageVisit by(String account, String pattern, String name, Supplier<String> path) {
        return new PageVisit(pattern, name, account, path, 200, Optional.empty());
    }

    /** The same page after something was done on it, such as sending the form empty. */
    public PageVisit after(Consumer<Tab> something, int statusThen) {
        return new PageVisit(pattern, name, account, path, statusThen, Optional.of(something));
    }

    /** The same page when it says this status at once. */
    public PageVisit saying(int httpStatus) {
        return new PageVisit(pattern, name, account, path, httpStatus, then);
    }

    boolean isPlain() {
        return then.isEmpty();
    }
}
