package vn.motcua.desk.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Withdrawals;
import vn.motcua.identity.CurrentActor;

/** Ends without a result: what an owner has back after reception, and what stops since its owner never answered. */
@Controller
class DeskEndingController {

    private static final String DECLINED = "khong";

    private final ActPages pages;
    private final Withdrawals withdrawals;
    private final Stops stops;
    private final CurrentActor actor;

    DeskEndingController(ActPages pages, Withdrawals withdrawals, Stops stops, CurrentActor actor) {
        this.pages = pages;
        this.withdrawals = withdrawals;
        this.stops = stops;
        this.actor = actor;
    }

    @GetMapping("/viec/{number}/xin-rut")
    ModelAndView writeDown(@PathVariable String number) {
        return pages.ask(DeskAct.ASK_WITHDRAWAL, number, Map.of());
    }

    @PostMapping("/viec/{number}/xin-rut")
    ModelAndView ask(@PathVariable String number, @RequestParam Map<String, String> fields) {
        return pages.send(
                DeskAct.ASK_WITHDRAWAL,
                number,
                fields,
                parsed -> withdrawals.ask(actor.get(), parsed, ActPages.text(fields, "reason")));
    }

    @GetMapping("/viec/{number}/tra-loi-rut")
    ModelAndView look(@PathVariable String number) {
        return pages.ask(DeskAct.DECIDE_WITHDRAWAL, number, Map.of());
    }

    @PostMapping("/viec/{number}/tra-loi-rut")
    ModelAndView decide(@PathVariable String number, @RequestParam Map<String, String> fields) {
        return pages.send(DeskAct.DECIDE_WITHDRAWAL, number, fields, parsed -> {
            if (ActPages.text(fields, "decision").equals(DECLINED)) {
                withdrawals.decline(actor.get(), parsed, ActPages.text(fields, "answer"));
            } else {
                withdrawals.grant(actor.get(), parsed);
            }
        });
    }

    @GetMapping("/viec/{number}/dung")
    ModelAndView askStop(@PathVariable String number) {
        return pages.ask(DeskAct.STOP, number, Map.of());
    }

    @PostMapping("/viec/{number}/dung")
    ModelAndView stop(@PathVariable String number, @RequestParam Map<String, String> fields) {
        return pages.send(
                DeskAct.STOP,
                number,
                fields,
                parsed -> stops.stop(actor.get(), parsed, ActPages.text(fields, "reason")));
    }
}
