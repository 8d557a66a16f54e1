package vn.motcua.portal.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.DomainException;

/**
 * Opening a booking by code and telephone number.
 *
 * @param code as typed
 * @param phone as typed
 * @param refused why nothing is shown
 */
public record BookingFindPage(
        String code, String phone, @Nullable DomainException refused) {

    @Override
    public String toString() {
        return "BookingFindPage[hidden]";
    }
}
