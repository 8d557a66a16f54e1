package vn.motcua.identity.internal;

import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Permission;
import vn.motcua.organisation.PostId;
import vn.motcua.testing.UseCaseMatrix;
import vn.motcua.testing.UseCaseRows;

/** Signing in is open to everybody: what counts there is the password, not the actor. */
@Component
class IdentityUseCases implements UseCaseRows {

    private static final Credentials CITIZEN = new Credentials("congdan1", "motcua-demo", "192.0.2.60");

    private final SignIn signIn;
    private final ChoosePost choosePost;
    private final IssueToken issueToken;
    private final Actors actors;
    private final ChooseKeys chooseKeys;
    private final AccountUseCaseRows codes;

    IdentityUseCases(
            SignIn signIn,
            ChoosePost choosePost,
            IssueToken issueToken,
            Actors actors,
            ChooseKeys chooseKeys,
            AccountUseCaseRows codes) {
        this.codes = codes;
        this.chooseKeys = chooseKeys;
        this.signIn = signIn;
        this.choosePost = choosePost;
        this.issueToken = issueToken;
        this.actors = actors;
    }

    @Override
    public void addTo(UseCaseMatrix matrix) {
        matrix.row(SignIn.class, Permission.SIGN_IN, _ -> CITIZEN, (_, credentials) -> signIn.signIn(credentials));
        matrix.row(
                IssueToken.class,
                Permission.SIGN_IN,
                _ -> CITIZEN,
                (_, credentials) -> issueToken.issue(credentials, null, null));
        matrix.row(
                ChoosePost.class,
                Permission.SIGN_IN,
                _ -> held(),
                (_, held) -> choosePost.choose(held.account(), held.post()));
        matrix.row(
                ChooseKeys.class,
                Permission.SIGN_IN,
                _ -> held(),
                (_, held) -> chooseKeys.choose(held.account(), false));
        codes.addTo(matrix);
    }

    private Held held() {
        var account = signIn.signIn(new Credentials("tiepnhan.dinhthuy", "motcua-demo", "192.0.2.60"))
                .account();
        return new Held(account, actors.posts(account).getFirst().id());
    }

    private record Held(AccountId account, PostId post) {}
}
