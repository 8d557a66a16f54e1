package vn.motcua.booking;

import java.util.Optional;
import vn.motcua.shared.DomainException;

/** What the rules of bookings do not allow. */
public abstract sealed class BookingException extends DomainException {

    private BookingException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** No such booking, or one of somebody else: the two look alike. */
    public static final class UnknownBooking extends BookingException {
        public UnknownBooking() {
            super(Kind.NOT_FOUND, "booking.unknown");
        }
    }

    /** Code and telephone number do not belong together; says no more, so that nobody learns which codes exist. */
    public static final class WrongPhone extends BookingException {
        public WrongPhone() {
            super(Kind.BAD_INPUT, "booking.wrong-phone");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("phone");
        }
    }

    /** The procedure takes no bookings. */
    public static final class NotBookable extends BookingException {
        public NotBookable(String title) {
            super(Kind.BAD_INPUT, "booking.not-bookable", title);
        }
    }

    /** Not a counter where this procedure is done on that day. */
    public static final class UnknownOffice extends BookingException {
        public UnknownOffice() {
            super(Kind.BAD_INPUT, "booking.unknown-office");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("office");
        }
    }

    /** No half hour to come in which the counter works. */
    public static final class NotOpenThen extends BookingException {
        public NotOpenThen() {
            super(Kind.CONFLICT, "booking.not-open-then");
        }
    }

    /** Somebody else was faster. */
    public static final class Full extends BookingException {
        public Full() {
            super(Kind.CONFLICT, "booking.full");
        }
    }

    /** The person has a booking for this procedure on that day. */
    public static final class HasOne extends BookingException {
        public HasOne() {
            super(Kind.CONFLICT, "booking.has-one");
        }
    }

    /** No name was given, or none that fits. */
    public static final class NameMissing extends BookingException {
        public NameMissing() {
            super(Kind.BAD_INPUT, "booking.name-missing");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("name");
        }
    }

    /** No telephone number of this country. */
    public static final class PhoneUnreadable extends BookingException {
        public PhoneUnreadable() {
            super(Kind.BAD_INPUT, "booking.phone-unreadable");
        }

        @Override
        public Optional<String> member() {
            return Optional.of("phone");
        }
    }

    /** A number of papers or copies out of bounds. */
    public static final class AmountWrong extends BookingException {

        private final String member;

        public AmountWrong(String member) {
            super(Kind.BAD_INPUT, "booking.amount-wrong." + member, NewBooking.MOST);
            this.member = member;
        }

        @Override
        public Optional<String> member() {
            return Optional.of(member);
        }
    }

    /** A member of the request is missing or cannot be read. */
    public static final class MemberUnreadable extends BookingException {

        private final String member;

        public MemberUnreadable(String member) {
            super(Kind.BAD_INPUT, "booking.member-unreadable", member);
            this.member = member;
        }

        @Override
        public Optional<String> member() {
            return Optional.of(member);
        }
    }

    /** The key names another booking already. */
    public static final class KeyUsedOtherwise extends BookingException {
        public KeyUsedOtherwise() {
            super(Kind.CONFLICT, "booking.key-used-otherwise");
        }
    }

    /** Its half hour has begun, or it is over or cancelled. */
    public static final class TooLate extends BookingException {
        public TooLate() {
            super(Kind.CONFLICT, "booking.too-late");
        }
    }

    /** The counter notes who came on the day itself, and who did not come once the half hour has begun. */
    public static final class TooEarly extends BookingException {
        public TooEarly() {
            super(Kind.CONFLICT, "booking.too-early");
        }
    }
}
