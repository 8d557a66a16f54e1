package vn.motcua.forms;

/** People who register a household business: answers to every question of their case. */
public final class BusinessForm {

    private static final String HASH = "5a".repeat(32);

    private BusinessForm() {}

    /** Somebody opens a grocery alone and hands in herself. */
    public static Answers individual() {
        return Answers.parse("""
                {"founder": "individual",
                 "requester": {"relation": "owner", "name": "Võ Thị Lụa", "personalId": "083185000071",
                   "phone": "0900000171", "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 2"}},
                 "owner": {"name": "Võ Thị Lụa", "birthDate": "1985-03-08", "sex": "female", "ethnicity": "01",
                   "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 2"},
                   "contactAt": "residence",
                   "idKind": "citizen-card", "idNumber": "083185000071", "idDate": "2018-05-12",
                   "idPlace": "Cục Cảnh sát quản lý hành chính", "taxCode": "1300123456", "otherBusiness": "none"},
                 "shop": {"name": "Tạp hóa Lụa", "street": "Số 12, ấp Phú Đông 2", "commune": "28957",
                   "phone": "0900000171", "email": "taphoalua@vidu.vn", "website": "taphoalua.vidu.vn",
                   "capital": 50000000, "startDate": "2021-03-15", "workers": 2},
                 "trades": [{"industry": "4711", "detail": "Bán tạp hóa, nước giải khát"}],
                 "tax": {"noticeAt": "shop"},
                 "papers": {"identity": "%1$s"},
                 "result": {"delivery": "counter"}}
                """.formatted(HASH));
    }

    /** A family opens an eatery; somebody else hands in for it, and everything is somewhere else. */
    public static Answers household() {
        return individual().with(Answers.parse("""
                {"founder": "household",
                 "requester": {"relation": "representative", "name": "Phạm Văn Bưởi", "personalId": "083080000017",
                   "phone": "0900000172", "residence": {"where": "here", "commune": "28903", "street": "Khu phố 4"}},
                 "owner": {"contactAt": "other", "otherBusiness": "consent",
                   "contact": {"where": "elsewhere", "street": "Số 7, đường Hùng Vương", "province": "83",
                     "place": "phường An Hội, thành phố Bến Tre"}},
                 "shop": {"name": "Quán cơm Ba Sen", "capital": 120000000, "workers": 4},
                 "trades": [{"industry": "5610", "detail": "Bán cơm, hủ tiếu"},
                   {"industry": "other", "detail": "Nấu đám tiệc tại nhà"}],
                 "tax": {"noticeAt": "other",
                   "address": {"where": "here", "commune": "28978", "street": "Ấp Thanh Điền"}},
                 "members": [
                   {"name": "Lê Văn Trầu", "birthDate": "1982-11-20", "sex": "male", "ethnicity": "01",
                     "relation": "husband", "idNumber": "083082000013",
                     "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 2"}},
                   {"name": "Lê Thị Cau", "birthDate": "2001-01-05", "sex": "female", "ethnicity": "01",
                     "relation": "child", "idNumber": "083301000025",
                     "residence": {"where": "elsewhere", "street": "Ấp 3", "province": "83",
                       "place": "xã Tân Thành Bình, huyện Mỏ Cày Bắc"}}],
                 "papers": {"members": "%1$s", "minutes": "%1$s", "authority": "%1$s", "representation": "%1$s"},
                 "result": {"delivery": "post",
                   "address": {"where": "here", "commune": "28903", "street": "Khu phố 2"}}}
                """.formatted(HASH)));
    }
}
