package vn.motcua.identity.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.Tab;

/** Opening an account, recovering one, changing its address: every page, and the states that say no. */
@Component
class AccountPages implements PageVisits {

    private final JdbcClient jdbc;

    AccountPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PageVisit> visits() {
        return Stream.of(opening(), behindTheCode(), keeping())
                .flatMap(List::stream)
                .toList();
    }

    private List<PageVisit> opening() {
        return List.of(
                guest("/dang-ky", "register"),
                guest("/dang-ky", "register-refused").after(tab -> fill(tab, "noi-nhan-ma", "sen"), 422),
                guest("/dang-ky/ma", "register-code").after(AccountPages::ask, 200),
                guest("/dang-ky/ma", "register-code-wrong")
                        .after(
                                tab -> {
                                    ask(tab);
                                    fill(tab, "ma", "12");
                                },
                                422),
                guest("/dang-ky/ma", "register-code-again")
                        .after(
                                tab -> {
                                    ask(tab);
                                    tab.page().locator("main details summary").click();
                                    tab.page().locator("main details button").click();
                                },
                                200),
                guest("/hop-thu-di", "outbox-mine")
                        .after(
                                tab -> {
                                    ask(tab);
                                    tab.page().locator("main p.mc-note a").click();
                                },
                                200));
    }

    private List<PageVisit> behindTheCode() {
        return List.of(
                guest("/dang-ky/ten", "register-name").after(AccountPages::confirm, 200),
                guest("/dang-ky/so-dinh-danh", "register-personal-id")
                        .after(
                                tab -> {
                                    confirm(tab);
                                    fill(tab, "ho-ten", "Trần Thị Thử");
                                },
                                200),
                guest("/dang-ky/mat-khau", "register-password").after(AccountPages::beforePassword, 200),
                guest("/dang-ky/mat-khau", "register-password-refused")
                        .after(
                                tab -> {
                                    beforePassword(tab);
                                    fill(tab, "mat-khau-moi", "ngắn");
                                },
                                422));
    }

    private List<PageVisit> keeping() {
        return List.of(
                guest("/quen-mat-khau", "recover"),
                guest("/quen-mat-khau/ma", "recover-code").after(tab -> recover(tab, Somebody.email()), 200),
                guest("/quen-mat-khau/mat-khau-moi", "recover-password").after(this::beforeNewPassword, 200),
                by("/tai-khoan", "account"),
                by("/tai-khoan/doi", "account-change"),
                by("/tai-khoan/doi/ma", "account-change-code").after(AccountPages::change, 200));
    }

    private PageVisit guest(String pattern, String name) {
        return PageVisit.guest(pattern, name, at(pattern));
    }

    private PageVisit by(String pattern, String name) {
        return PageVisit.by("congdan2", pattern, name, at(pattern));
    }

    /** Page visits are many and from one network: they are not what the throttle is for. */
    private Supplier<String> at(String path) {
        return () -> {
            jdbc.sql("delete from identity.sign_in_throttle").update();
            return path;
        };
    }

    private static void ask(Tab tab) {
        open(tab, "/dang-ky");
        fill(tab, "noi-nhan-ma", Somebody.email());
    }

    private static void confirm(Tab tab) {
        ask(tab);
        var form = tab.path();
        fillCode(tab, form);
    }

    private static void fillCode(Tab tab, String form) {
        tab.page().locator("main p.mc-note a").click();
        var code = tab.page().locator("main article").first().innerText().replaceAll("(?s).*?\\b(\\d{6})\\b.*", "$1");
        tab.go(form);
        fill(tab, "ma", code);
    }

    private static void beforePassword(Tab tab) {
        confirm(tab);
        fill(tab, "ho-ten", "Trần Thị Thử");
        fill(tab, "so-dinh-danh", "");
    }

    private static void recover(Tab tab, String address) {
        open(tab, "/quen-mat-khau");
        fill(tab, "noi-nhan-ma", address);
    }

    /** The account with this address is made here, not by the pages, so that the visitor stays a guest. */
    private void beforeNewPassword(Tab tab) {
        var mail = Somebody.email();
        jdbc.sql("""
                insert into identity.contact (account, channel, address, verified_at)
                select id, 'EMAIL', :mail, created_at from identity.account where name = 'congdan1'
                on conflict (account, channel) do update set address = excluded.address
                """).param("mail", mail).update();
        recover(tab, mail);
        fillCode(tab, tab.path());
    }

    private static void change(Tab tab) {
        open(tab, "/tai-khoan/doi");
        tab.page().fill("#mat-khau", Tab.PASSWORD);
        fill(tab, "noi-nhan-ma", Somebody.phone());
    }

    /** In the language of the page that stands in the tab. */
    private static void open(Tab tab, String path) {
        tab.go((tab.path().startsWith("/en/") ? "/en" : "") + path);
    }

    private static void fill(Tab tab, String field, String value) {
        tab.page().fill("#" + field, value);
        tab.page().locator("main form.mc-stack button").first().click();
    }
}
