package vn.motcua.bench.cases;

import com.zaxxer.hikari.HikariDataSource;

/** Somebody who carries a case from submission to the end of its route. */
interface Contender {

    String name();

    /** Its own database. */
    HikariDataSource database();

    /** Carries one case. Each thread has a counter of its own, so that nobody waits for a number. */
    void carry(int thread);
}
