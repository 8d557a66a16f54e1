package vn.motcua.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.ClientNetwork;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.internal.Credentials;
import vn.motcua.identity.internal.IssueToken;

/** Tokens for programs. */
@RestController
@Tag(name = "tokens", description = "How a program signs in")
class TokenController {

    private final IssueToken issueToken;

    TokenController(IssueToken issueToken) {
        this.issueToken = issueToken;
    }

    @PostMapping(path = "/api/v1/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A bearer token for a name and a password; it lives for eight hours")
    TokenAnswer issue(@RequestBody TokenRequest asked, HttpServletRequest request, HttpServletResponse response) {
        try {
            var token = issueToken.issue(
                    asked.credentials(ClientNetwork.of(request.getRemoteAddr())), asked.post(), asked.code());
            return new TokenAnswer(token.token(), token.expiresAt());
        } catch (IdentityException.HeldBack later) {
            response.setHeader("Retry-After", Long.toString(later.waitingTime().toSeconds()));
            throw later;
        }
    }

    /**
     * Who asks.
     *
     * @param post name of the post to act in ({@code tuphap.andinh}); needed only by officers who hold several
     * @param code of the second factor; needed only for accounts that have one
     */
    record TokenRequest(
            @Nullable String username,
            @Nullable String password,
            @Nullable String post,
            @Nullable String code) {

        Credentials credentials(String address) {
            if (username == null || username.isBlank() || password == null || password.isEmpty()) {
                throw new IdentityException.CredentialsMissing();
            }
            return new Credentials(username, password, address);
        }

        @Override
        public String toString() {
            return "TokenRequest[hidden]";
        }
    }

    /**
     * What the program keeps.
     *
     * @param token to be sent as {@code Authorization: Bearer <token>}
     * @param expiresAt end of its life, in machine time
     */
    record TokenAnswer(String token, Instant expiresAt) {}
}
