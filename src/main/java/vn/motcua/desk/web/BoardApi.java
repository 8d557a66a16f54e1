package vn.motcua.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
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
import vn.motcua.desk.internal.CompareLoads;
import vn.motcua.desk.internal.DropView;
import vn.motcua.desk.internal.KeepView;
import vn.motcua.desk.internal.OpenFigure;
import vn.motcua.desk.internal.ReadBoard;
import vn.motcua.desk.internal.TraceWork;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.web.OpenApi;
import vn.motcua.workflow.Promised;

/** Boards, loads, hands and kept views for programs. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "work-items", description = "The inbox of an officer")
class BoardApi {

    private final Boards boards;
    private final TraceWork trace;
    private final KeepView keep;
    private final DropView drop;
    private final CurrentActor actor;

    BoardApi(Boards boards, TraceWork trace, KeepView keep, DropView drop, CurrentActor actor) {
        this.boards = boards;
        this.trace = trace;
        this.keep = keep;
        this.drop = drop;
        this.actor = actor;
    }

    @GetMapping("/boards/due-dates")
    @Operation(summary = "How the promised days stand: a row for each unit, or for each officer of one")
    @SecurityRequirement(name = OpenApi.BEARER)
    List<Row> board(
            @Parameter(description = "key of a unit whose officers are compared")
                    @RequestParam(required = false)
                    @Nullable
                    String unit) {
        var board = boards.read().read(actor.get(), unit);
        var compared = board.unit();
        return compared == null
                ? board.agencies().stream()
                        .flatMap(agency -> agency.units().stream()
                                .map(row -> row(
                                        agency.name(),
                                        row.unit().key(),
                                        row.unit().name(),
                                        row.figures())))
                        .toList()
                : board.officers().stream()
                        .map(row -> row(compared.name(), row.account(), row.name(), row.figures()))
                        .toList();
    }

    @GetMapping("/boards/due-dates/dossiers")
    @Operation(summary = "The very dossiers behind a figure: numbers and how the work stands, at most 100")
    @SecurityRequirement(name = OpenApi.BEARER)
    List<Behind> behind(
            @RequestParam String unit,
            @Parameter(description = "account of an officer, or chua-ai for what nobody has")
                    @RequestParam(required = false)
                    @Nullable
                    String officer,
            @Parameter(description = "LATE, ONE_DAY, THREE_DAYS or OPEN") @RequestParam(defaultValue = "LATE")
                    Promised.Figure figure) {
        return boards.open().open(actor.get(), unit, officer, figure).work().stream()
                .map(work -> new Behind(
                        work.number(),
                        work.title(),
                        work.stageName(),
                        WorkApi.inOffice(work.subjectDue()),
                        work.asHolder().map(holder -> holder.name()).orElse(null)))
                .toList();
    }

    @GetMapping("/work-items/loads")
    @Operation(summary = "How much each officer of the unit has in hand")
    @SecurityRequirement(name = OpenApi.BEARER)
    List<Load> loads() {
        return boards.loads().compare(actor.get()).stream()
                .map(loaded -> new Load(
                        loaded.post().id().toString(),
                        loaded.post().account(),
                        loaded.name(),
                        loaded.load().open().toString(),
                        loaded.load().today().toString(),
                        loaded.load().overdue().toString()))
                .toList();
    }

    @GetMapping("/dossiers/{number}/hands")
    @Operation(summary = "In whose hands a dossier was, from when on")
    @SecurityRequirement(name = OpenApi.BEARER)
    List<Move> hands(@PathVariable String number) {
        return trace.trace(actor.get(), number).moves().stream()
                .map(move -> new Move(
                        WorkApi.inOffice(move.at()), move.stageName(), move.from(), move.to(), move.by(), move.note()))
                .toList();
    }

    @PostMapping("/work-views")
    @Operation(summary = "Keep a view of the list under a name; all views of the post")
    @SecurityRequirement(name = OpenApi.BEARER)
    List<View> keep(@RequestBody NewView sent) {
        var question = new InboxQuestion(text(sent.view()), text(sent.stage()), text(sent.sector()), "", "");
        return keep.keep(actor.get(), text(sent.name()), question.query()).stream()
                .map(view -> new View(view.id().toString(), view.name(), view.question()))
                .toList();
    }

    @PostMapping("/work-views/{id}/drop")
    @Operation(summary = "Forget a view of the post")
    @SecurityRequirement(name = OpenApi.BEARER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        drop.drop(actor.get(), id);
    }

    private static Row row(String above, @Nullable String key, @Nullable String name, Promised figures) {
        return new Row(
                above,
                key,
                name,
                figures.late().toString(),
                figures.oneDay().toString(),
                figures.threeDays().toString(),
                figures.open().toString());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Figures of a unit or an officer; each counts to one hundred and says {@code 99+} then. */
    @Schema(name = "BoardRow")
    record Row(
            String of,
            @Nullable String key,
            @Nullable String name,
            String late,
            String oneDay,
            String threeDays,
            String open) {}

    /** A dossier behind a figure. */
    @Schema(name = "BoardDossier")
    record Behind(
            String number,
            String title,
            String stageName,
            @Nullable OffsetDateTime dossierDueAt,
            @Nullable String holder) {}

    /** What an officer has in hand. */
    @Schema(name = "WorkLoad")
    record Load(String post, String account, String name, String open, String today, String overdue) {}

    /** Work that went from hand to hand; without from it stood in the queue, without to it went back there. */
    @Schema(name = "WorkMove")
    record Move(
            @Nullable OffsetDateTime at,
            String stageName,
            @Nullable String from,
            @Nullable String to,
            String by,
            @Nullable String note) {}

    /** A view to be kept. */
    @Schema(name = "NewWorkView")
    record NewView(
            @Nullable String name,
            @Nullable String view,
            @Nullable String stage,
            @Nullable String sector) {}

    /** A view that is kept. */
    @Schema(name = "WorkView")
    record View(String id, String name, String question) {}

    /** What is compared. */
    @org.springframework.stereotype.Component
    record Boards(ReadBoard read, OpenFigure open, CompareLoads loads) {}
}
