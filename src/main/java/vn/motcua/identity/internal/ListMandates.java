package vn.motcua.identity.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Mandate;
import vn.motcua.shared.UseCase;

/** A citizen looks at whom he acts for: his own words. */
@UseCase
public class ListMandates {

    private final Representatives representatives;
    private final MandateStore mandates;

    ListMandates(Representatives representatives, MandateStore mandates) {
        this.representatives = representatives;
        this.mandates = mandates;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public Kept list(Actor actor) {
        var account = representatives.citizen(actor).account();
        return new Kept(mandates.of(account), mandates.today());
    }

    /** Whom somebody acts for, and acted for before. */
    public record Kept(List<Mandate> all, LocalDate today) {

        public Kept {
            all = List.copyOf(all);
        }

        /** Those that can be used today. */
        public List<Mandate> usable() {
            return all.stream().filter(mandate -> mandate.isUsableOn(today)).toList();
        }

        /** Those that were ended or whose last day is over. */
        public List<Mandate> past() {
            return all.stream().filter(mandate -> !mandate.isUsableOn(today)).toList();
        }
    }
}
