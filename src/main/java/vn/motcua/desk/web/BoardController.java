package vn.motcua.desk.web;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.Calendars;
import vn.motcua.desk.internal.OpenFigure;
import vn.motcua.desk.internal.ReadBoard;
import vn.motcua.identity.CurrentActor;

/** Boards of what is overdue and what soon will be; each figure opens to its dossiers. */
@Controller
class BoardController {

    private final ReadBoard board;
    private final OpenFigure figure;
    private final Calendars calendars;
    private final CurrentActor actor;
    private final Clock clock;

    BoardController(ReadBoard board, OpenFigure figure, Calendars calendars, CurrentActor actor, Clock clock) {
        this.board = board;
        this.figure = figure;
        this.calendars = calendars;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/viec/bang")
    ModelAndView board(@RequestParam(name = "don-vi", required = false) @Nullable String unit) {
        var asked = unit == null || unit.isBlank() ? null : unit;
        return new ModelAndView("desk/board", "page", new BoardPage(board.read(actor.get(), asked), clock.instant()));
    }

    @GetMapping("/viec/bang/ho-so")
    ModelAndView figure(
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "nguoi", required = false) @Nullable String officer,
            @RequestParam(name = "muc", defaultValue = "") String figureWord) {
        var wanted = BoardPage.figure(figureWord);
        var opened = figure.open(actor.get(), unit, officer == null || officer.isBlank() ? null : officer, wanted);
        var page = new FigurePage(
                opened,
                wanted.name().toLowerCase(Locale.ROOT),
                OpenFigure.NOBODY.equals(officer),
                calendars.deadlines(),
                clock.instant());
        return new ModelAndView("desk/figure", "page", page);
    }
}
