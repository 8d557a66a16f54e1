package vn.motcua.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.CurrentActor;
import vn.motcua.identity.KeyHabits;

/** The table of all shortcuts, and the switch for those of a single letter (WCAG 2.1.4). */
@Controller
class KeysController {

    private final KeyHabits habits;
    private final CurrentActor actor;

    KeysController(KeyHabits habits, CurrentActor actor) {
        this.habits = habits;
        this.actor = actor;
    }

    @GetMapping("/viec/phim-tat")
    ModelAndView table() {
        return new ModelAndView("desk/keys", "on", habits.singleKeys(actor.get()));
    }

    @PostMapping("/viec/phim-tat")
    String choose(@RequestParam(name = "phim", defaultValue = "tat") String word) {
        habits.choose(actor.get(), word.equals("bat"));
        return "redirect:/viec/phim-tat";
    }
}
