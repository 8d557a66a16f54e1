package vn.motcua.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.desk.internal.AssignWork;
import vn.motcua.desk.internal.GiveWork;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.desk.internal.LookAtWork;
import vn.motcua.desk.internal.PutBackWork;
import vn.motcua.desk.internal.TakeWork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.organisation.PostId;
import vn.motcua.shared.web.OpenApi;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkItemException;
import vn.motcua.workflow.WorkItemId;

/** The inbox for programs, and in whose hands its work is. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "work-items", description = "The inbox of an officer")
class WorkApi {

    private final ListWork list;
    private final LookAtWork look;
    private final Hands hands;
    private final CurrentActor actor;
    private final Clock clock;

    WorkApi(ListWork list, LookAtWork look, Hands hands, CurrentActor actor, Clock clock) {
        this.list = list;
        this.look = look;
        this.hands = hands;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/work-items")
    @Operation(summary = "What waits for the officer of the token, most urgent first, 40 to a page")
    @SecurityRequirement(name = OpenApi.BEARER)
    Page work(
            @Parameter(
                            description =
                                    "MINE, QUEUE, ALL of the unit for who gives work out; both own and queue without it")
                    @RequestParam(defaultValue = "")
                    String view,
            @Parameter(description = "code of a kind of work") @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String sector,
            @Parameter(description = "LATE, TODAY, LATER or NEVER") @RequestParam(defaultValue = "") String due,
            @Parameter(description = "next of the page before; the first page without it")
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        var question = new InboxQuestion(word(view), stage, sector, "", word(due));
        var work = list.list(actor.get(), question.asView(), question.filter(clock.instant(), null), after);
        return new Page(
                work.page().items().stream().map(WorkApi::item).toList(),
                work.page().next().orElse(null),
                work.counts().asked().toString(),
                work.news().count().toString());
    }

    /** Words of the API as they stand in addresses of pages; what is no word of ours narrows nothing. */
    private static String word(String given) {
        return switch (given) {
            case "MINE" -> "cua-toi";
            case "QUEUE" -> "hang-doi";
            case "ALL" -> "tat-ca";
            case "LATE" -> "qua-han";
            case "TODAY" -> "hom-nay";
            case "LATER" -> "sap-toi";
            case "NEVER" -> "khong-han";
            default -> "";
        };
    }

    @PostMapping("/work-items/{id}/take")
    @Operation(summary = "Take work from the queue; what one has already stays as it is")
    @SecurityRequirement(name = OpenApi.BEARER)
    Item take(@PathVariable UUID id) {
        return item(hands.take().take(actor.get(), new WorkItemId(id)));
    }

    @PostMapping("/work-items/{id}/put-back")
    @Operation(summary = "Put work one has in hand back into the queue")
    @SecurityRequirement(name = OpenApi.BEARER)
    Item putBack(@PathVariable UUID id, @RequestBody Note sent) {
        return item(hands.putBack().putBack(actor.get(), new WorkItemId(id), sent.note()));
    }

    @PostMapping("/work-items/{id}/give")
    @Operation(summary = "Give work one has in hand to a colleague of the unit, with a note")
    @SecurityRequirement(name = OpenApi.BEARER)
    Item give(@PathVariable UUID id, @RequestBody Gift sent) {
        return item(hands.give().give(actor.get(), new WorkItemId(id), post(sent.post()), sent.note()));
    }

    @PostMapping("/work-items/assign")
    @Operation(
            summary = "Give work of the unit to one of its posts, all or nothing, each with the version that was seen")
    @SecurityRequirement(name = OpenApi.BEARER)
    List<Item> assign(@RequestBody Assignment sent) {
        var seen = new LinkedHashMap<WorkItemId, Integer>();
        for (var one : sent.items() == null ? List.<Seen>of() : sent.items()) {
            if (one.id() == null || one.version() == null) {
                throw new WorkItemException.NothingChosen();
            }
            seen.put(new WorkItemId(one.id()), one.version());
        }
        return hands.assign().assign(actor.get(), seen, post(sent.post()), sent.note()).stream()
                .map(WorkApi::item)
                .toList();
    }

    @PostMapping("/work-items/looked")
    @Operation(summary = "Say that everything up to a moment was seen; what comes or changes later is news")
    @SecurityRequirement(name = OpenApi.BEARER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void looked(@RequestBody Looked sent) {
        look.look(
                actor.get(),
                sent.until() == null ? clock.instant() : sent.until().toInstant());
    }

    private static @Nullable PostId post(@Nullable UUID post) {
        return post == null ? null : new PostId(post);
    }

    private static Item item(WorkItem work) {
        return new Item(
                work.id().toString(),
                work.version(),
                work.number(),
                work.title(),
                work.at().stage(),
                work.at().round(),
                work.stageName(),
                work.unitName(),
                inOffice(work.due()),
                inOffice(work.subjectDue()),
                work.asHolder().map(holder -> holder.name()).orElse(null),
                inOffice(work.holderSince()));
    }

    static @Nullable OffsetDateTime inOffice(java.time.@Nullable Instant moment) {
        return moment == null ? null : OffsetDateTime.ofInstant(moment, WorkCalendar.ZONE);
    }

    @Schema(name = "WorkPage")
    record Page(List<Item> items, @Nullable String next, String count, String news) {}

    @Schema(name = "WorkItem")
    record Item(
            String id,
            int version,
            String number,
            String title,
            String stage,
            int round,
            String stageName,
            String unit,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime dossierDueAt,
            @Nullable String holder,
            @Nullable OffsetDateTime holderSince) {}

    /** A few words along with work. */
    @Schema(name = "WorkNote")
    record Note(@Nullable String note) {}

    /** Who gets it, and why. */
    @Schema(name = "WorkGift")
    record Gift(@Nullable UUID post, @Nullable String note) {}

    /** Which work goes to whom. */
    @Schema(name = "WorkAssignment")
    record Assignment(
            @Nullable List<Seen> items,
            @Nullable UUID post,
            @Nullable String note) {}

    /** One item as it was seen. */
    @Schema(name = "WorkSeen")
    record Seen(@Nullable UUID id, @Nullable Integer version) {}

    /** Up to when the list was seen; now without it. */
    @Schema(name = "WorkLooked")
    record Looked(@Nullable OffsetDateTime until) {}

    /** Moving work from hand to hand. */
    @org.springframework.stereotype.Component
    record Hands(TakeWork take, PutBackWork putBack, GiveWork give, AssignWork assign) {}
}
