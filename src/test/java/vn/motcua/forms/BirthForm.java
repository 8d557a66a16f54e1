package vn.motcua.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.forms.internal.CodeListReader;
import vn.motcua.forms.internal.FormReader;

/** The real form of birth registration, and people who fill it in. */
public final class BirthForm {

    public static final LocalDate TODAY = LocalDate.of(2021, 3, 1);
    public static final Check ONLINE = Check.complete(TODAY);
    public static final Check COUNTER = Check.withoutPapers(TODAY);

    private static final String HASH = "3f".repeat(32);
    private static final FormDefinition FORM = read();

    private BirthForm() {}

    public static FormDefinition form() {
        return FORM;
    }

    /** A married mother registers her daughter; every question of her case is answered. */
    public static Answers married() {
        return Answers.parse("""
                {"registerAt": "28957", "registerBasis": "mother",
                 "requester": {"relation": "mother", "name": "Nguyễn Thị Sen", "personalId": "083194000062",
                   "phone": "0900000123",
                   "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 1"}},
                 "birthCase": "certificate", "certificateNumber": "0123",
                 "child": {"name": "Lê Nguyễn Minh An", "birthDate": "2021-02-20", "sex": "female",
                   "ethnicity": "01", "nationality": "VN", "bornIn": "facility",
                   "facility": "Bệnh viện đa khoa khu vực Cù Lao Minh",
                   "birthPlace": {"where": "here", "commune": "28903"},
                   "homeTown": {"where": "here", "commune": "28957"}},
                 "parents": "married",
                 "marriage": {"number": "25/2018", "date": "2018-05-12", "place": "UBND xã An Định"},
                 "mother": {"name": "Nguyễn Thị Sen", "birthDate": "1994-03-08", "personalId": "083194000062",
                   "ethnicity": "01", "nationality": "VN",
                   "residence": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 1"}},
                 "father": {"name": "Lê Văn Đước", "birthDate": "1991-04-15", "personalId": "083091000017",
                   "ethnicity": "01", "nationality": "VN",
                   "residence": {"where": "elsewhere", "street": "Ấp 3",
                     "place": "xã Tân Thành Bình, huyện Mỏ Cày Bắc, tỉnh Bến Tre"}},
                 "papers": {"birthCertificate": "%1$s", "other": "%1$s"},
                 "result": {"delivery": "counter", "copies": 2}}
                """.formatted(HASH));
    }

    /** A person authorised by an unmarried mother; no proof of birth, but a witness; by post. */
    public static Answers unmarriedWithWitness() {
        return married()
                .only(path -> !path.startsWith("marriage.")
                        && !path.startsWith("father.")
                        && !path.startsWith("papers.")
                        && !path.equals("certificateNumber"))
                .with(Answers.parse("""
                        {"requester": {"relation": "representative"}, "birthCase": "witness",
                         "parents": "fatherUnknown",
                         "papers": {"witness": "%1$s", "authorisation": "%1$s"},
                         "result": {"delivery": "post",
                           "address": {"where": "here", "commune": "28978", "street": "Ấp Thanh Điền"}}}
                        """.formatted(HASH)));
    }

    /** A home that cares for an abandoned child. */
    public static Answers abandoned() {
        return married()
                .only(path -> !path.startsWith("marriage.")
                        && !path.startsWith("father.")
                        && !path.startsWith("mother.")
                        && !path.startsWith("papers.")
                        && !path.equals("parents")
                        && !path.equals("certificateNumber")
                        && !path.equals("child.facility"))
                .with(Answers.parse("""
                        {"registerBasis": "found",
                         "requester": {"relation": "carer", "organisation": "Mái ấm Hương Dừa"},
                         "birthCase": "abandoned", "child": {"bornIn": "other"}, "papers": {"abandoned": "%1$s"}}
                        """.formatted(HASH)));
    }

    /** The form file, changed before it is read. */
    public static FormDefinition read(UnaryOperator<String> change) {
        return FormReader.read(
                "forms/khai-sinh-1",
                change.apply(text("localities/mo-cay-nam-2021/forms/khai-sinh-1.json")),
                BirthForm::list);
    }

    /** Another form of the locality, by the name of its file. */
    public static FormDefinition read(String name) {
        return FormReader.read(
                "forms/" + name, text("localities/mo-cay-nam-2021/forms/" + name + ".json"), BirthForm::list);
    }

    private static FormDefinition read() {
        return read(UnaryOperator.identity());
    }

    public static CodeList list(String name) {
        var folder = name.startsWith("communes") ? "localities/mo-cay-nam-2021/forms/codes/" : "forms/codes/";
        return CodeListReader.read(name, text(folder + name + ".tsv"));
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
