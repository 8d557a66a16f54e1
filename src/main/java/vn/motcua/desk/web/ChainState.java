package vn.motcua.desk.web;

import java.util.Optional;
import vn.motcua.audit.AuditHead;
import vn.motcua.audit.Seal;

/**
 * How far the record is sealed.
 *
 * @param head the newest seal, absent before the first
 * @param waiting rows not sealed yet
 * @param manyWaiting whether there are more than were counted
 */
public record ChainState(Optional<Head> head, int waiting, boolean manyWaiting) {

    static ChainState of(AuditHead head) {
        return new ChainState(head.seal().map(Head::of), head.waiting(), head.waiting() >= AuditHead.MOST_COUNTED);
    }

    /**
     * The newest seal.
     *
     * @param officeTime when it was made, as people saw the time
     * @param machineTime the same by the machine's clock
     */
    public record Head(long number, String hash, String officeTime, String machineTime) {

        static Head of(Seal seal) {
            return new Head(
                    seal.number(), seal.hash(), AuditTimes.words(seal.officeTime()), AuditTimes.words(seal.sealedAt()));
        }

        /** The hash in groups of eight, which an eye can compare. */
        public String grouped() {
            return hash.replaceAll("(.{8})(?=.)", "$1 ");
        }
    }
}
