package vn.motcua.forms;

import vn.motcua.shared.DomainException;

/** What can go wrong when a form is asked for. */
public abstract sealed class FormException extends DomainException {

    private FormException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** No form of that code and version was ever published here. */
    public static final class UnknownForm extends FormException {
        public UnknownForm(String code, int version) {
            super(Kind.NOT_FOUND, "forms.unknown", code, version);
        }
    }

    /** The procedure has no filled-in sample here. */
    public static final class NoSample extends FormException {
        public NoSample(String procedure) {
            super(Kind.NOT_FOUND, "forms.no-sample", procedure);
        }
    }

    /** The form has no page of that key. */
    public static final class UnknownPage extends FormException {
        public UnknownPage(String page) {
            super(Kind.NOT_FOUND, "forms.page.unknown", page);
        }
    }
}
