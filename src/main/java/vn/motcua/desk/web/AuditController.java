package vn.motcua.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.AuditFilter;
import vn.motcua.desk.internal.ReadAudit;
import vn.motcua.desk.internal.VerifyAudit;
import vn.motcua.identity.CurrentActor;

/** The record of acts and reads, for whoever controls procedures. */
@Controller
class AuditController {

    private final ReadAudit read;
    private final VerifyAudit verify;
    private final CurrentActor actor;

    AuditController(ReadAudit read, VerifyAudit verify, CurrentActor actor) {
        this.read = read;
        this.verify = verify;
        this.actor = actor;
    }

    @GetMapping("/kiem-soat/nhat-ky")
    ModelAndView list(
            @RequestParam(name = AuditQuestion.ACTOR, defaultValue = "") String who,
            @RequestParam(name = AuditQuestion.ACTION, defaultValue = "") String action,
            @RequestParam(name = AuditQuestion.SUBJECT, defaultValue = "") String subject,
            @RequestParam(name = AuditQuestion.KIND, defaultValue = "") String kind,
            @RequestParam(name = AuditQuestion.AFTER, required = false) @Nullable String after) {
        var question = new AuditQuestion(who.strip(), action.strip(), subject.strip(), kind.strip());
        // What is not an id is not looked for: a name or an identity number typed here must not enter the record.
        var filter = question.isClean() ? question.filter() : AuditFilter.all();
        var reading = read.read(actor.get(), filter, after);
        var view = new ModelAndView("desk/audit", "page", AuditPage.of(question, reading, after != null));
        if (!question.isClean()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @GetMapping("/kiem-soat/nhat-ky/kiem-tra")
    ModelAndView verify(@RequestParam(name = "ma", defaultValue = "") String kept) {
        var verification = verify.verify(actor.get(), kept);
        return new ModelAndView("desk/auditChain", "page", AuditChainPage.of(verification, kept.strip()));
    }
}
