package vn.motcua.dossier;

import java.util.UUID;

/** Names one dossier inside the application; people use its {@link DossierNumber}. */
public record DossierId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
