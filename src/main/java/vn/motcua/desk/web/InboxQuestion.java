package vn.motcua.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.internal.Horizon;
import vn.motcua.desk.internal.OpenFigure;
import vn.motcua.organisation.PostId;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.WorkFilter;
import vn.motcua.workflow.WorkFilter.Span;

/**
 * What an address asks the inbox for; every part may be left out and all go together. It names no person but by the account of
 * a post, so it may stand in an address and be kept.
 *
 * @param view {@code cua-toi}, {@code hang-doi}, {@code tat-ca} or empty for both one's own and the queue
 * @param person account of the post that has the work, for who gives work out
 * @param due {@code qua-han}, {@code hom-nay}, {@code sap-toi} or {@code khong-han}
 */
public record InboxQuestion(String view, String stage, String sector, String person, String due) {

    static final String VIEW = "xem";
    static final String STAGE = "buoc";
    static final String SECTOR = "linh-vuc";
    static final String PERSON = "nguoi";
    static final String DUE = "han";

    static InboxQuestion of(Map<String, String> parameters) {
        return new InboxQuestion(
                parameters.getOrDefault(VIEW, ""),
                parameters.getOrDefault(STAGE, ""),
                parameters.getOrDefault(SECTOR, ""),
                parameters.getOrDefault(PERSON, ""),
                parameters.getOrDefault(DUE, ""));
    }

    /** The same at another time. */
    public InboxQuestion due(String other) {
        return new InboxQuestion(view, stage, sector, person, other);
    }

    /** The same for another part of the work. */
    public InboxQuestion view(String other) {
        return new InboxQuestion(other, stage, sector, other.equals("tat-ca") ? person : "", due);
    }

    /** The same of whatever kind. */
    public InboxQuestion anyStage() {
        return new InboxQuestion(view, "", sector, person, due);
    }

    /** The same of whatever sector. */
    public InboxQuestion anySector() {
        return new InboxQuestion(view, stage, "", person, due);
    }

    /** The same of whomever. */
    public InboxQuestion anyPerson() {
        return new InboxQuestion(view, stage, sector, "", due);
    }

    /** Whether it is narrowed beyond the time. */
    public boolean narrowed() {
        return !stage.isEmpty() || !sector.isEmpty() || !person.isEmpty();
    }

    /** Whether it asks for anything at all. */
    public boolean plain() {
        return query().isEmpty();
    }

    /** As it stands behind the question mark of an address; empty where it asks for nothing. */
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(VIEW, view);
        parts.put(STAGE, stage);
        parts.put(SECTOR, sector);
        parts.put(PERSON, person);
        parts.put(DUE, due);
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Address of the list. */
    public String address() {
        return at("/viec");
    }

    /** The question at the address of another page. */
    public String at(String path) {
        return plain() ? path : path + "?" + query();
    }

    /** Address of a later page of the list. */
    public String after(String place) {
        return "/viec?" + (plain() ? "" : query() + "&") + "sau=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    /** The view as the ending of a message key. */
    public String asWord() {
        return switch (asView()) {
            case MINE -> "mine";
            case QUEUE -> "queue";
            case ALL -> "all";
            case MINE_AND_QUEUE -> "both";
        };
    }

    Inbox.View asView() {
        return switch (view) {
            case "cua-toi" -> Inbox.View.MINE;
            case "hang-doi" -> Inbox.View.QUEUE;
            case "tat-ca" -> Inbox.View.ALL;
            default -> Inbox.View.MINE_AND_QUEUE;
        };
    }

    WorkFilter filter(Instant now, @Nullable PostId holder) {
        return new WorkFilter(
                stage.isEmpty() ? null : stage,
                sector.isEmpty() ? null : sector,
                holder,
                person.equals(OpenFigure.NOBODY),
                span(Horizon.tomorrow(now), now));
    }

    private @Nullable Span span(Instant tomorrow, Instant now) {
        return switch (due) {
            case "qua-han" -> new Span.Between(null, now);
            case "hom-nay" -> new Span.Between(now, tomorrow);
            case "sap-toi" -> new Span.Between(tomorrow, null);
            case "khong-han" -> new Span.Never();
            default -> null;
        };
    }
}
