package vn.motcua.testing;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Somebody without an account who opens one by the pages, and reads codes where a demonstration shows them.
 *
 * @param visitor the browser
 * @param address number or e-mail address that nobody else has
 */
public record Somebody(int port, Visitor visitor, String address) {

    /** A password that will do. */
    public static final String PASSWORD = "dừa ghe mưa 27 chợ";

    private static final Pattern NEWEST = Pattern.compile("<article.*?</article>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    /** Somebody with a telephone. */
    public static Somebody withPhone(int port) {
        return new Somebody(port, new Visitor(port), phone());
    }

    /** Somebody with an e-mail address. */
    public static Somebody withEmail(int port) {
        return new Somebody(port, new Visitor(port), email());
    }

    /** A mobile number that no test had before. */
    public static String phone() {
        return "09" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }

    /** An e-mail address that no test had before. */
    public static String email() {
        return "thu" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE) + "@example.vn";
    }

    /** Asks for a code to open an account. */
    public Visitor.Answer ask() {
        return send("/dang-ky", "noi-nhan-ma", address);
    }

    /** What the newest message to this browser says; empty if there is none. */
    public String newestMessage() {
        var found = NEWEST.matcher(visitor.get("/hop-thu-di").body());
        return found.find() ? found.group().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ") : "";
    }

    /** The code in the newest message. */
    public String newestCode() {
        var message = newestMessage();
        var found = CODE.matcher(message);
        if (!found.find()) {
            throw new IllegalStateException("No code in: " + message);
        }
        return found.group(1);
    }

    /** Opens a page and sends its form with one field. */
    public Visitor.Answer send(String path, String field, String value) {
        visitor.get(path);
        return visitor.send(path, Map.of(field, value));
    }

    /** Opens the account, page by page, and is signed in. */
    public Somebody register() {
        ask();
        send("/dang-ky/ma", "ma", newestCode());
        send("/dang-ky/ten", "ho-ten", "Trần Thị Thử");
        send("/dang-ky/so-dinh-danh", "so-dinh-danh", "");
        var answer = send("/dang-ky/mat-khau", "mat-khau-moi", PASSWORD);
        if (answer.status() != 303) {
            throw new IllegalStateException("No account: " + answer.status() + " " + answer.body());
        }
        return this;
    }

    /** The same person in another browser. */
    public Somebody elsewhere() {
        return new Somebody(port, new Visitor(port), address);
    }
}
