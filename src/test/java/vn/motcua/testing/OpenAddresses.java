package vn.motcua.testing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Addresses that are the same for everybody, or that only open and close the door. */
@Component
class OpenAddresses implements AuditedReads {

    @Override
    public List<AuditedRead> reads() {
        return List.of();
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Set.of(
                "/",
                "/error",
                "/assets/styles/{file}",
                "/thu-tuc",
                "/thu-tuc/{code}",
                "/api/v1/procedures",
                "/api/v1/procedures/{code}",
                "/api/v1/procedures/{code}/form",
                "/dang-nhap",
                "/dang-xuat",
                "/chon-chuc-vu");
    }
}
