package vn.motcua.notification;

import vn.motcua.shared.DomainException;

/** What notification refuses. The sentences stand in messages/notification.properties. */
public abstract sealed class NotificationException extends DomainException {

    private NotificationException(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** The outbox page is there in a demonstration only. */
    public static final class NoOutbox extends NotificationException {
        public NoOutbox() {
            super(Kind.NOT_FOUND, "notification.no-outbox");
        }
    }
}
