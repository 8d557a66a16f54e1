package vn.motcua.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.files.FilesException;
import vn.motcua.identity.CurrentActor;
import vn.motcua.shared.DomainException;
import vn.motcua.workflow.WorkflowException;

/** What the pages of acts of law have in common: they are shown while the act is open, and keep what was typed. */
@Component
class ActPages {

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    private final Dossiers dossiers;
    private final CurrentActor actor;

    ActPages(Dossiers dossiers, CurrentActor actor) {
        this.dossiers = dossiers;
        this.actor = actor;
    }

    /** The empty page, filled in with these. */
    ModelAndView ask(DeskAct act, String number, Map<String, String> proposed) {
        return ask(act, number, view -> proposed);
    }

    /** The page, filled in with what follows from the dossier. */
    ModelAndView ask(DeskAct act, String number, Function<DossierView, Map<String, String>> proposed) {
        var view = dossiers.read(actor.get(), DossierNumber.parse(number), OFFICE);
        return act.open(view.acts())
                ? new ModelAndView("desk/act", "page", new DeskActPage(act, view, proposed.apply(view), null, true))
                : new ModelAndView("redirect:/viec/" + view.number());
    }

    /** Whether an act is open to whoever asks. */
    boolean isOpen(DeskAct act, String number) {
        return act.open(
                dossiers.read(actor.get(), DossierNumber.parse(number), OFFICE).acts());
    }

    /** Does it and goes back to the dossier; or shows the page again with what was refused. */
    ModelAndView send(DeskAct act, String number, Map<String, String> typed, Consumer<DossierNumber> doing) {
        var parsed = DossierNumber.parse(number);
        try {
            doing.accept(parsed);
            return new ModelAndView("redirect:/viec/" + parsed + "?xong=" + act.path());
        } catch (DossierException.UnknownNumber unknown) {
            throw unknown;
        } catch (DossierException | WorkflowException | FilesException refused) {
            return show(act, parsed, typed, refused);
        }
    }

    private ModelAndView show(DeskAct act, DossierNumber number, Map<String, String> typed, DomainException refused) {
        var view = dossiers.read(actor.get(), number, OFFICE);
        var page =
                new ModelAndView("desk/act", "page", new DeskActPage(act, view, typed, refused, act.open(view.acts())));
        page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
        return page;
    }

    /** A day as a browser sends it; null where none can be read. */
    static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
