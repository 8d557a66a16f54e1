package vn.motcua.identity.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Permission;
import vn.motcua.testing.Somebody;
import vn.motcua.testing.UseCaseMatrix;

/** Opening and recovering an account is open to everybody; keeping one is for whose it is. */
@Component
class AccountUseCaseRows {

    private final Opening opening;
    private final Keeping keeping;
    private final Proving proving;
    private final SecondFactors factors;
    private final CodeRequestStore requests;
    private final KeyedHash hashes;

    AccountUseCaseRows(
            Opening opening,
            Keeping keeping,
            Proving proving,
            SecondFactors factors,
            CodeRequestStore requests,
            KeyedHash hashes) {
        this.proving = proving;
        this.factors = factors;
        this.opening = opening;
        this.keeping = keeping;
        this.requests = requests;
        this.hashes = hashes;
    }

    void addTo(UseCaseMatrix matrix) {
        var all = Permission.SIGN_IN;
        matrix.row(
                BeginRegistration.class,
                all,
                _ -> asker(),
                (_, asker) -> opening.begin().begin(Somebody.phone(), asker, ""));
        matrix.row(
                BeginRecovery.class,
                all,
                _ -> asker(),
                (_, asker) -> opening.beginRecovery().begin(Somebody.phone(), asker, ""));
        matrix.row(
                ResendCode.class,
                all,
                _ -> asked(CodePurpose.REGISTER, null),
                (_, asker) -> opening.resend().resend(CodePurpose.REGISTER, asker));
        matrix.row(
                ConfirmCode.class,
                all,
                _ -> asked(CodePurpose.REGISTER, null),
                (_, asker) -> opening.confirm().confirm(CodePurpose.REGISTER, asker, "123456"));
        goOn(matrix, all);
        prove(matrix, all);
        keep(matrix);
    }

    private void goOn(UseCaseMatrix matrix, Permission all) {
        matrix.row(
                TellName.class,
                all,
                _ -> confirmed(CodePurpose.REGISTER, null),
                (_, asker) -> opening.name().tell(asker, "Trần Thị Thử"));
        matrix.row(
                TellPersonalId.class,
                all,
                _ -> confirmed(CodePurpose.REGISTER, null),
                (_, asker) -> opening.personalId().tell(asker, ""));
        matrix.row(
                FinishRegistration.class,
                all,
                _ -> named(),
                (_, asker) -> opening.finish().finish(asker, Somebody.PASSWORD));
        matrix.row(
                FinishRecovery.class,
                all,
                place -> confirmed(CodePurpose.RECOVER, place.citizen()),
                (_, asker) -> opening.finishRecovery().finish(asker, Somebody.PASSWORD));
    }

    private void keep(UseCaseMatrix matrix) {
        var own = Permission.ACCOUNT_KEEP;
        matrix.row(
                ReadAccount.class,
                own,
                UseCaseMatrix.Place::citizen,
                (actor, account) -> keeping.read().read(actor, account));
        matrix.row(
                BeginAddressChange.class,
                own,
                UseCaseMatrix.Place::citizen,
                (actor, account) -> keeping.begin()
                        .begin(
                                actor,
                                account,
                                new BeginAddressChange.NewAddress(Somebody.phone(), "motcua-demo"),
                                asker()));
        matrix.row(
                FinishAddressChange.class,
                own,
                place -> new Changing(place.citizen(), confirmed(CodePurpose.CHANGE, place.citizen())),
                (actor, changing) -> keeping.finish().finish(actor, changing.account(), changing.asker()));
    }

    /** Open to whoever has proved the password of the account: the actor plays no part. */
    private void prove(UseCaseMatrix matrix, Permission all) {
        matrix.row(
                BeginSecondFactor.class,
                all,
                UseCaseMatrix.Place::citizen,
                (_, account) -> proving.begin().begin(account));
        matrix.row(
                ConfirmSecondFactor.class,
                all,
                this::tying,
                (_, telephone) -> proving.confirm().confirm(telephone.account(), telephone.code(), "192.0.2.78"));
        matrix.row(
                ProveSecondFactor.class,
                all,
                this::tied,
                (_, telephone) -> proving.prove().prove(telephone.account(), telephone.code(), "192.0.2.78"));
        matrix.row(
                DropSecondFactor.class,
                all,
                this::tied,
                (_, telephone) -> proving.drop().drop(telephone.account(), telephone.code(), "192.0.2.78"));
    }

    private Tied tying(UseCaseMatrix.Place place) {
        factors.begin(place.citizen());
        return new Tied(place.citizen(), new Telephone(factors.waitingSecret(place.citizen())).code());
    }

    private Tied tied(UseCaseMatrix.Place place) {
        var tying = tying(place);
        return new Tied(
                place.citizen(), factors.confirm(place.citizen(), tying.code()).getFirst());
    }

    private Asker asked(CodePurpose purpose, @Nullable AccountId account) {
        var asker = asker();
        var id = UUID.randomUUID();
        var now = Instant.parse("2026-03-02T02:00:00Z");
        requests.add(
                asker.browser(),
                new CodeRequest(
                        id,
                        purpose,
                        ContactAddress.typed(Somebody.phone()).orElseThrow(),
                        Optional.ofNullable(account),
                        Optional.of(hashes.of(KeyedHash.Use.CODE, id + ":123456")),
                        Locale.forLanguageTag("vi"),
                        "",
                        now,
                        now.plusSeconds(3_000_000_000L),
                        0,
                        false,
                        Optional.empty()));
        return asker;
    }

    private Asker confirmed(CodePurpose purpose, @Nullable AccountId account) {
        var asker = asked(purpose, account);
        requests.confirm(requests.find(asker.browser(), purpose).orElseThrow().id());
        return asker;
    }

    private Asker named() {
        var asker = confirmed(CodePurpose.REGISTER, null);
        requests.name(
                requests.find(asker.browser(), CodePurpose.REGISTER)
                        .orElseThrow()
                        .id(),
                "Trần Thị Thử");
        return asker;
    }

    private static Asker asker() {
        return new Asker(UUID.randomUUID().toString(), UUID.randomUUID().toString(), Locale.forLanguageTag("vi"));
    }

    private record Changing(AccountId account, Asker asker) {}

    @Component
    record Opening(
            BeginRegistration begin,
            BeginRecovery beginRecovery,
            ResendCode resend,
            ConfirmCode confirm,
            TellName name,
            TellPersonalId personalId,
            FinishRegistration finish,
            FinishRecovery finishRecovery) {}

    @Component
    record Keeping(ReadAccount read, BeginAddressChange begin, FinishAddressChange finish) {}

    @Component
    record Proving(
            BeginSecondFactor begin, ConfirmSecondFactor confirm, ProveSecondFactor prove, DropSecondFactor drop) {}

    private record Tied(AccountId account, String code) {}
}
