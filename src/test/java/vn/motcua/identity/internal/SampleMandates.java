package vn.motcua.identity.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateId;
import vn.motcua.shared.Ids;

/**
 * Citizens who act for others, in accounts of their own: those of the demonstration act for nobody, so that the ways of
 * other tests stay as they are. Each account has the demonstration's password.
 */
@Component
public class SampleMandates {

    /** Acts for his mother, and heads a cooperative. */
    public static final String SON = "khaithay.con";
    /** Represents the cooperative too. */
    public static final String SECOND = "khaithay.haithanh";
    /** Acts for nobody, and tries. */
    public static final String STRANGER = "khaithay.nguoila";

    private static final String CODE = "0300588569";

    private final AccountStore accounts;
    private final MandateStore mandates;
    private final RecordPerson person;
    private final RecordOrganisation organisation;
    private final InviteRepresentative invite;
    private final Answers answers;
    private final JdbcClient jdbc;
    private final Map<String, Mandate> made = new HashMap<>();

    SampleMandates(
            AccountStore accounts,
            MandateStore mandates,
            RecordPerson person,
            RecordOrganisation organisation,
            InviteRepresentative invite,
            Answers answers,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.person = person;
        this.organisation = organisation;
        this.invite = invite;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    /** Today in office time. */
    public LocalDate today() {
        return mandates.today();
    }

    /** The citizen of that account, which is opened when first asked for. */
    public synchronized Citizen citizen(String name) {
        var known = jdbc.sql("select id from identity.account where name = :name")
                .param("name", name)
                .query(UUID.class)
                .optional();
        var account = known.map(AccountId::new)
                .orElseGet(() -> accounts.openCitizen(
                        new AccountName(name), hash(), new CitizenProfile(fullName(name), "0900000099", null)));
        return new Citizen(account, fullName(name), "0900000099", null);
    }

    private static String fullName(String name) {
        return switch (name) {
            case SON -> "Trần Văn Bưởi";
            case SECOND -> "Phạm Thị Mận";
            default -> "Ngô Văn Xoài";
        };
    }

    private String hash() {
        return jdbc.sql("select password_hash from identity.account where name = 'congdan1'")
                .query(String.class)
                .single();
    }

    /** The son's mother, who authorised him. */
    public synchronized Mandate mother() {
        return made.computeIfAbsent("mother", _ -> mother(citizen(SON)));
    }

    /** Another record of the mother, for a test that ends it. */
    public Mandate mother(Citizen son) {
        return mandate(person.keep(son, next(), motherFields()));
    }

    /** The cooperative whose legal representative the son is. */
    public synchronized Mandate cooperative() {
        return made.computeIfAbsent("cooperative", _ -> cooperative(citizen(SON)));
    }

    /** Another record of the cooperative, for a test that changes it. */
    public Mandate cooperative(Citizen head) {
        return mandate(organisation.keep(head, next(), cooperativeFields()));
    }

    /** The second representative's mandate for the son's cooperative. */
    public synchronized Mandate second() {
        var first = cooperative();
        return made.computeIfAbsent("second", _ -> second(citizen(SECOND), first, "EMPLOYEE"));
    }

    /** Somebody represents an organisation from now on, by invitation. */
    public Mandate second(Citizen invited, Mandate by, String role) {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        answers.accept().accept(invited, code(by, role), UUID.randomUUID().toString());
        return mandates.of(invited.account()).getFirst();
    }

    /** The code of a new invitation. */
    public String code(Mandate by, String role) {
        var browser = UUID.randomUUID().toString();
        var asker = new Asker(browser, browser, Locale.forLanguageTag("vi"));
        var fields = new HashMap<>(paper());
        fields.put("vai-tro", role);
        fields.put("noi-nhan-ma", vn.motcua.testing.Somebody.phone());
        invite.invite(new Citizen(by.account(), "", null, null), by.whom().id(), UUID.randomUUID(), fields, asker);
        return jdbc.sql("select arguments ->> 0 from notification.message where reader = :browser")
                .param("browser", browser)
                .query(String.class)
                .single();
    }

    /** Fields of the mother. */
    public Map<String, String> motherFields() {
        var fields = new HashMap<>(paper());
        fields.putAll(Map.of(
                "ho-ten", "Nguyễn Thị Sáu", "ngay-sinh-nam", "1948", "quan-he", "PARENT", "can-cu", "AUTHORISATION"));
        return fields;
    }

    /** Fields of the cooperative. */
    public Map<String, String> cooperativeFields() {
        return Map.of(
                "loai",
                "ORGANISATION",
                "ten",
                "Hợp tác xã Dừa sạch An Định",
                "ma-so",
                CODE,
                "dia-chi",
                "Ấp Phú Đông 1, xã An Định",
                "vai-tro",
                "LEGAL_REPRESENTATIVE");
    }

    /** A paper of yesterday that holds for a year. */
    public Map<String, String> paper() {
        var yesterday = today().minusDays(1);
        return Map.of(
                "ngay-giay-ngay", "" + yesterday.getDayOfMonth(),
                "ngay-giay-thang", "" + yesterday.getMonthValue(),
                "ngay-giay-nam", "" + yesterday.getYear());
    }

    /** Ends a mandate as its own account does. */
    public void end(Mandate mandate) {
        end(new Citizen(mandate.account(), "", null, null), mandate.id());
    }

    /** Ends a mandate. */
    public void end(Citizen by, MandateId mandate) {
        answers.end().end(by, mandate);
    }

    /** A new mandate's id, as a form carries it. */
    public static MandateId next() {
        return new MandateId(Ids.next());
    }

    private Mandate mandate(MandateId id) {
        return mandates.find(id).orElseThrow(IdentityException.MandateUnknown::new);
    }

    @Component
    record Answers(AcceptInvitation accept, EndMandate end) {}
}
