package vn.motcua.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.testing.PageVisit;
import vn.motcua.testing.PageVisits;

/** How the pages about procedures are reached. */
@Component
class ProcedurePageVisits implements PageVisits {

    @Override
    public List<PageVisit> visits() {
        return List.of(
                PageVisit.guest("/thu-tuc", "thu-tuc-tat-ca"),
                PageVisit.guest("/thu-tuc", "tim-kiem", () -> "/thu-tuc?q=xac+nhan+doc+than"),
                PageVisit.guest("/thu-tuc", "tim-kiem-doan", () -> "/thu-tuc?q=khai+snih&cap=xa"),
                PageVisit.guest("/thu-tuc", "tim-kiem-khong-thay", () -> "/thu-tuc?q=giay+to+tum+lum"),
                PageVisit.guest("/thu-tuc", "tim-kiem-loc-het", () -> "/thu-tuc?q=khai+sinh&noi=tnmt"),
                PageVisit.guest("/thu-tuc/{code}", "thu-tuc", () -> "/thu-tuc/1.001193?q=khai+sinh"),
                PageVisit.guest("/thu-tuc/{code}", "thu-tuc-bo-roi", () -> "/thu-tuc/1.001193?truong-hop=bi-bo-roi"),
                PageVisit.guest("/thu-tuc/{code}", "thu-tuc-chua-cong-bo", () -> "/thu-tuc/1.013949"),
                PageVisit.guest("/thu-tuc/{code}", "thu-tuc-khong-co", () -> "/thu-tuc/9.999999")
                        .saying(404));
    }
}
