package vn.motcua.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;

/** Signing in and out. */
@Component
class IdentityPages implements PageVisits {

    @Override
    public List<PageVisit> visits() {
        return List.of(
                PageVisit.guest("/dang-nhap", "sign-in"),
                PageVisit.guest("/dang-nhap", "sign-in-refused")
                        .after(
                                tab -> {
                                    tab.page().fill("#tai-khoan", "khong.co");
                                    tab.page().fill("#mat-khau", "khong-dung");
                                    tab.page().click("main button.govuk-button");
                                },
                                422),
                PageVisit.by("congdan1", "/dang-xuat", "sign-out"),
                PageVisit.by("tiepnhan.dinhthuy", PageDoor.CHOOSE_POST, "choose-post"));
    }
}
