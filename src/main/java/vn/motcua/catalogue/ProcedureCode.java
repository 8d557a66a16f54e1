package vn.motcua.catalogue;

import java.util.regex.Pattern;

/** National code of a procedure, for example {@code 1.001193}. */
public record ProcedureCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d\\.\\d{6}");

    public ProcedureCode {
        if (!FORM.matcher(value).matches()) {
            throw new CatalogueException.UnknownProcedure(value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
