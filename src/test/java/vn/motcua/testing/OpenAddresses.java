package vn.motcua.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Addresses that are the same for everybody, or that only open and close the door. */
@Component
class OpenAddresses implements AuditedReads {

    private static final Set<String> FOR_ALL = Set.of(
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
            "/thu-tuc/{code}/dieu-kien",
            "/thu-tuc/{code}/mau",
            "/thu-tuc/{code}/mau.pdf",
            "/api/v1/procedures",
            "/api/v1/procedures/{code}",
            "/api/v1/procedures/{code}/form",
            "/api/v1/procedures/{code}/waiting-time",
            "/api/v1/mandates");

    private static final Set<String> DOOR = Set.of(
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
            "/dang-xuat",
            "/chon-chuc-vu");

    @Override
    public List<AuditedRead> reads() {
        return List.of();
    }

    @Override
    public Set<String> withoutPersonalContent() {
        return Stream.concat(FOR_ALL.stream(), DOOR.stream()).collect(Collectors.toSet());
    }
}
