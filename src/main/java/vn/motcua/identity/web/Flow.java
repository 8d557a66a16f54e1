package vn.motcua.identity.web;

import java.util.Arrays;
import vn.motcua.identity.internal.CodePurpose;

/** A row of pages with a code among them: where it begins, where the code is asked, where it goes on. */
enum Flow {
    REGISTER(CodePurpose.REGISTER, "/dang-ky", "/dang-ky/ten"),
    RECOVER(CodePurpose.RECOVER, "/quen-mat-khau", "/quen-mat-khau/mat-khau-moi"),
    CHANGE(CodePurpose.CHANGE, "/tai-khoan/doi", "/tai-khoan/doi");

    private final CodePurpose purpose;
    private final String start;
    private final String afterwards;

    Flow(CodePurpose purpose, String start, String afterwards) {
        this.purpose = purpose;
        this.start = start;
        this.afterwards = afterwards;
    }

    /** The flow that a page with a code belongs to. */
    static Flow at(String path) {
        return Arrays.stream(values())
                .filter(flow -> path.startsWith(flow.code()))
                .findFirst()
                .orElseThrow();
    }

    CodePurpose purpose() {
        return purpose;
    }

    String start() {
        return start;
    }

    String code() {
        return start + "/ma";
    }

    String afterwards() {
        return afterwards;
    }
}
