package vn.motcua.forms;

/** People who ask by the general declaration: answers to every question of their case. */
public final class GeneralForm {

    private static final String HASH = "7c".repeat(32);

    private GeneralForm() {}

    /** Somebody asks for the own family, in An Định. */
    public static Answers own() {
        return Answers.parse("""
                {"registerAt": "28957",
                 "requester": {"relation": "self", "name": "Võ Văn Dừa", "personalId": "083088000002",
                   "phone": "0900000002", "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 2"}},
                 "matter": {"request": "Tôi xin xác nhận thửa đất 214 của gia đình\\nđể chuyển sang trồng dừa xiêm.",
                   "case": "Làm lần đầu", "earlier": "Giấy chứng nhận số BK 123456, cấp năm 2013"},
                 "papers": {"application": "%1$s", "first": "%1$s", "second": "%1$s", "other": "%1$s"},
                 "result": {"delivery": "counter"}}
                """.formatted(HASH));
    }

    /** An employee asks for a cooperative, and the answer comes by post. */
    public static Answers organisation() {
        return own().with(Answers.parse("""
                        {"requester": {"relation": "organisation", "post": "Phó Giám đốc"},
                         "owner": {"name": "Hợp tác xã Nông nghiệp Định Thủy", "number": "1301234567",
                           "residence": "Ấp Phú Nhơn, xã Định Thủy"},
                         "result": {"delivery": "post",
                           "address": {"where": "elsewhere", "place": "thành phố Bến Tre", "street": "Số 7"}}}
                        """));
    }

    /** Somebody asks for a neighbour who gave a letter of authority. */
    public static Answers representative() {
        return own().with(Answers.parse("""
                        {"requester": {"relation": "representative"},
                         "owner": {"name": "Lê Thị Cau", "number": "083301000025", "residence": "Ấp Thanh Điền"},
                         "papers": {"authorisation": "%1$s"},
                         "result": {"delivery": "electronic"}}
                        """.formatted(HASH)));
    }
}
