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
                "/noi-nop",
                "/tro-giup",
                "/quyen-rieng-tu",
                "/de-tiep-can",
                "/thu-tuc/{code}",
                "/thu-tuc/{code}/dieu-kien",
                "/thu-tuc/{code}/mau",
                "/thu-tuc/{code}/mau.pdf",
                "/api/v1/procedures",
                "/api/v1/procedures/{code}",
                "/api/v1/procedures/{code}/form",
                "/api/v1/procedures/{code}/waiting-time",
                "/dang-nhap",
                "/dang-nhap/ma",
                "/hai-buoc",
                "/hai-buoc/gan",
                "/dang-ky",
                "/dang-ky/ma",
                "/dang-ky/ten",
                "/dang-ky/so-dinh-danh",
                "/dang-ky/mat-khau",
                "/quen-mat-khau",
                "/quen-mat-khau/ma",
                "/quen-mat-khau/mat-khau-moi",
                "/tai-khoan",
                "/tai-khoan/doi",
                "/tai-khoan/doi/ma",
                "/dang-xuat",
                "/chon-chuc-vu");
    }
}
