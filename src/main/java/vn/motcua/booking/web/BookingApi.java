package vn.motcua.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.booking.Attendance;
import vn.motcua.booking.BookingCode;
import vn.motcua.booking.BookingException;
import vn.motcua.booking.BookingId;
import vn.motcua.booking.BookingKey;
import vn.motcua.booking.Bookings;
import vn.motcua.booking.NewBooking;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Ids;
import vn.motcua.shared.web.OpenApi;

/** Visits to a counter, for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "bookings", description = "Half hours at a counter that people book")
class BookingApi {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final Bookings bookings;
    private final CurrentActor actor;

    BookingApi(Bookings bookings, CurrentActor actor) {
        this.bookings = bookings;
        this.actor = actor;
    }

    @GetMapping("/procedures/{code}/offices")
    @Operation(summary = "The counters where a visit for the procedure can be booked; none where it takes no bookings")
    BookingAnswers.Offices offices(@PathVariable String code) {
        return BookingAnswers.Offices.of(bookings.offices(actor.get(), new ProcedureCode(code)));
    }

    @GetMapping("/procedures/{code}/offices/{office}/half-hours")
    @Operation(summary = "The half hours of a counter that can be booked, day by day, with what is free")
    BookingAnswers.Days halfHours(@PathVariable String code, @PathVariable String office) {
        var procedure = new ProcedureCode(code);
        return BookingAnswers.Days.of(
                bookings.days(actor.get(), procedure, unit(procedure, office).id()));
    }

    @PostMapping("/bookings")
    @Operation(
            summary = "Book a half hour, with or without an account; the same Idempotency-Key answers the same booking")
    @ResponseStatus(HttpStatus.CREATED)
    BookingAnswers.Whole book(
            @RequestBody BookingAnswers.Book sent,
            @Parameter(description = "names this booking, 1 to 200 signs of ASCII without blanks")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            HttpServletRequest request,
            @Parameter(hidden = true) Locale locale) {
        var procedure = new ProcedureCode(required(sent.procedure(), "procedure"));
        var visitor = new NewBooking.Visitor(
                text(sent.name()), text(sent.phone()), number(sent.documents()), number(sent.copies()));
        var wanted = new NewBooking(
                procedure,
                unit(procedure, required(sent.office(), "office")).id(),
                required(sent.start(), "start").toInstant(),
                visitor,
                key == null ? Ids.next().toString() : "api-" + usable(key),
                network(request),
                locale);
        return BookingAnswers.Whole.of(bookings.book(actor.get(), wanted));
    }

    @PostMapping("/bookings/open")
    @Operation(
            summary =
                    "See a booking: by its owner, by its counter, or by code and telephone number; the look is recorded")
    BookingAnswers.Whole open(@RequestBody BookingAnswers.Named sent, HttpServletRequest request) {
        return BookingAnswers.Whole.of(bookings.read(actor.get(), key(sent.code(), sent.phone(), request)));
    }

    @PostMapping("/bookings/cancel")
    @Operation(summary = "Cancel a booking before its half hour begins; cancelling again changes nothing")
    BookingAnswers.Whole cancel(@RequestBody BookingAnswers.Named sent, HttpServletRequest request) {
        return BookingAnswers.Whole.of(bookings.cancel(actor.get(), key(sent.code(), sent.phone(), request)));
    }

    @PostMapping("/bookings/move")
    @Operation(summary = "Move a booking to another half hour of the same counter; the code stays")
    BookingAnswers.Whole move(@RequestBody BookingAnswers.Move sent, HttpServletRequest request) {
        var key = key(sent.code(), sent.phone(), request);
        OffsetDateTime start = required(sent.start(), "start");
        return BookingAnswers.Whole.of(bookings.move(actor.get(), key, start.toInstant()));
    }

    @GetMapping("/bookings")
    @Operation(summary = "Who comes to the officer's counter on a day; the look is recorded")
    @SecurityRequirement(name = OpenApi.BEARER)
    BookingAnswers.OfDay day(@RequestParam(name = "date", required = false) @Nullable String date) {
        try {
            return BookingAnswers.OfDay.of(bookings.day(actor.get(), LocalDate.parse(required(date, "date"))));
        } catch (DateTimeParseException unreadable) {
            throw new BookingException.MemberUnreadable("date");
        }
    }

    @PostMapping("/bookings/{id}/attendance")
    @Operation(summary = "Note who came: ARRIVED, SERVED or MISSED")
    @SecurityRequirement(name = OpenApi.BEARER)
    BookingAnswers.Whole attendance(@PathVariable String id, @RequestBody BookingAnswers.Attended sent) {
        var attendance = Arrays.stream(Attendance.values())
                .filter(one -> one.name().equals(sent.attendance()))
                .findFirst()
                .orElseThrow(() -> new BookingException.MemberUnreadable("attendance"));
        return BookingAnswers.Whole.of(bookings.mark(actor.get(), id(id), attendance));
    }

    private Unit unit(ProcedureCode procedure, String key) {
        return bookings.offices(actor.get(), procedure).stream()
                .filter(unit -> unit.key().equals(key))
                .findFirst()
                .orElseThrow(BookingException.UnknownOffice::new);
    }

    private static BookingKey key(@Nullable String code, @Nullable String phone, HttpServletRequest request) {
        return new BookingKey(new BookingCode(required(code, "code")), text(phone), network(request));
    }

    private static BookingId id(String text) {
        try {
            return new BookingId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            throw new BookingException.UnknownBooking();
        }
    }

    private static String network(HttpServletRequest request) {
        return ClientNetwork.of(request.getRemoteAddr());
    }

    private static String usable(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new BookingException.MemberUnreadable("Idempotency-Key");
        }
        return key;
    }

    private static <T> T required(@Nullable T value, String member) {
        if (value == null) {
            throw new BookingException.MemberUnreadable(member);
        }
        return value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 1 : value;
    }
}
