package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An apology with a new appointment.
 *
 * @param reason why it is late, in words its owner understands
 * @param cause name of the unit that causes the delay
 * @param day the new day, after the one it replaces
 */
public record NewAppointment(
        String reason, String cause, @Nullable LocalDate day) {}
