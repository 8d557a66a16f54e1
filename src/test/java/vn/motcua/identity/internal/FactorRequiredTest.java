package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.MachineTime;
import vn.motcua.testing.MotCuaTest;

/** Where the operator says that officers must have a second factor. */
@MotCuaTest
class FactorRequiredTest {

    @Autowired
    private CredentialCheck check;

    @Autowired
    private Actors actors;

    @Autowired
    private AccountRecord record;

    @Autowired
    private SecondFactorStore store;

    @Autowired
    private KeyedHash hashes;

    @Autowired
    private MachineTime time;

    @Autowired
    private Tokens tokens;

    @Autowired
    private ProveSecondFactor prove;

    @Test
    void anOfficerWithoutOneTiesATelephoneFirstAndACitizenDoesNot() {
        assertThat(signIn().signIn(of("tuphap.andinh")).next()).isEqualTo(SignIn.Next.ENROL);
        assertThat(signIn().signIn(of("congdan1")).next()).isEqualTo(SignIn.Next.IN);
    }

    @Test
    void aProgramOfSuchAnOfficerGetsNoToken() {
        var issue = new IssueToken(signIn(), tokens, prove);

        assertThatThrownBy(() -> issue.issue(of("tuphap.andinh"), null, null))
                .isInstanceOf(IdentityException.FactorNotTied.class);
    }

    private SignIn signIn() {
        return new SignIn(check, actors, record, new SecondFactors(store, record, hashes, time, true));
    }

    private static Credentials of(String account) {
        return new Credentials(account, "motcua-demo", "192.0.2.77");
    }
}
