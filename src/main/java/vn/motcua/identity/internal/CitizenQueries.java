package vn.motcua.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Citizen;

/** Finds citizens by what they say of themselves. */
@Repository
public class CitizenQueries {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final AccountStore accounts;

    CitizenQueries(JdbcClient jdbc, AccountStore accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** The holders of open accounts with that telephone number. */
    public List<Citizen> withPhone(String phone) {
        return jdbc
                .sql("select account from identity.citizen where phone = :phone order by account limit " + MOST)
                .param("phone", phone)
                .query((row, index) -> new AccountId(row.getObject("account", UUID.class)))
                .list()
                .stream()
                .flatMap(account -> of(account).stream())
                .toList();
    }

    /** The holder of an open account with that number. */
    public List<Citizen> withPersonalId(String number) {
        return PersonalId.isOne(number)
                ? accounts.citizenWith(new PersonalId(number)).flatMap(this::of).stream()
                        .toList()
                : List.of();
    }

    /** The holder of that account, if it is an open one of a citizen. */
    public Optional<Citizen> of(AccountId account) {
        return accounts.holder(account)
                .filter(AccountStore.OfCitizen.class::isInstance)
                .map(AccountStore.OfCitizen.class::cast)
                .map(AccountStore.OfCitizen::citizen);
    }
}
