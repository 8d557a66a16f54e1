package vn.motcua.catalogue;

import java.util.UUID;

/** Names one published version of a procedure; a dossier keeps it. */
public record ProcedureVersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
