package vn.motcua.forms;

import java.util.List;
import java.util.stream.Stream;

/**
 * One case of a procedure of civil status, with every answer that is asked in it.
 *
 * @param procedure its code
 * @param form its form, for example {@code khai-tu-1}
 * @param name what is special about it
 */
public record CivilStatusCase(String procedure, String form, String name, Answers answers) {

    private static final String HASH = "3f".repeat(32);

    /** Every case of every procedure that this knows. */
    public static Stream<CivilStatusCase> all() {
        return Stream.of(marital(), deaths(), copies()).flatMap(List::stream);
    }

    /** Births, whose certificate is a prescribed paper. */
    public static List<CivilStatusCase> births() {
        return List.of(
                birth("married, proof of birth", BirthForm.married()),
                birth("unmarried, witness, by a representative", BirthForm.unmarriedWithWitness()),
                birth("abandoned", BirthForm.abandoned()),
                birth("pledge", birthCase("pledge", "papers.pledge")),
                birth("surrogacy", birthCase("surrogacy", "papers.surrogacy")));
    }

    /** The married mother in another case, with the paper it asks for. */
    private static Answers birthCase(String birthCase, String paper) {
        return BirthForm.married().with("birthCase", birthCase).with(paper, HASH);
    }

    private static CivilStatusCase birth(String name, Answers answers) {
        return new CivilStatusCase("1.001193", "khai-sinh-1", name, answers);
    }

    /** Certificates of marital status. */
    public static List<CivilStatusCase> marital() {
        return List.of(
                maritalCase("never, to marry", """
                        "status": "never",""" + MARRY + """
                        , "previous": {"state": "none"}, "result": {"delivery": "counter"}"""),
                maritalCase("divorced, to sell land", """
                        "status": "divorced", "divorce": {"spouse": "Trần Văn Bé", "number": "45/2019/QĐST-HNGĐ",
                          "date": "2019-09-20", "court": "Tòa án nhân dân huyện Mỏ Cày Nam"},
                        "purpose": "other", "purposeText": "bán nhà đất", "previous": {"state": "handIn"},
                        "papers": {"divorce": "%1$s", "previous": "%1$s"},
                        "result": {"delivery": "electronic", "copies": 3}"""),
                maritalCase("divorced abroad, to marry again", """
                        "status": "divorcedAbroad", "divorceNote": {"spouse": "Chen Wei", "number": "07/2018/TLGCLH",
                          "date": "2018-11-06", "place": "UBND huyện Mỏ Cày Nam"},""" + MARRY + """
                        , "previous": {"state": "lost", "reason": "Mất trong lúc dọn nhà, trước định kết hôn tại xã Minh Đức"},
                        "papers": {"divorceNote": "%1$s"}, "result": {"delivery": "counter"}"""),
                maritalCase("widowed", """
                        "status": "widowed", "death": {"spouse": "Phạm Văn Lành", "number": "12/2020",
                          "date": "2020-07-05", "place": "UBND xã An Định"},
                        "purpose": "other", "purposeText": "vay vốn ngân hàng", "previous": {"state": "none"},
                        "papers": {"death": "%1$s"}, "result": {"delivery": "counter", "copies": 1}"""),
                new CivilStatusCase(
                        "1.004873",
                        "tinh-trang-hon-nhan-1",
                        "a married man who lived elsewhere, asked for by his brother",
                        Answers.parse(("{" + MARRIED_MAN + "}").formatted(HASH))));
    }

    /** Deaths. */
    public static List<CivilStatusCase> deaths() {
        return List.of(
                death("facility", "spouse", """
                        "papers": {"deathNotice": "%1$s"}, "result": {"delivery": "counter", "copies": 3}"""),
                death("home", "child", """
                        "papers": {"deathNotice": "%1$s"}, "result": {"delivery": "electronic", "copies": 0}"""),
                death("police", "parent", """
                        "papers": {"policeRecord": "%1$s"}, "result": {"delivery": "counter", "copies": 1}"""),
                death("court", "relative", """
                        "requester": {"kinship": "cháu nội"}, "papers": {"courtDecision": "%1$s"},
                        "result": {"delivery": "post", "copies": 2,
                          "address": {"where": "here", "commune": "28978", "street": "Ấp Thanh Điền"}}"""),
                death("execution", "organisation", """
                        "registerBasis": "diedThere", "requester": {"organisation": "Trại giam Châu Bình"},
                        "papers": {"executionRecord": "%1$s"}, "result": {"delivery": "counter", "copies": 0}"""),
                death("longAgo", "representative", """
                        "registerBasis": "foundThere", "deceased": {"sex": "female", "birthDate": "1938"}, "death": {"date": "1998-06"},
                        "evidence": "Giấy xác nhận mai táng của ban quản lý nghĩa trang",
                        "papers": {"evidence": "%1$s", "authorisation": "%1$s"},
                        "result": {"delivery": "counter", "copies": 0}"""));
    }

    /** Copies of entries, one for each kind of entry. */
    public static List<CivilStatusCase> copies() {
        return List.of(
                copy("birthCertificate", "self", """
                        "record": {"number": "25/1994", "book": "01/1994", "date": "1994-04-02"}"""),
                copy("birth", "parent", """
                        "requester": {"kinship": "mẹ"}, "result": {"delivery": "electronic"}"""),
                copy("marriage", "representative", """
                        "secondName": "Lê Văn Đước", "requester": {"kinship": "em ruột"},
                        "papers": {"authorisation": "%1$s"}"""),
                copy("death", "survivor", """
                        "requester": {"kinship": "con"}, "person": {"sex": "male"},
                        "record": {"date": "1998", "remembered": "con trai cả đi đăng ký"}"""),
                copy("parentage", "self", """
                        "secondName": "Lê Nguyễn Minh An",
                        "result": {"delivery": "post",
                          "address": {"where": "elsewhere", "place": "phường 5, thành phố Bến Tre", "street": "12 Đồng Khởi"}}"""),
                copy("guardianship", "organisation", """
                        "secondName": "Lê Thị Út", "requester": {"organisation": "Trường tiểu học An Định",
                          "reason": "hoàn thành hồ sơ nhập học"}, "papers": {"request": "%1$s"}"""),
                copy("change", "self", ""));
    }

    /** The form that it is filled in. */
    public FormDefinition definition() {
        return BirthForm.read(form);
    }

    @Override
    public String toString() {
        return form + ": " + name;
    }

    private static CivilStatusCase maritalCase(String name, String more) {
        var all = PERSON + more;
        return new CivilStatusCase(
                "1.004873", "tinh-trang-hon-nhan-1", name, Answers.parse(("{" + all + "}").formatted(HASH)));
    }

    private static CivilStatusCase death(String deathCase, String relation, String more) {
        var changes = Answers.parse(("{" + more + "}").formatted(HASH))
                .with("deathCase", deathCase)
                .with("requester.relation", relation);
        var answers = Answers.parse("{" + REQUESTER + ", " + DEATH + "}").with(changes);
        var unknownHome = !answers.raw("registerBasis").equals("lastResidence");
        return new CivilStatusCase(
                "1.000656",
                "khai-tu-1",
                deathCase + ", asked for by " + relation,
                answers.only(path -> !(deathCase.equals("longAgo") && path.startsWith("notice."))
                        && !(unknownHome && path.startsWith("deceased.lastResidence."))));
    }

    private static CivilStatusCase copy(String event, String relation, String more) {
        var changes = Answers.parse(("{" + more + "}").formatted(HASH))
                .with("event", event)
                .with("requester.relation", relation);
        return new CivilStatusCase(
                "2.000635",
                "ban-sao-ho-tich-1",
                event + ", asked for by " + relation,
                Answers.parse("{" + REQUESTER + ", " + ENTRY + "}").with(changes));
    }

    private static final String REQUESTER = """
            "registerAt": "28957", "requester": {"name": "Nguyễn Thị Sen", "personalId": "083194000062",
              "phone": "0900000123", "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 1"}}""";

    private static final String PERSON = """
            "registerAt": "28957", "registerBasis": "permanent",
            "requester": {"relation": "self", "name": "Nguyễn Thị Sen", "personalId": "083194000062",
              "phone": "0900000123", "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 1"}},
            "person": {"name": "Nguyễn Thị Sen", "birthDate": "1994-03-08", "sex": "female", "ethnicity": "01",
              "nationality": "VN", "personalId": "083194000062",
              "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 1"}},
            "earlier": {"lived": "onlyHere"},""";

    private static final String MARRY = """
            "purpose": "marriage", "partner": {"name": "Lê Văn Đước", "birthDate": "1991-04-15", "nationality": "VN",
              "identityPaper": "CCCD 083091000017", "residence": "xã Tân Thành Bình, huyện Mỏ Cày Bắc, tỉnh Bến Tre"},
            "marryAt": "UBND xã Định Thủy, huyện Mỏ Cày Nam\"""";

    private static final String MARRIED_MAN = """
            "registerAt": "28957", "registerBasis": "temporary",
            "requester": {"relation": "representative", "kinship": "em ruột", "name": "Võ Văn Dừa",
              "phone": "0900000002", "residence": {"where": "here", "commune": "28978", "street": "Ấp Thanh Điền"}},
            "person": {"name": "Võ Văn Trúc", "birthDate": "1985", "sex": "male", "ethnicity": "02",
              "nationality": "VN", "personalId": "C1234567",
              "residence": {"where": "elsewhere", "street": "số 4", "place": "phường 5, thành phố Bến Tre, tỉnh Bến Tre"}},
            "earlier": {"lived": "elsewhere", "places": "phường 5, thành phố Bến Tre, từ 3/2015 đến 6/2019"},
            "status": "married", "marriage": {"spouse": "Trần Thị Lựu", "number": "25/2018", "date": "2018-05-12",
              "place": "UBND xã An Định"},
            "purpose": "other", "purposeText": "bảo lãnh người thân", "previous": {"state": "none"},
            "papers": {"authorisation": "%1$s", "other": "%1$s"},
            "result": {"delivery": "post", "copies": 2,
              "address": {"where": "here", "commune": "28978", "street": "Ấp Thanh Điền"}}""";

    private static final String DEATH = """
            "registerBasis": "lastResidence",
            "deceased": {"name": "Nguyễn Văn Lúa", "birthDate": "1938-01-01", "sex": "male", "ethnicity": "01",
              "nationality": "VN", "personalId": "320123456",
              "lastResidence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 2"}},
            "death": {"date": "2021-02-25", "time": "14:20", "cause": "Tuổi già, suy tim",
              "place": {"where": "here", "commune": "28903", "street": "Khu phố 3"}},
            "notice": {"number": "31/GBT", "date": "2021-02-26", "issuer": "Bệnh viện đa khoa khu vực Cù Lao Minh\"}""";

    private static final String ENTRY = """
            "person": {"name": "Nguyễn Thị Sen", "birthDate": "1994-03-08", "sex": "female",
              "personalId": "083194000062", "residence": "xã An Định, huyện Mỏ Cày Nam"},
            "result": {"delivery": "counter", "copies": 2}""";
}
