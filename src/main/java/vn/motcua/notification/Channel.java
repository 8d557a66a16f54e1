package vn.motcua.notification;

/** The way a message goes. */
public enum Channel {
    EMAIL,
    SMS
}
