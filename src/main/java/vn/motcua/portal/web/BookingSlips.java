package vn.motcua.portal.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.booking.Booking;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.DomainException;

/** Makes the page of one booking. */
@Component
class BookingSlips {

    private final Catalogue catalogue;
    private final Organisation organisation;
    private final ProcedureWords words;
    private final Clock clock;

    BookingSlips(Catalogue catalogue, Organisation organisation, ProcedureWords words, Clock clock) {
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param phone what the holder has named it with; empty for its owner
     * @param refused what could not be done, when something could not
     */
    ModelAndView show(Booking booking, String phone, BookingSlipPage.News news, @Nullable DomainException refused) {
        var slip = new BookingSlipPage(
                booking,
                catalogue.procedure(booking.procedure()),
                organisation.unit(booking.office()),
                words,
                clock.instant(),
                phone,
                news,
                refused);
        var page = new ModelAndView("portal/bookingSlip", "page", slip);
        if (refused != null) {
            page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        }
        return page;
    }
}
