package vn.motcua.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.desk.internal.ListWork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;
import vn.motcua.workflow.Inbox;
import vn.motcua.workflow.WorkItem;

/** The inbox for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "work-items", description = "The inbox of an officer")
class WorkApi {

    private final ListWork list;
    private final CurrentActor actor;

    WorkApi(ListWork list, CurrentActor actor) {
        this.list = list;
        this.actor = actor;
    }

    @GetMapping("/work-items")
    @Operation(summary = "What waits for the officer of the token, most urgent first, 40 to a page")
    @SecurityRequirement(name = OpenApi.BEARER)
    Page work(
            @Parameter(description = "next of the page before; the first page without it")
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        var work = list.list(actor.get(), Inbox.View.MINE_AND_QUEUE, after);
        return new Page(
                work.page().items().stream().map(WorkApi::item).toList(),
                work.page().next().orElse(null));
    }

    private static Item item(WorkItem work) {
        var due = work.due();
        return new Item(
                work.id().toString(),
                work.number(),
                work.title(),
                work.at().stage(),
                work.at().round(),
                work.stageName(),
                work.unitName(),
                due == null ? null : OffsetDateTime.ofInstant(due, WorkCalendar.ZONE),
                work.asHolder().map(holder -> holder.name()).orElse(null));
    }

    @Schema(name = "WorkPage")
    record Page(List<Item> items, @Nullable String next) {}

    @Schema(name = "WorkItem")
    record Item(
            String id,
            String number,
            String title,
            String stage,
            int round,
            String stageName,
            String unit,
            @Nullable OffsetDateTime dueAt,
            @Nullable String holder) {}
}
