package vn.motcua.forms;

import java.util.List;

/** People and organisations who ask for a construction permit: answers to every question of their case. */
public final class ConstructionForm {

    private static final String HASH = "5a".repeat(32);

    private ConstructionForm() {}

    /** A family builds a house between two others, drawn by somebody with a certificate. */
    public static Answers house() {
        return Answers.parse("""
                {"kind": "house",
                 "land": {"commune": "28957", "street": "Số 9, ấp Phú Đông 2", "lot": "125", "sheet": "14", "area": 320.5,
                   "use": "residential"},
                 "requester": {"relation": "owner", "name": "Trần Văn Gạch", "personalId": "083180000055",
                   "phone": "0900000155", "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 2"}},
                 "owner": {"name": "Trần Văn Gạch", "idNumber": "083180000055",
                   "address": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 2"}},
                 "building": {"grade": "III", "footprint": 96.5, "floorArea": 289.5, "height": 11.4, "floors": 3,
                   "floorsDetail": "Một tum 24 m²", "level": "Cao hơn mặt đường 0,3 m"},
                 "design": {"by": "person", "name": "Lê Thị Thước", "certificate": "BET-00012345"},
                 "review": "no", "neighbour": "yes", "fire": "no", "months": 8,
                 "papers": {"landRight": "%1$s", "drawings": "%1$s", "pledge": "%1$s"},
                 "result": {"delivery": "counter"}}
                """.formatted(HASH));
    }

    /** One dossier for each kind of work. */
    public static List<Answers> everyKind() {
        return List.of(
                house(),
                organisation("house-organisation", "{}").with(Answers.parse("""
                        {"review": "yes", "design": {"by": "organisation", "reviewer": "Công ty Thẩm Tra",
                           "reviewerCertificate": "BET-00099"},
                         "papers": {"review": "%s"}}""".formatted(HASH))),
                organisation("building", "{\"project\": \"%s\"}"),
                line(),
                organisation("religion", "{\"project\": \"%1$s\", \"religion\": \"%1$s\"}")
                        .with(Answers.parse("{\"heritage\": \"no\"}")),
                organisation("belief", "{\"belief\": \"%1$s\", \"heritage\": \"%1$s\"}")
                        .with(Answers.parse("{\"heritage\": \"yes\"}")),
                monument());
    }

    private static Answers organisation(String kind, String papers) {
        return house().with(Answers.parse("""
                {"kind": "%1$s",
                 "requester": {"relation": "representative", "name": "Phạm Thị Ngói", "personalId": "083090000056"},
                 "land": {"use": "other", "useOther": "đất cơ sở sản xuất"},
                 "owner": {"name": "Hợp tác xã Dừa Xanh", "code": "1300123456", "representative": "Nguyễn Văn Kèo",
                   "post": "Giám đốc", "address": {"where": "here", "commune": "28903", "street": "Khu phố 4"}},
                 "building": {"name": "Nhà điều hành"},
                 "fire": "yes",
                 "papers": {"fire": "%2$s", "representation": "%2$s"},
                 "result": {"delivery": "post", "address": {"where": "here", "commune": "28903", "street": "Khu phố 2"}}}
                """.formatted(kind, HASH)))
                .with(Answers.parse("{\"papers\": " + papers.formatted(HASH) + "}"));
    }

    private static Answers line() {
        return organisation("line", "{\"project\": \"%s\"}").with(Answers.parse("""
                {"building": {"name": "Đường ống cấp nước", "length": 1250, "depth": "Sâu 0,8 m"}}"""));
    }

    private static Answers monument() {
        return organisation("monument", "{\"project\": \"%1$s\", \"culture\": \"%1$s\"}")
                .with(Answers.parse("{\"heritage\": \"no\", \"building\": {\"name\": \"Tượng đài Đồng Khởi\"}}"));
    }
}
