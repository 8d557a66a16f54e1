package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.MandateWords;
import vn.motcua.identity.internal.EndMandate;
import vn.motcua.identity.internal.ListMandates;
import vn.motcua.identity.internal.RecordOrganisation;
import vn.motcua.identity.internal.RecordPerson;
import vn.motcua.shared.Ids;

/** Whom a citizen acts for: the list, a new person, a new organisation, the end. */
@Controller
class MandateController {

    static final String HOME = "/tai-khoan/khai-thay";

    private static final String PERSON = HOME + "/nguoi";
    private static final String ORGANISATION = HOME + "/to-chuc";
    private static final String ID = "ma-gui";
    private static final String TARGET = "ve";

    private final ListMandates list;
    private final Acts acts;
    private final MandateWords words;
    private final RequestActor current;

    MandateController(ListMandates list, Acts acts, MandateWords words, RequestActor current) {
        this.list = list;
        this.acts = acts;
        this.words = words;
        this.current = current;
    }

    @GetMapping(HOME)
    ModelAndView mandates(@RequestParam(name = "xong", defaultValue = "") String done) {
        return new ModelAndView("identity/mandates", "page", new MandatesPage(list.list(current.get()), words, done));
    }

    @GetMapping(PERSON)
    ModelAndView person(@RequestParam(name = TARGET, defaultValue = "") String target) {
        list.list(current.get());
        return page(empty("identity.mandate.person", PERSON, target), "identity/mandatePerson");
    }

    @PostMapping(PERSON)
    ModelAndView keepPerson(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        var form = sent("identity.mandate.person", PERSON, fields);
        return kept(
                form,
                "identity/mandatePerson",
                request,
                (id, typed) -> acts.person().keep(current.get(), id, typed));
    }

    @GetMapping(ORGANISATION)
    ModelAndView organisation(@RequestParam(name = TARGET, defaultValue = "") String target) {
        list.list(current.get());
        return page(empty("identity.mandate.organisation", ORGANISATION, target), "identity/mandateOrganisation");
    }

    @PostMapping(ORGANISATION)
    ModelAndView keepOrganisation(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        var form = sent("identity.mandate.organisation", ORGANISATION, fields);
        return kept(
                form,
                "identity/mandateOrganisation",
                request,
                (id, typed) -> acts.organisation().keep(current.get(), id, typed));
    }

    @PostMapping(HOME + "/{id}/ket-thuc")
    ModelAndView end(@PathVariable String id, HttpServletRequest request) {
        var mandate =
                acts.end().end(current.get(), MandateId.parse(id).orElseThrow(IdentityException.MandateUnknown::new));
        var own = current.account().filter(mandate.account()::equals).isPresent();
        return AskPages.to(
                request,
                own
                        ? HOME + "?xong=ket-thuc"
                        : ORGANISATION + "/" + mandate.whom().id() + "?xong=bo");
    }

    private static ModelAndView kept(
            MandateForm form,
            String template,
            HttpServletRequest request,
            BiConsumer<MandateId, Map<String, String>> act) {
        try {
            act.accept(MandateId.parse(form.id()).orElseThrow(IdentityException.MandateUnknown::new), form.values());
            return form.target().isEmpty() ? AskPages.to(request, HOME + "?xong=ghi") : WayOn.to(form.target());
        } catch (IdentityException.MandateUnclear unclear) {
            return page(complaining(form, complaints(unclear)), template);
        }
    }

    /** The sentences at the places that are unclear. */
    static List<Complaint> complaints(IdentityException.MandateUnclear unclear) {
        return unclear.places().stream()
                .map(place -> Complaint.of(place.field(), place.key()))
                .toList();
    }

    static MandateForm complaining(MandateForm form, List<Complaint> complaints) {
        return new MandateForm(
                form.key(), form.action(), form.id(), form.target(), form.about(), form.values(), complaints);
    }

    static ModelAndView page(MandateForm form, String template) {
        var page = new ModelAndView(template, "page", form);
        if (!form.complaints().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static MandateForm empty(String key, String action, String target) {
        return new MandateForm(key, action, Ids.next().toString(), AskPages.safe(target), "", Map.of(), List.of());
    }

    private static MandateForm sent(String key, String action, Map<String, String> fields) {
        return new MandateForm(
                key,
                action,
                fields.getOrDefault(ID, ""),
                AskPages.safe(fields.getOrDefault(TARGET, "")),
                "",
                fields,
                List.of());
    }

    /** What can be done with mandates. */
    @org.springframework.stereotype.Component
    record Acts(RecordPerson person, RecordOrganisation organisation, EndMandate end) {}
}
