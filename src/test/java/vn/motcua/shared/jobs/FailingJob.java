package vn.motcua.shared.jobs;

import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** A job whose every try fails: for good where its subject says so, otherwise as if something were away. */
@Component
class FailingJob implements JobHandler {

    static final String KIND = "test.failing";
    static final String FOR_GOOD = "for-good-";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        if (subject.startsWith(FOR_GOOD)) {
            throw new Futile(new IllegalArgumentException("no try will succeed"));
        }
        throw new UncheckedIOException(new java.io.IOException("away"));
    }
}
