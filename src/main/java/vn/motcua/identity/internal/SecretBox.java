package vn.motcua.identity.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;

/**
 * Keeps what must be readable again but not by whoever reads the database: AES-256-GCM under a key of the installation's
 * secret, bound to the account, so that a row copied to another account opens nothing.
 */
@Component
class SecretBox {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    SecretBox(InstallationSecret secret) throws GeneralSecurityException {
        var mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(secret.bytes(), MAC));
        this.key = new SecretKeySpec(mac.doFinal("second factor".getBytes(StandardCharsets.US_ASCII)), "AES");
    }

    byte[] seal(AccountId account, byte[] content) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, account, nonce, content);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(AccountId account, byte[] sealed) {
        var nonce = new byte[NONCE_BYTES];
        var content = new byte[sealed.length - NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce).get(content);
        return run(Cipher.DECRYPT_MODE, account, nonce, content);
    }

    private byte[] run(int mode, AccountId account, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret of the account " + account + " could not be opened.", failure);
        }
    }
}
