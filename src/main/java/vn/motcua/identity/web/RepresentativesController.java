package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.MandateWords;
import vn.motcua.identity.internal.AcceptInvitation;
import vn.motcua.identity.internal.InviteRepresentative;
import vn.motcua.identity.internal.ListMandates;
import vn.motcua.identity.internal.ReadRepresentatives;
import vn.motcua.identity.internal.WithdrawInvitation;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Locality;

/** Who represents an organisation: seeing, inviting, accepting. */
@Controller
class RepresentativesController {

    private static final String ORGANISATION = MandateController.HOME + "/to-chuc/";
    private static final String ACCEPT = MandateController.HOME + "/nhan";
    private static final String INVITE = "identity/mandateInvite";
    private static final String ADDRESS = "noi-nhan-ma";
    private static final String CODE = "ma-moi";

    private final Acts acts;
    private final MandateWords words;
    private final Askers askers;
    private final RequestActor current;
    private final boolean demonstration;

    RepresentativesController(Acts acts, MandateWords words, Askers askers, RequestActor current, Locality locality) {
        this.acts = acts;
        this.words = words;
        this.askers = askers;
        this.current = current;
        this.demonstration = locality.demonstration();
    }

    @GetMapping(MandateController.HOME + "/to-chuc/{organisation}")
    ModelAndView representatives(
            @PathVariable String organisation, @RequestParam(name = "xong", defaultValue = "") String done) {
        var seen = acts.read().read(current.get(), id(organisation));
        return new ModelAndView(
                "identity/representatives", "page", new RepresentativesPage(seen, words, done, demonstration));
    }

    @GetMapping(MandateController.HOME + "/to-chuc/{organisation}/moi")
    ModelAndView invitation(@PathVariable String organisation) {
        return MandateController.page(
                form(organisation, Map.of("ma-gui", Ids.next().toString()), List.of()), INVITE);
    }

    @PostMapping(MandateController.HOME + "/to-chuc/{organisation}/moi")
    ModelAndView invite(
            @PathVariable String organisation,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            acts.invite()
                    .invite(
                            current.get(),
                            id(organisation),
                            id(fields.getOrDefault("ma-gui", "")),
                            fields,
                            askers.begin(request, response));
            return AskPages.to(request, ORGANISATION + id(organisation) + "?xong=moi");
        } catch (IdentityException.MandateUnclear unclear) {
            return MandateController.page(form(organisation, fields, MandateController.complaints(unclear)), INVITE);
        } catch (IdentityException.InviteLater
                | IdentityException.AddressUnreadable
                | IdentityException.ChannelNotOffered refused) {
            return refused(form(organisation, fields, List.of(Complaint.of(ADDRESS, refused))), refused, response);
        }
    }

    @PostMapping(MandateController.HOME + "/loi-moi/{invitation}/bo")
    ModelAndView withdraw(@PathVariable String invitation, HttpServletRequest request) {
        var organisation = acts.withdraw().withdraw(current.get(), id(invitation));
        return AskPages.to(request, ORGANISATION + organisation + "?xong=bo-moi");
    }

    @GetMapping(ACCEPT)
    ModelAndView code() {
        acts.list().list(current.get());
        return AskPages.page(codePage("", List.of()));
    }

    @PostMapping(ACCEPT)
    ModelAndView accept(
            @RequestParam(name = CODE, defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var organisation = acts.accept().accept(current.get(), code, ClientNetwork.of(request.getRemoteAddr()));
            return AskPages.to(request, ORGANISATION + organisation + "?xong=nhan");
        } catch (IdentityException.InvitationWrong
                | IdentityException.RepresentsAlready
                | IdentityException.TryLater refused) {
            var page = AskPages.page(codePage(code, List.of(Complaint.of(CODE, refused))));
            return said(page, refused, response);
        }
    }

    /** The form, for who may invite; it asks nothing that is not known to him. */
    private MandateForm form(String organisation, Map<String, String> fields, List<Complaint> complaints) {
        var own = acts.list().list(current.get()).usable().stream()
                .filter(mandate -> mandate.organisation().isPresent())
                .filter(mandate -> mandate.whom().id().toString().equals(organisation))
                .findFirst()
                .orElseThrow(IdentityException.MandateUnknown::new);
        return new MandateForm(
                "identity.mandate.invite",
                ORGANISATION + organisation + "/moi",
                fields.getOrDefault("ma-gui", ""),
                "",
                own.whom().name(),
                fields,
                complaints);
    }

    private static ModelAndView refused(MandateForm form, IdentityException why, HttpServletResponse response) {
        return said(MandateController.page(form, INVITE), why, response);
    }

    private static ModelAndView said(ModelAndView page, IdentityException why, HttpServletResponse response) {
        if (why instanceof IdentityException.HeldBack later) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(later.waitingTime().toSeconds()));
        }
        page.setStatus(HttpStatusCode.valueOf(why.kind().status()));
        return page;
    }

    private static AskPage codePage(String typed, List<Complaint> complaints) {
        return AskPage.of(
                "identity.mandate.accept", ACCEPT, complaints, AskPage.Field.digits(CODE, "one-time-code", typed));
    }

    private static UUID id(String text) {
        return MandateId.parse(text).map(MandateId::value).orElseThrow(IdentityException.MandateUnknown::new);
    }

    /** What can be done with representatives. */
    @org.springframework.stereotype.Component
    record Acts(
            ReadRepresentatives read,
            ListMandates list,
            InviteRepresentative invite,
            WithdrawInvitation withdraw,
            AcceptInvitation accept) {}
}
