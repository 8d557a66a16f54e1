package vn.motcua.identity.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far a browser has come with its code, so that its pages can be shown again. */
@Component
public class CodeProgress {

    private final CodeRequestStore requests;

    CodeProgress(CodeRequestStore requests) {
        this.requests = requests;
    }

    /** Where it stands; none if this browser asked for no code within the hour. */
    public Optional<Step> of(CodePurpose purpose, Asker asker) {
        return requests.find(asker.browser(), purpose)
                .map(request -> new Step(
                        request.address().masked(),
                        request.confirmed(),
                        request.fullName().orElse("")));
    }

    /**
     * One step.
     *
     * @param address masked
     * @param confirmed whether the right code was brought back
     * @param name said so far, or empty
     */
    public record Step(String address, boolean confirmed, String name) {}
}
