package vn.motcua.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThrottlePolicyTest {

    @Test
    void mistypingAFewTimesCostsNothing() {
        assertThat(ThrottlePolicy.ACCOUNT.waitAfter(4)).isZero();
        assertThat(ThrottlePolicy.ACCOUNT.waitAfter(5)).isEqualTo(Duration.ofSeconds(15));
        assertThat(ThrottlePolicy.ACCOUNT.waitAfter(6)).isEqualTo(Duration.ofSeconds(30));
    }

    @Property
    void waitsGrowAndNeverLockForGood(@ForAll @IntRange(max = Integer.MAX_VALUE - 1) int failures) {
        for (var policy : new ThrottlePolicy[] {ThrottlePolicy.ACCOUNT, ThrottlePolicy.ADDRESS}) {
            assertThat(policy.waitAfter(failures + 1)).isGreaterThanOrEqualTo(policy.waitAfter(failures));
            assertThat(policy.waitAfter(failures)).isLessThanOrEqualTo(policy.longest());
            assertThat(policy.memory()).isGreaterThan(policy.longest());
        }
    }
}
