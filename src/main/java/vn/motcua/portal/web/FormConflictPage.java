package vn.motcua.portal.web;

import java.util.Map;

/**
 * A page that another device saved meanwhile: both versions of what differs, and the fields as they were typed here.
 *
 * @param differing label of the question, and what stands here and there
 */
public record FormConflictPage(FormPageModel form, Map<String, Both> differing) {

    /** One answer in two versions, in words. */
    public record Both(String typed, String saved) {}
}
