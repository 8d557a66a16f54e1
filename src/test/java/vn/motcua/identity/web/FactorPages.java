package vn.motcua.identity.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.identity.internal.Telephone;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** The pages of the second factor, by an officer of whom no other test knows. */
@Component
class FactorPages implements PageVisits {

    private static final String OFFICER = "diachinh.minhduc";

    private final JdbcClient jdbc;

    FactorPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PageVisit> visits() {
        return List.of(
                visit("/hai-buoc", "factor-off").after(this::open, 200),
                visit("/hai-buoc/gan", "factor-tying").after(this::begin, 200),
                visit("/hai-buoc/gan", "factor-tying-wrong")
                        .after(
                                tab -> {
                                    begin(tab);
                                    enter(tab, "000000");
                                },
                                422),
                visit("/hai-buoc/gan", "factor-tied").after(this::tie, 200),
                visit("/hai-buoc", "factor-on")
                        .after(
                                tab -> {
                                    tie(tab);
                                    go(tab, "/hai-buoc");
                                },
                                200),
                visit("/dang-nhap/ma", "factor-prove")
                        .after(
                                tab -> {
                                    tie(tab);
                                    tab.page().context().clearCookies();
                                    signIn(tab);
                                },
                                200));
    }

    private static PageVisit visit(String pattern, String name) {
        return PageVisit.by(OFFICER, pattern, name);
    }

    private void open(Tab tab) {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        jdbc.sql(
                        "delete from identity.recovery_code where account = (select id from identity.account where name = :name)")
                .param("name", OFFICER)
                .update();
        jdbc.sql(
                        "delete from identity.second_factor where account = (select id from identity.account where name = :name)")
                .param("name", OFFICER)
                .update();
        tab.page().context().clearCookies();
        signIn(tab);
        go(tab, "/hai-buoc");
    }

    private void begin(Tab tab) {
        open(tab);
        tab.page().locator("main form button").click();
    }

    private void tie(Tab tab) {
        begin(tab);
        enter(tab, new Telephone(tab.page().locator("#khoa").innerText()).code());
    }

    private static void enter(Tab tab, String code) {
        tab.page().fill("#ma-xac-minh", code);
        tab.page().locator("main form.mc-stack button").click();
    }

    private static void signIn(Tab tab) {
        go(tab, "/dang-nhap");
        tab.page().fill("#tai-khoan", OFFICER);
        tab.page().fill("#mat-khau", Tab.PASSWORD);
        tab.page().click("main button.govuk-button");
    }

    /** In the language of the page that stands in the tab. */
    private static void go(Tab tab, String path) {
        tab.go((tab.path().startsWith("/en/") ? "/en" : "") + path);
    }
}
