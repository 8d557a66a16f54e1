package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That what was demanded is paid.
 *
 * @param receipt number of the receipt
 * @param paidOn day on the receipt, not after today
 * @param file hash of a picture of the receipt, taken in by {@link vn.motcua.files.Files}; null where there is none
 */
public record NewProof(
        String receipt,
        @Nullable LocalDate paidOn,
        @Nullable String file) {}
