package vn.motcua.dossier.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.BeforeReception;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.DraftContent;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Letters;
import vn.motcua.dossier.NewDossier;
import vn.motcua.dossier.NewSupplement;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.Photos;
import vn.motcua.dossier.Rating;
import vn.motcua.dossier.Ratings;
import vn.motcua.dossier.Supplements;
import vn.motcua.files.Files;
import vn.motcua.files.SampleFiles;
import vn.motcua.forms.Answers;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.MandateId;
import vn.motcua.identity.Pins;
import vn.motcua.identity.internal.SampleMandates;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.UnitId;

/** Dossiers of the demonstration's citizens in An Định, one for each state a page can show; made when first asked for. */
@Component
public class SampleDossiers {

    /** The paper that every sample has. */
    public static final String PAPER = "papers.birthCertificate";

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Births births;
    private final Businesses businesses;
    private final Drafts drafts;
    private final Dossiers dossiers;
    private final Supplements supplements;
    private final BeforeReception beforeReception;
    private final Letters letters;
    private final Ratings ratings;
    private final Pins pins;
    private final Files files;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final BirthPlace place;
    private final Map<String, DossierNumber> made = new HashMap<>();

    SampleDossiers(
            Births births,
            Businesses businesses,
            Doors doors,
            Files files,
            Organisation organisation,
            JdbcClient jdbc,
            BirthPlace place) {
        this.births = births;
        this.businesses = businesses;
        this.drafts = doors.drafts();
        this.dossiers = doors.dossiers();
        this.supplements = doors.supplements();
        this.beforeReception = doors.beforeReception();
        this.letters = doors.letters();
        this.ratings = doors.ratings();
        this.pins = doors.pins();
        this.files = files;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.place = place;
    }

    /** Waits at the counter. */
    public DossierNumber submitted() {
        return once("submitted", this::withPaper);
    }

    /** Another one that waits at the counter, for a test that changes it. */
    public DossierNumber another() {
        return withPaper(place.citizen(), anDinh());
    }

    private DossierNumber withPaper(AccountId account, UnitId unit) {
        return dossiers.submit(Births.citizen(account), complete(account, unit)).number();
    }

    private Draft complete(AccountId account, UnitId unit) {
        var draft = births.draft(account, unit);
        return drafts.keep(
                Births.citizen(account),
                draft.id(),
                draft.version(),
                draft.content().with(draft.answers().with(PAPER, stored())));
    }

    /** A complete draft, filled in by somebody for whom the mandate is. */
    public Draft completeFor(Citizen by, MandateId mandate) {
        return drafts.actFor(by, complete(by.account(), anDinh()).id(), mandate);
    }

    /** Was handed in by somebody for whom the mandate is, and waits at the counter. */
    public DossierNumber filedFor(Citizen by, MandateId mandate) {
        return dossiers.submit(by, completeFor(by, mandate)).number();
    }

    /** Was handed in for the mother. */
    public DossierNumber forMother(SampleMandates mandates) {
        return once(
                "forMother",
                (account, unit) -> filedFor(
                        mandates.citizen(SampleMandates.SON), mandates.mother().id()));
    }

    /** Was handed in for the cooperative, by its head. */
    public DossierNumber forCooperative(SampleMandates mandates) {
        mandates.second();
        return once(
                "forCooperative",
                (account, unit) -> filedFor(
                        mandates.citizen(SampleMandates.SON),
                        mandates.cooperative().id()));
    }

    /** Was handed in at the counter and taken in: it belongs to no account. */
    public DossierNumber walkIn() {
        return once("walkIn", (account, unit) -> atCounter(unit));
    }

    /** Another one of nobody, for a test that changes it. */
    public DossierNumber anotherWalkIn() {
        return atCounter(anDinh());
    }

    /** Another one that was taken in at the counter of that unit, for a test that changes it. */
    public DossierNumber receivedAt(String unitKey) {
        return atCounter(
                organisation.byKey(unitKey, place.today()).orElseThrow().id());
    }

    private DossierNumber atCounter(UnitId unit) {
        var counter = births.officer(unit, Role.RECEPTIONIST);
        var sent = new NewDossier(
                new ProcedureCode("1.001193"),
                Channel.DIRECT,
                Optional.empty(),
                births.answers(unit).json(),
                UUID.randomUUID().toString());
        var number = dossiers.submit(counter, sent).number();
        dossiers.receive(counter, number);
        return number;
    }

    /** The figures on the slip of a dossier. */
    public String pin(DossierNumber number) {
        return pins.of(number.value());
    }

    /** Was given back by the counter: a paper and a name are to be mended, the name is. */
    public DossierNumber toMend() {
        return once("toMend", (account, unit) -> {
            var number = withPaper(account, unit);
            var marks = new ArrayList<>(births.supplement().marks());
            marks.add(new NewSupplement.Mark(
                    PAPER,
                    "Ảnh lóa đèn, không đọc được ngày cấp",
                    "Chụp lại ở chỗ sáng, tắt đèn flash, thấy đủ bốn góc"));
            var wanted = new NewSupplement(marks, place.today().plusDays(30), null);
            supplements.request(births.officer(unit, Role.RECEPTIONIST), number, wanted);
            births.mend(account, number, answers -> answers.with("child.name", "Nguyễn An Nhiên"));
            return number;
        });
    }

    /** The owner's own page of what is to be mended. */
    public String mendingPage(String page) {
        return "/khai/" + births.mendingDraft(place.citizen(), toMend()).id() + "/" + page;
    }

    /** Was mended and waits at the counter again. */
    public DossierNumber mended() {
        return once("mended", (account, unit) -> {
            var number = births.mended(account, unit);
            supplements.answer(Births.citizen(account), number);
            return number;
        });
    }

    /** The page on which the owner sends the correction of a dossier that waits at the counter. */
    public String correctionPage() {
        return checkPage(births.correcting(place.citizen(), once("corrected", this::withPaper)));
    }

    /** The same for a correction that moves the dossier to another commune. */
    public String movedCorrectionPage() {
        var number = once("moved", this::withPaper);
        return checkPage(births.correcting(
                place.citizen(), number, answers -> answers.with("registerAt", String.valueOf(other().gso()))));
    }

    private vn.motcua.organisation.Unit other() {
        return organisation.communes(place.today()).stream()
                .filter(unit -> !unit.id().equals(anDinh()))
                .findFirst()
                .orElseThrow();
    }

    private static String checkPage(Draft draft) {
        return "/khai/" + draft.id() + "/kiem-tra";
    }

    /** Was taken back before the counter took it in. */
    public DossierNumber takenBack() {
        return once("takenBack", (account, unit) -> {
            var number = withPaper(account, unit);
            beforeReception.takeBack(Births.citizen(account), number);
            return number;
        });
    }

    /** Was taken in; its owner has asked something and the office has answered. */
    public DossierNumber spokenAbout() {
        return once("spokenAbout", (account, unit) -> {
            var number = births.received(account, unit);
            letters.write(
                    Births.citizen(account),
                    number,
                    "Tôi đi công tác tới thứ Sáu.\nNgười nhà nhận thay được không?",
                    "");
            letters.write(
                    births.officer(unit, Role.CASEWORKER),
                    number,
                    "Được. Người nhà mang theo giấy ủy quyền và giấy hẹn.",
                    "");
            letters.write(Births.citizen(account), number, "Cảm ơn cán bộ.", "");
            return number;
        });
    }

    /** Is over and was rated by its owner. */
    public DossierNumber rated() {
        return once("rated", (account, unit) -> {
            var number = births.returned(account, unit);
            ratings.rate(Births.citizen(account), number, Rating.typed("SATISFIED", "ONE", "Cán bộ chỉ dẫn tận tình."));
            return number;
        });
    }

    /** Was taken in and waits for the specialist. */
    public DossierNumber received() {
        return once("received", births::received);
    }

    /** Waits for the leader. */
    public DossierNumber examined() {
        return once("examined", births::examined);
    }

    /** Was refused by the specialist; the notice waits for its signature. */
    public DossierNumber refused() {
        return once("refused", (account, unit) -> {
            var number = births.received(account, unit);
            dossiers.complete(
                    births.officer(unit, Role.CASEWORKER),
                    number,
                    "tham-tra",
                    "refuse",
                    "Trẻ đã được đăng ký khai sinh tại xã khác.");
            return number;
        });
    }

    /** Waits to be handed over. */
    public DossierNumber ready() {
        return once("ready", births::ready);
    }

    /** Was handed over. */
    public DossierNumber returned() {
        return once("returned", (account, unit) -> {
            var number = births.ready(account, unit);
            dossiers.giveBack(births.officer(unit, Role.RECEPTIONIST), number, "Nguyễn Thị Sen", null, Channel.DIRECT);
            return number;
        });
    }

    /** A household business that waits for the head of the district's department. */
    public DossierNumber business() {
        return once("business", (account, unit) -> businesses.appraised(account));
    }

    /** A household business whose certificate waits at the district's counter. */
    public DossierNumber businessReady() {
        return once("businessReady", (account, unit) -> businesses.ready(account));
    }

    /** What the QR of the slip of a received dossier says. */
    public String slipToken() {
        return jdbc.sql("""
                        select paper.token from dossier.paper
                        join dossier.dossier on dossier.id = paper.dossier
                        where dossier.number = :number and paper.kind = :kind
                        """)
                .param("number", received().value())
                .param("kind", PaperKind.SLIP.name())
                .query(String.class)
                .single();
    }

    /** A draft of the citizen with these answers, whatever stood in it before. */
    public Draft draft(String citizen, Function<Answers, Answers> change) {
        var account = place.account(citizen);
        var draft = births.draft(account, anDinh());
        return drafts.keep(
                Births.citizen(account),
                draft.id(),
                draft.version(),
                new DraftContent(change.apply(draft.answers()), Photos.none()));
    }

    /** A draft whose paper was photographed on two pages. */
    public Draft photographed(String citizen) {
        var draft = draft(citizen, answers -> answers.without(PAPER));
        var content = draft.content();
        for (int page = 1; page <= 2; page++) {
            var photo = files.take(SampleFiles.stream(SampleFiles.jpeg(400 * page, 600)), "IMG_" + page + ".jpg");
            content = content.photographed(PAPER, photo.hash().value());
        }
        return drafts.keep(Births.citizen(place.account(citizen)), draft.id(), draft.version(), content);
    }

    /** The commune whose officers the demonstration's sign-in page names. */
    public UnitId anDinh() {
        return organisation.communes(place.today()).stream()
                .filter(unit -> String.valueOf(unit.gso()).equals("28957"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String stored() {
        return files.store(new ByteArrayInputStream(PDF), "giay-chung-sinh.pdf")
                .hash()
                .value();
    }

    private synchronized DossierNumber once(String name, Making making) {
        return made.computeIfAbsent(name, absent -> making.make(place.citizen(), anDinh()));
    }

    @Component
    record Doors(
            Drafts drafts,
            Dossiers dossiers,
            Supplements supplements,
            BeforeReception beforeReception,
            Letters letters,
            Ratings ratings,
            Pins pins) {}

    @FunctionalInterface
    private interface Making {
        DossierNumber make(AccountId account, UnitId unit);
    }
}
