package vn.motcua.files.internal;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.files.ScanState;
import vn.motcua.shared.jobs.RecurringJob;

/** Asks the scanner again about files it has not judged: it was away, or was set up later than they came. */
@Component
class ScanningJob implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final VirusScanner scanner;
    private final FileStore store;
    private final Blobs blobs;

    ScanningJob(VirusScanner scanner, FileStore store, Blobs blobs) {
        this.scanner = scanner;
        this.store = store;
        this.blobs = blobs;
    }

    @Override
    public String kind() {
        return "files.scan";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        if (!scanner.configured()) {
            return;
        }
        for (var batch = store.unjudged(AT_ONCE); !batch.isEmpty(); batch = store.unjudged(AT_ONCE)) {
            for (var hash : batch) {
                var scan = scanner.scan(blobs.path(hash));
                store.judge(hash, scan);
                if (scan != ScanState.CLEAN && scan != ScanState.INFECTED) {
                    return;
                }
            }
        }
    }
}
