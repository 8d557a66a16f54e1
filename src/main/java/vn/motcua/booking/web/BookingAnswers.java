package vn.motcua.booking.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.booking.BookableDay;
import vn.motcua.booking.Booking;
import vn.motcua.booking.CounterDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.organisation.Unit;

/** Shapes of the bookings' part of the API. */
final class BookingAnswers {

    private BookingAnswers() {}

    @Schema(name = "BookingOffices")
    record Offices(List<Office> offices) {

        static Offices of(List<Unit> units) {
            return new Offices(units.stream()
                    .map(unit -> new Office(unit.key(), unit.name()))
                    .toList());
        }
    }

    /** {@code key} names the counter in the other requests. */
    @Schema(name = "BookingOffice")
    record Office(String key, String name) {}

    @Schema(name = "BookingDays")
    record Days(List<Day> days) {

        static Days of(List<BookableDay> days) {
            return new Days(days.stream()
                    .map(day -> new Day(
                            day.date(),
                            day.halfHours().stream()
                                    .map(one -> new HalfHour(time(one.start()), one.free()))
                                    .toList()))
                    .toList());
        }
    }

    @Schema(name = "BookingDay")
    record Day(LocalDate date, List<HalfHour> halfHours) {}

    @Schema(name = "BookingHalfHour")
    record HalfHour(OffsetDateTime start, int free) {}

    /** What to book; {@code start} is one of the half hours offered. */
    @Schema(name = "NewBooking")
    record Book(
            @Nullable String procedure,
            @Nullable String office,
            @Nullable OffsetDateTime start,
            @Nullable String name,
            @Nullable String phone,
            @Nullable Integer documents,
            @Nullable Integer copies) {

        @Override
        public String toString() {
            return "Book[hidden]";
        }
    }

    /** Which booking; {@code phone} is needed without the token of its owner or of its counter. */
    @Schema(name = "BookingNamed")
    record Named(@Nullable String code, @Nullable String phone) {

        @Override
        public String toString() {
            return "Named[hidden]";
        }
    }

    /** Where to move a booking. */
    @Schema(name = "BookingMove")
    record Move(
            @Nullable String code,
            @Nullable String phone,
            @Nullable OffsetDateTime start) {

        @Override
        public String toString() {
            return "Move[hidden]";
        }
    }

    /** {@code ARRIVED}, {@code SERVED} or {@code MISSED}. */
    @Schema(name = "BookingAttendance")
    record Attended(@Nullable String attendance) {}

    @Schema(name = "Booking")
    record Whole(
            String id,
            String code,
            String state,
            String procedure,
            String title,
            String office,
            OffsetDateTime start,
            boolean officeOpen,
            String name,
            String phone,
            int documents,
            int copies) {

        static Whole of(Booking booking) {
            return new Whole(
                    booking.id().toString(),
                    booking.code().value(),
                    booking.state().name(),
                    booking.procedure().value(),
                    booking.title().vi(),
                    booking.officeName(),
                    time(booking.start()),
                    booking.officeOpen(),
                    booking.name(),
                    booking.phone(),
                    booking.documents(),
                    booking.copies());
        }

        @Override
        public String toString() {
            return "Whole[" + id + "]";
        }
    }

    @Schema(name = "CounterDay")
    record OfDay(LocalDate date, String office, List<Whole> bookings) {

        static OfDay of(CounterDay day) {
            return new OfDay(
                    day.date(),
                    day.officeName(),
                    day.rows().stream()
                            .flatMap(row -> row.bookings().stream())
                            .map(Whole::of)
                            .toList());
        }
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, WorkCalendar.ZONE);
    }
}
