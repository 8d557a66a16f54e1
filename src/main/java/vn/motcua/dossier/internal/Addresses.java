package vn.motcua.dossier.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierNumber;

/** Addresses that papers carry in their QR codes; no personal data in any. */
@Component
public class Addresses {

    private final String site;

    Addresses(@Value("${motcua.address:http://localhost:8080}") String site) {
        this.site = site;
    }

    /** Where a dossier can be followed. */
    public String tracking(DossierNumber number) {
        return site + "/theo-doi?so=" + number.value();
    }

    /** Where a paper can be checked. */
    String check(String token) {
        return site + "/kiem-tra/" + token;
    }
}
