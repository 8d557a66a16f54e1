package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;
import vn.motcua.identity.IdentityException;
import vn.motcua.testing.MotCuaTest;

@MotCuaTest
@ExtendWith(OutputCaptureExtension.class)
class AccountsTest {

    private static final String SECRET = "Hàm-Luông-27";

    @Autowired
    private AccountStore accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SignIn signIn;

    @Autowired
    private IssueToken issueToken;

    @Autowired
    private TokenStore tokenStore;

    @Autowired
    private Actors actors;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "thu" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    @Test
    void namesAreTheSameInSmallAndCapitalLetters() {
        var account = open(passwords.hash(SECRET));

        assertThat(signIn.signIn(credentials(name.toUpperCase(java.util.Locale.ROOT), SECRET))
                        .account())
                .isEqualTo(account);
        assertThatThrownBy(() -> open(passwords.hash(SECRET))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void answersTheSameToWrongPasswordUnknownNameAndClosedAccount() {
        var account = open(passwords.hash(SECRET));
        assertThatThrownBy(() -> signIn.signIn(credentials(name, "sai")))
                .isInstanceOf(IdentityException.WrongCredentials.class);
        assertThatThrownBy(() -> signIn.signIn(credentials(name + "x", SECRET)))
                .isInstanceOf(IdentityException.WrongCredentials.class);

        accounts.close(account);

        assertThatThrownBy(() -> signIn.signIn(credentials(name, SECRET)))
                .isInstanceOf(IdentityException.WrongCredentials.class);
        assertThat(actors.of(account, null)).isEmpty();
    }

    @Test
    void replacesAnOutdatedHashAtSignIn() {
        var weaker = new DelegatingPasswordEncoder(
                "argon2id-1", Map.of("argon2id-1", new Argon2PasswordEncoder(16, 32, 1, 4_096, 1)));
        var old = Objects.requireNonNull(weaker.encode(SECRET));
        open(old);

        signIn.signIn(credentials(name, SECRET));

        assertThat(hash()).isNotEqualTo(old).contains("m=16384");
        assertThat(signIn.signIn(credentials(name, SECRET))).isNotNull();
    }

    @Test
    void findsACitizenByIdentityNumberWithoutKeepingIt() {
        var number = "083195" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        var account = accounts.openCitizen(
                new AccountName(name),
                passwords.hash(SECRET),
                new CitizenProfile("Lê Thị Thử", null, new PersonalId(number)));

        assertThat(accounts.citizenWith(new PersonalId(number))).contains(account);
        assertThat(actors.of(account, null))
                .get()
                .isInstanceOfSatisfying(
                        Citizen.class,
                        citizen ->
                                assertThat(citizen.maskedPersonalId()).isEqualTo("083195••••" + number.substring(10)));
        assertThat(jdbc.sql("select citizen::text from identity.citizen where account = :account")
                        .param("account", account.value())
                        .query(String.class)
                        .single())
                .doesNotContain(number);
    }

    @Test
    void tokensEndAndAreKeptAsHashesOnly() {
        var account = open(passwords.hash(SECRET));
        var now = new Object() {
            Instant at = Instant.parse("2026-03-02T02:00:00Z");
        };
        var tokens = new Tokens(tokenStore, actors, () -> now.at);
        var issued = tokens.issue(account, null);

        assertThat(issued.expiresAt()).isEqualTo(now.at.plus(Tokens.LIFETIME));
        now.at = issued.expiresAt().minusSeconds(1);
        assertThat(tokens.actor(issued.token())).isPresent();
        now.at = issued.expiresAt();
        assertThat(tokens.actor(issued.token())).isEmpty();
        assertThat(jdbc.sql("select hash from identity.token where account = :account")
                        .param("account", account.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(hash -> issued.token().equals(hash));
    }

    @Test
    void tokensOfAClosedAccountEndAtOnce() {
        var account = open(passwords.hash(SECRET));
        var tokens = new Tokens(tokenStore, actors, Instant::now);
        var issued = tokens.issue(account, null);

        accounts.close(account);

        assertThat(tokens.actor(issued.token())).isEmpty();
    }

    @Test
    void passwordsTokensAndNamesStayOutOfLogs(CapturedOutput output) {
        var account = open(passwords.hash(SECRET));
        var credentials = credentials(name, SECRET);
        var token = issueToken.issue(credentials, null, null);
        assertThatThrownBy(() -> signIn.signIn(credentials(name, SECRET + "!")))
                .isInstanceOf(IdentityException.WrongCredentials.class);

        assertThat(output.getOut()).contains("signed in account=" + account);
        assertThat(output.getAll())
                .doesNotContain(SECRET)
                .doesNotContain(token.token())
                .doesNotContain("Lê Thị Thử");
        assertThat(List.of(credentials.toString(), token.toString(), String.valueOf(actors.of(account, null))))
                .noneMatch(text -> text.contains(SECRET) || text.contains(token.token()) || text.contains("Thử"));
    }

    private AccountId open(String hash) {
        return accounts.openCitizen(new AccountName(name), hash, new CitizenProfile("Lê Thị Thử", null, null));
    }

    private String hash() {
        return jdbc.sql("select password_hash from identity.account where name = :name")
                .param("name", name)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private static Credentials credentials(String name, String password) {
        return new Credentials(name, password, "192.0.2.61");
    }
}
