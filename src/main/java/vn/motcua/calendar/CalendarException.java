package vn.motcua.calendar;

import vn.motcua.shared.DomainException;

/** What the calendar refuses. */
public sealed class CalendarException extends DomainException {

    private CalendarException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Office time was to be moved back, or not at all. Argument: the present office time in words. */
    public static final class OfficeTimeNotForward extends CalendarException {
        public OfficeTimeNotForward(String now) {
            super(Kind.BAD_INPUT, "calendar.office-time.not-forward", now);
        }
    }

    /** Office time was to be moved too far in one step. Argument: the most days allowed. */
    public static final class OfficeTimeTooFar extends CalendarException {
        public OfficeTimeTooFar(long mostDays) {
            super(Kind.BAD_INPUT, "calendar.office-time.too-far", mostDays);
        }
    }

    /** Office time of a real locality is the time of the machine. */
    public static final class OfficeTimeIsReal extends CalendarException {
        public OfficeTimeIsReal() {
            super(Kind.CONFLICT, "calendar.office-time.real");
        }
    }

    /** A make-up day must be a Saturday or Sunday. Argument: the date. */
    public static final class MakeUpDayNotOnWeekend extends CalendarException {
        public MakeUpDayNotOnWeekend(String date) {
            super(Kind.BAD_INPUT, "calendar.make-up-day.not-weekend", date);
        }
    }

    /** A make-up day names the day off it stands for, which must be in the table. Argument: that date. */
    public static final class MakeUpDayWithoutDayOff extends CalendarException {
        public MakeUpDayWithoutDayOff(String date) {
            super(Kind.BAD_INPUT, "calendar.make-up-day.instead-of-not-holiday", date);
        }
    }

    /** A change of the days off that names no day. */
    public static final class NoDayNamed extends CalendarException {
        public NoDayNamed() {
            super(Kind.BAD_INPUT, "calendar.days-off.none-named");
        }
    }

    /** A day that is over is not changed any more. Argument: the date. */
    public static final class DayIsOver extends CalendarException {
        public DayIsOver(String date) {
            super(Kind.BAD_INPUT, "calendar.days-off.over", date);
        }
    }

    /** The day to be taken out is no day off. Argument: the date. */
    public static final class NoDayOff extends CalendarException {
        public NoDayOff(String date) {
            super(Kind.CONFLICT, "calendar.days-off.unknown", date);
        }
    }

    /** The day to be entered is a day off already. Argument: the date. */
    public static final class DayOffAlready extends CalendarException {
        public DayOffAlready(String date) {
            super(Kind.CONFLICT, "calendar.days-off.known", date);
        }
    }

    /** The day to be worked is a make-up day already. Argument: the date. */
    public static final class MakeUpDayAlready extends CalendarException {
        public MakeUpDayAlready(String date) {
            super(Kind.CONFLICT, "calendar.make-up-day.known", date);
        }
    }

    /** A day off needs its name, and a change the decision behind it. */
    public static final class GroundMissing extends CalendarException {
        public GroundMissing() {
            super(Kind.BAD_INPUT, "calendar.days-off.ground-missing");
        }
    }
}
