package vn.motcua.identity.internal;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityException;
import vn.motcua.shared.MachineTime;

/**
 * The second thing an officer shows besides the password: a code from a telephone, or one of ten codes on paper. Whether
 * officers must have one is for the operator to say: {@code MOTCUA_SECOND_FACTOR_REQUIRED}.
 */
@Component
public class SecondFactors {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_SIGNS = 10;

    /** Without signs that look alike on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecondFactorStore store;
    private final AccountRecord record;
    private final KeyedHash hashes;
    private final MachineTime time;
    private final boolean required;

    SecondFactors(
            SecondFactorStore store,
            AccountRecord record,
            KeyedHash hashes,
            MachineTime time,
            @Value("${motcua.second-factor.required:false}") boolean required) {
        this.store = store;
        this.record = record;
        this.hashes = hashes;
        this.time = time;
        this.required = required;
    }

    /** Whether officers must have one here. */
    public boolean isRequired() {
        return required;
    }

    /** Whether the account has one. */
    @Transactional(readOnly = true)
    public boolean isOn(AccountId account) {
        return store.isOn(account);
    }

    /** How many codes for a lost telephone are left. */
    @Transactional(readOnly = true)
    public int recoveryCodesLeft(AccountId account) {
        return store.recoveryCodesLeft(account);
    }

    /** Whether a telephone waits for its first code. */
    @Transactional
    public boolean isWaiting(AccountId account) {
        return store.hold(account).filter(factor -> !factor.isConfirmed()).isPresent();
    }

    /** Begins with a new secret; nothing changes until its first code was right. */
    @Transactional
    public void begin(AccountId account) {
        var secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        store.begin(account, secret);
    }

    /**
     * The secret that waits for its first code, as telephones read and people type it.
     *
     * @throws IdentityException.NothingAsked if none waits
     */
    @Transactional
    public String waitingSecret(AccountId account) {
        return store.hold(account)
                .filter(factor -> !factor.isConfirmed())
                .map(factor -> Totp.base32(factor.secret()))
                .orElseThrow(IdentityException.NothingAsked::new);
    }

    /** Switches the factor on by its first code; answers ten codes for a lost telephone, readable this once. */
    @Transactional
    public List<String> confirm(AccountId account, String typed) {
        var factor = store.hold(account)
                .filter(found -> !found.isConfirmed())
                .orElseThrow(IdentityException.NothingAsked::new);
        var step = Totp.stepOf(plain(typed), factor.secret(), time.instant(), factor.lastStep());
        if (step.isEmpty()) {
            throw new IdentityException.FactorWrong();
        }
        var codes = Stream.generate(SecondFactors::recoveryCode)
                .distinct()
                .limit(RECOVERY_CODES)
                .toList();
        store.confirm(
                account,
                step.getAsLong(),
                codes.stream().map(code -> hash(account, code)).toList());
        record.act("identity.second-factor-on", account, List.of());
        return codes;
    }

    /** Takes a code from the telephone or one for a lost telephone; each works once. */
    @Transactional
    public void prove(AccountId account, String typed) {
        var factor = store.hold(account)
                .filter(SecondFactorStore.Factor::isConfirmed)
                .orElseThrow(IdentityException.NothingAsked::new);
        var code = plain(typed);
        var step = Totp.stepOf(code, factor.secret(), time.instant(), factor.lastStep());
        if (step.isPresent()) {
            store.used(account, step.getAsLong());
        } else if (!store.useRecovery(account, hash(account, code))) {
            throw new IdentityException.FactorWrong();
        }
    }

    /** Switches the factor off. */
    @Transactional
    public void remove(AccountId account) {
        store.remove(account);
        record.act("identity.second-factor-off", account, List.of());
    }

    private String hash(AccountId account, String code) {
        return hashes.of(KeyedHash.Use.CODE, account + ":" + code);
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private static String recoveryCode() {
        var code = new StringBuilder();
        for (int sign = 0; sign < RECOVERY_SIGNS; sign++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
