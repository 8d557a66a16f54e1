package vn.motcua.portal.web;

import java.util.List;

/**
 * For whom somebody fills in a form.
 *
 * @param title name of the procedure
 * @param address of this page
 * @param back address of the page before
 * @param goOn whether a form is under way whose answers stay
 * @param refused why the last choice could not be taken, as a message key, or empty
 */
public record WhomPage(String title, String address, String back, boolean goOn, List<Choice> choices, String refused) {

    /** The value that means oneself. */
    static final String MYSELF = "toi";

    public WhomPage {
        choices = List.copyOf(choices);
    }

    /**
     * One answer.
     *
     * @param hint what tells it apart, with capacity and ground
     */
    public record Choice(String value, String name, String hint, boolean chosen) {

        public boolean myself() {
            return value.equals(MYSELF);
        }
    }
}
