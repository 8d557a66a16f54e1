package vn.motcua.identity.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.identity.internal.ReadRepresentatives;
import vn.motcua.identity.internal.SampleMandates;
import vn.motcua.testing.AuditedRead;
import vn.motcua.testing.AuditedReads;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;
import vn.motcua.testing.Tab;

/** Whom one acts for and who represents an organisation: every page, and the states that say no. */
@Component
class MandatePages implements PageVisits, AuditedReads {

    private static final String HOME = MandateController.HOME;
    private static final String ORGANISATION = HOME + "/to-chuc/{organisation}";

    private final SampleMandates samples;
    private final JdbcClient jdbc;

    MandatePages(SampleMandates samples, JdbcClient jdbc) {
        this.samples = samples;
        this.jdbc = jdbc;
    }

    @Override
    public List<PageVisit> visits() {
        return List.of(
                by(SampleMandates.STRANGER, HOME, "mandates-none", () -> HOME),
                by(SampleMandates.SON, HOME, "mandates", () -> HOME + "?xong=ghi"),
                by(SampleMandates.STRANGER, HOME + "/nguoi", "mandate-person", () -> HOME + "/nguoi"),
                by(SampleMandates.STRANGER, HOME + "/nguoi", "mandate-person-refused", () -> HOME + "/nguoi")
                        .after(
                                tab -> {
                                    tab.page().check("[name=can-cu][value=AUTHORISATION]");
                                    send(tab);
                                },
                                422),
                by(SampleMandates.STRANGER, HOME + "/to-chuc", "mandate-organisation", () -> HOME + "/to-chuc"),
                by(SampleMandates.STRANGER, HOME + "/to-chuc", "mandate-organisation-refused", () -> HOME + "/to-chuc")
                        .after(
                                tab -> {
                                    tab.page().fill("#ma-so", "0300588560");
                                    send(tab);
                                },
                                422),
                by(SampleMandates.SON, ORGANISATION, "representatives", this::invited),
                by(SampleMandates.SECOND, ORGANISATION, "representatives-second", this::organisation),
                by(SampleMandates.STRANGER, ORGANISATION, "representatives-foreign", this::organisation)
                        .saying(404),
                by(SampleMandates.SON, ORGANISATION + "/moi", "representative-invite", () -> organisation() + "/moi"),
                by(
                                SampleMandates.SON,
                                ORGANISATION + "/moi",
                                "representative-invite-refused",
                                () -> organisation() + "/moi")
                        .after(MandatePages::send, 422),
                by(SampleMandates.STRANGER, HOME + "/nhan", "invitation-code", () -> HOME + "/nhan"),
                by(SampleMandates.STRANGER, HOME + "/nhan", "invitation-code-wrong", () -> HOME + "/nhan")
                        .after(
                                tab -> {
                                    tab.page().fill("#ma-moi", "1234");
                                    send(tab);
                                },
                                422));
    }

    @Override
    public List<AuditedRead> reads() {
        return List.of(new AuditedRead(
                ORGANISATION,
                ReadRepresentatives.class,
                SampleMandates.SECOND,
                "identity.read-representatives",
                () -> new AuditedRead.Target(
                        organisation(), samples.second().whom().id().toString())));
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of();
    }

    /** The account is there before the first visit signs in. */
    private PageVisit by(String account, String pattern, String name, Supplier<String> path) {
        jdbc.sql("delete from identity.sign_in_throttle").update();
        samples.citizen(account);
        samples.mother();
        return PageVisit.by(account, pattern, name, () -> {
            jdbc.sql("delete from identity.sign_in_throttle").update();
            return path.get();
        });
    }

    private String organisation() {
        return HOME + "/to-chuc/" + samples.second().whom().id();
    }

    private String invited() {
        samples.code(samples.cooperative(), "OWNER");
        return organisation() + "?xong=moi";
    }

    private static void send(Tab tab) {
        tab.page().locator("main form.mc-stack button").last().click();
    }
}
