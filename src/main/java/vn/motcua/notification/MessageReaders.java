package vn.motcua.notification;

import java.util.Set;

/** Tells the outbox page of a demonstration whose messages the visitor may read; implemented where visitors are known. */
@FunctionalInterface
public interface MessageReaders {

    /** The readers, as {@link NewMessage#reader} names them, that this request may speak for. */
    Set<String> current();
}
