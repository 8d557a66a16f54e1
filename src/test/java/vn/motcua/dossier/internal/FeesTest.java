package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.CounterException;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.FeeReceipt;
import vn.motcua.dossier.Fees;
import vn.motcua.identity.OfficerInPost;
import vn.motcua.testing.MotCuaTest;

/** Fees in cash at a counter (R-20, I8). */
@MotCuaTest
class FeesTest {

    private static final long EACH = 8_000;

    @Autowired
    private Fees fees;

    @Autowired
    private WalkIns walkIns;

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private JdbcClient jdbc;

    /** I8: whatever is taken and cancelled, what was paid is the sum of receipts less what was given back. */
    @Test
    void whatWasPaidIsTheSumOfReceiptsLessWhatWasGivenBack() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var ledger = new HashMap<DossierNumber, Long>();
        var open = new HashMap<DossierNumber, FeeReceipt>();
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            ledger.put(walkIns.takenIn(place.commune(), "Tô Thị Sen"), 0L);
        }
        var dossiers = List.copyOf(ledger.keySet());
        for (int act = 0; act < 40; act++) {
            var number = dossiers.get(random.nextInt(dossiers.size()));
            var receipt = open.get(number);
            if (receipt == null) {
                int copies = 1 + random.nextInt(5);
                var free = random.nextInt(4) == 0;
                var taken = fees.take(counter(), number, taken(copies, free ? "Hộ nghèo" : ""));
                taken.number().ifPresent(numbers::add);
                ledger.merge(number, free ? 0 : copies * EACH, Long::sum);
                open.put(number, taken);
            } else {
                fees.cancel(counter(), number, receipt.id(), "Nhập nhầm");
                ledger.merge(number, -receipt.amount(), Long::sum);
                open.remove(number);
            }
            assertThat(paid(dossiers)).as("seed %d, act %d", seed, act).isEqualTo(ledger);
        }
        assertThat(numbers).as("seed %d: no number twice", seed).doesNotHaveDuplicates();
        assertThat(gaps())
                .as("seed %d: a cancelled receipt keeps its number", seed)
                .isZero();
    }

    @Test
    void takesOnceHoweverOftenTheButtonIsPressed() {
        var number = walkIns.takenIn(place.commune(), "Tô Thị Sen");
        var taken = taken(2, "");

        var first = fees.take(counter(), number, taken);

        assertThat(fees.take(counter(), number, taken).id()).isEqualTo(first.id());
        assertThat(first.amount()).isEqualTo(2 * EACH);
        assertThatThrownBy(() -> fees.take(counter(), number, taken(1, "")))
                .isInstanceOf(CounterException.FeeTaken.class);
        assertThat(fees.print(counter(), number, first.id())).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void takesNothingWhereNoAmountIsPublished() {
        var number = births.received(place.citizen(), place.commune());

        assertThat(fees.of(counter(), number).open()).isFalse();
        assertThatThrownBy(() -> fees.take(counter(), number, taken(1, ""))).isInstanceOf(CounterException.NoFee.class);
    }

    private static Fees.Taken taken(int copies, String exemption) {
        return new Fees.Taken(copies, 1, exemption, UUID.randomUUID().toString());
    }

    private Map<DossierNumber, Long> paid(List<DossierNumber> dossiers) {
        var paid = new HashMap<DossierNumber, Long>();
        dossiers.forEach(number -> paid.put(number, fees.of(counter(), number).paid()));
        return paid;
    }

    private OfficerInPost counter() {
        return walkIns.counter(place.commune());
    }

    private long gaps() {
        return jdbc.sql("select max(running) - count(running) from dossier.receipt where unit = :unit")
                .param("unit", place.commune().value())
                .query(Long.class)
                .single();
    }
}
