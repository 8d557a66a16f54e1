package vn.motcua.portal.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.EligibilityQuestion;
import vn.motcua.catalogue.EligibilityQuestion.Answer;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;

/**
 * Whether a procedure fits, asked question by question before one files; open to everybody. Answers travel from page to page
 * in forms: they are kept nowhere and stand in no address.
 */
@Controller
class EligibilityController {

    private static final Map<Answer, String> SENT =
            new EnumMap<>(Map.of(Answer.YES, "co", Answer.NO, "khong", Answer.UNSURE, "chua-ro"));

    private final Catalogue catalogue;

    EligibilityController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/thu-tuc/{code}/dieu-kien")
    ModelAndView begin(@PathVariable String code) {
        var version = catalogue.procedure(new ProcedureCode(code));
        var questions = version.guide().questions();
        return questions.isEmpty()
                ? new ModelAndView("redirect:/thu-tuc/" + version.code())
                : ask(version, questions.getFirst(), Map.of(), false);
    }

    /** Asked by POST, since answers belong into no address; it changes nothing. */
    @PostMapping("/thu-tuc/{code}/dieu-kien")
    ModelAndView go(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "_cau", defaultValue = "") String asked,
            @RequestParam(name = "_lui", defaultValue = "") String backTo) {
        var version = catalogue.procedure(new ProcedureCode(code));
        var given = given(version, fields);
        var again = question(version, backTo);
        if (again.isPresent()) {
            return ask(version, again.get(), given, false);
        }
        for (var question : version.guide().questions()) {
            var answer = given.get(question.key());
            if (answer == null) {
                return ask(version, question, given, question.key().equals(asked));
            }
            if (answer == question.stops()) {
                return new ModelAndView(
                        "portal/eligibilityStop",
                        "page",
                        new EligibilityPage.Stop(version, question, instead(question), sent(given)));
            }
        }
        return new ModelAndView(
                "portal/eligibilityPassed",
                "page",
                new EligibilityPage.Passed(version, unsure(version, given), sent(given)));
    }

    private static ModelAndView ask(
            ProcedureVersion version, EligibilityQuestion question, Map<String, Answer> given, boolean missing) {
        var page = new ModelAndView(
                "portal/eligibility",
                "page",
                new EligibilityPage(
                        version, question, Optional.ofNullable(sent(given).get(question.key())), sent(given), missing));
        if (missing) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static Optional<EligibilityQuestion> question(ProcedureVersion version, String key) {
        return version.guide().questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    /** What was answered so far, in the order of the questions; whatever else was sent does not count. */
    private static Map<String, Answer> given(ProcedureVersion version, Map<String, String> fields) {
        var given = new LinkedHashMap<String, Answer>();
        version.guide()
                .questions()
                .forEach(question -> SENT.forEach((answer, word) -> {
                    if (word.equals(fields.get(EligibilityPage.NAME + question.key()))) {
                        given.put(question.key(), answer);
                    }
                }));
        return given;
    }

    private static Map<String, String> sent(Map<String, Answer> given) {
        var sent = new LinkedHashMap<String, String>();
        given.forEach((key, answer) -> sent.put(key, String.valueOf(SENT.get(answer))));
        return sent;
    }

    private static List<EligibilityQuestion> unsure(ProcedureVersion version, Map<String, Answer> given) {
        return version.guide().questions().stream()
                .filter(question -> given.get(question.key()) == Answer.UNSURE)
                .toList();
    }

    /** The procedures to use instead; one that is no longer in force is not named. */
    private List<ProcedureVersion> instead(EligibilityQuestion question) {
        return question.elsewhere().instead().stream()
                .flatMap(code -> inForce(code).stream())
                .toList();
    }

    private Optional<ProcedureVersion> inForce(ProcedureCode code) {
        try {
            return Optional.of(catalogue.procedure(code));
        } catch (CatalogueException.UnknownProcedure ended) {
            return Optional.empty();
        }
    }
}
