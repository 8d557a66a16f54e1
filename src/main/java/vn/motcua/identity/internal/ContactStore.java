package vn.motcua.identity.internal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.notification.Channel;
import vn.motcua.shared.MachineTime;

/** Keeps the verified addresses of accounts: at most one number and one e-mail address each. */
@Repository
class ContactStore {

    private final JdbcClient jdbc;
    private final MachineTime time;

    ContactStore(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Optional<AccountId> ownerOf(ContactAddress address) {
        return jdbc.sql("select account from identity.contact where channel = :channel and address = :address")
                .param("channel", address.channel().name())
                .param("address", address.text())
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .optional();
    }

    /** The owner, if that account is open. */
    Optional<AccountId> openOwnerOf(ContactAddress address) {
        return jdbc.sql("""
                select contact.account from identity.contact
                join identity.account on account.id = contact.account and account.state = 'OPEN'
                where contact.channel = :channel and contact.address = :address
                """)
                .param("channel", address.channel().name())
                .param("address", address.text())
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .optional();
    }

    List<ContactAddress> of(AccountId account) {
        return jdbc.sql("select channel, address from identity.contact where account = :account order by channel desc")
                .param("account", account.value())
                .query((row, number) ->
                        new ContactAddress(Channel.valueOf(row.getString("channel")), row.getString("address")))
                .list();
    }

    /** Adds the address, in place of the account's former one of that channel; false if it is somebody else's. */
    boolean put(AccountId account, ContactAddress address) {
        return jdbc.sql("""
                insert into identity.contact (account, channel, address, verified_at)
                select :account, :channel, :address, :now
                where not exists (select 1 from identity.contact
                    where channel = :channel and address = :address and account <> :account)
                on conflict (account, channel) do update
                    set address = excluded.address, verified_at = excluded.verified_at
                """)
                        .param("account", account.value())
                        .param("channel", address.channel().name())
                        .param("address", address.text())
                        .param("now", time.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
