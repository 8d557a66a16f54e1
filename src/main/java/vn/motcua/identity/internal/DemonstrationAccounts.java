package vn.motcua.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.shared.FirstStart;
import vn.motcua.shared.Locality;

/**
 * Accounts of a demonstration: every officer of the locality and a few invented citizens, all with one public password.
 * A locality with real data gets none of them.
 */
@Component
public class DemonstrationAccounts implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAccounts.class);
    private static final int FLOOR = 60;

    private final AccountStore accounts;
    private final Organisation organisation;
    private final Passwords passwords;
    private final Clock officeTime;
    private final Optional<DemonstrationFile> file;

    DemonstrationAccounts(
            AccountStore accounts,
            Organisation organisation,
            Passwords passwords,
            Clock officeTime,
            Locality locality,
            JsonMapper json) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.passwords = passwords;
        this.officeTime = officeTime;
        this.file = locality.demonstration() ? Optional.of(DemonstrationFile.of(locality, json)) : Optional.empty();
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(Locality locality) {
        file.ifPresent(this::open);
    }

    /** What the sign-in page offers; empty with real data. */
    public List<Offer> offers(Locale language) {
        boolean english = language.getLanguage().equals("en");
        return file.map(DemonstrationFile::shown).orElse(List.of()).stream()
                .map(line -> new Offer(
                        line.account(),
                        english ? line.whoEn() : line.who(),
                        english ? line.purposeEn() : line.purpose()))
                .toList();
    }

    /** The one password of all demonstration accounts. */
    public Optional<String> password() {
        return file.map(DemonstrationFile::password);
    }

    /** The password is hashed once for all: it is public anyway, and 140 hashes would cost the first start seconds. */
    private void open(DemonstrationFile demonstration) {
        var hash = passwords.hash(demonstration.password());
        demonstration
                .citizens()
                .forEach(citizen -> accounts.openCitizen(new AccountName(citizen.account()), hash, citizen.profile()));
        var officers = organisation.posts(LocalDate.now(officeTime)).stream()
                .map(Post::holder)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        officers.forEach(officer -> open(officer, hash));
        LOG.info(
                "demonstration accounts citizens={} officers={}",
                demonstration.citizens().size(),
                officers.size());
    }

    private void open(Officer officer, String hash) {
        accounts.openOfficer(new AccountName(officer.account()), hash, officer.id());
    }

    /** One line of the table on the sign-in page. */
    public record Offer(String account, String who, String purpose) {}
}
