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
                "/hien-thi",
                "/tro-giup",
                "/quyen-rieng-tu",
                "/de-tiep-can",
                "/thu-tuc/{code}",
                "/api/v1/procedures",
                "/api/v1/procedures/{code}",
                "/api/v1/procedures/{code}/form",
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
                "/tai-khoan/khai-thay",
                "/tai-khoan/khai-thay/nguoi",
                "/tai-khoan/khai-thay/to-chuc",
                "/tai-khoan/khai-thay/to-chuc/{organisation}/moi",
                "/tai-khoan/khai-thay/nhan",
                "/api/v1/mandates",
                "/dang-xuat",
                "/chon-chuc-vu");
    }
}
