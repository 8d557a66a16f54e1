package vn.motcua.catalogue;

import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.TimeLimit;

/**
 * The time limits of a version. What was not published is absent and stays so.
 *
 * @param byChannel limit of each channel for which one was published
 * @param note what was published instead of, or beside, a plain figure; may be empty
 * @param general the limit the locality applies where a procedure publishes none
 */
public record PublishedLimits(Map<Channel, TimeLimit> byChannel, String note, TimeLimit general) {

    public PublishedLimits {
        byChannel = Map.copyOf(byChannel);
    }

    /** The published limit of that channel. */
    public Optional<TimeLimit> published(Channel channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }

    /** The limit that counts for a dossier: the published one, or the locality's general one. */
    public TimeLimit applied(Channel channel) {
        return byChannel.getOrDefault(channel, general);
    }

    /** Whether no channel has a published limit. */
    public boolean unknown() {
        return byChannel.isEmpty();
    }

    /** The one limit of all published channels, if they agree. */
    public Optional<TimeLimit> common() {
        var different = byChannel.values().stream().distinct().toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }
}
