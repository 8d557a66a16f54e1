package vn.motcua.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.forms.PageView.Field;
import vn.motcua.forms.internal.FormParts;
import vn.motcua.forms.internal.FormReader;

/** A form with every kind of question, and people who fill it in. */
public final class EveryKind {

    public static final Check COUNTER = Check.withoutPapers(LocalDate.of(2021, 3, 1));
    private static final FormDefinition FORM = read(UnaryOperator.identity());

    private EveryKind() {}

    public static FormDefinition form() {
        return FORM;
    }

    /** The form file, changed before it is read. */
    public static FormDefinition read(UnaryOperator<String> change) {
        return FormReader.read("forms/moi-kieu-1", change.apply(text()), new Parts());
    }

    public static String text() {
        return text("forms/moi-kieu-1.json");
    }

    /** A family with two partners; every question of their case is answered, and nothing that is computed. */
    public static Answers family() {
        return Answers.parse("""
                {"registerAt": "28957", "requester": {"name": "Nguyễn Thị Sen", "phone": "0900000123"},
                 "shop": "Quán Hương Dừa", "story": "Bán cơm.\\nMở cả ngày.", "rooms": 3, "area": 12.5,
                 "capital": 250000000, "opened": "2015-06-01", "built": "1985",
                 "place": {"where": "here", "commune": "28957", "street": "Ấp Phú Đông 1"},
                 "kind": "household", "partners": true,
                 "owner": {"name": "Lê Văn Đước", "birthDate": "1991-04-15", "idKind": "citizen-card",
                   "idNumber": "083091000017", "idDate": "2016-05-20", "idPlace": "Cục Cảnh sát",
                   "residence": {"where": "elsewhere", "province": "83",
                     "place": "xã Tân Thành Bình, huyện Mỏ Cày Bắc", "street": "Ấp 3"}},
                 "ethnicity": "01", "nationality": "VN", "relation": "husband",
                 "members": [
                   {"name": "Trần Thị Bưởi", "born": "1988-12", "share": 100000000, "sex": "female",
                     "residence": {"where": "here", "commune": "28903"}},
                   {"name": "John Smith", "born": "1970-01-31", "share": 200000000, "relation": "other", "sex": "male",
                     "residence": {"where": "abroad", "country": "US", "abroad": "San Jose, California",
                       "street": "12 Main Street"}}],
                 "guardian": "Phạm Văn Xoài"}
                """);
    }

    /** An organisation without partners. */
    public static Answers organisation() {
        return family().only(path -> !path.startsWith("owner.")
                        && !path.startsWith("members.")
                        && !List.of("ethnicity", "nationality", "relation", "guardian")
                                .contains(path))
                .with(Answers.parse("""
                        {"kind": "organisation", "partners": false, "built": "1985-07",
                         "firm": {"name": "Hợp tác xã Dừa Xiêm", "code": "1300123456", "representative": "Lê Thị Mận",
                           "phone": "0900000456",
                           "address": {"where": "here", "commune": "28978", "street": "Ấp Thanh Điền"}}}
                        """));
    }

    /** What a browser would send back from the fields as they are shown. */
    public static MultiValueMap<String, String> shown(List<Field> fields) {
        var sent = new LinkedMultiValueMap<String, String>();
        fields.forEach(field -> collect(field, sent));
        return sent;
    }

    private static void collect(Field field, MultiValueMap<String, String> sent) {
        switch (field) {
            case PageView.TextField text -> sent.add(text.frame().name(), text.value());
            case PageView.DateField date -> {
                date.boxes().forEach(box -> sent.add(box.name(), box.value()));
                if (date.partly() != null && date.partly().checked()) {
                    sent.add(date.partly().name(), date.partly().value());
                }
            }
            case PageView.RadioField radios -> collect(radios.frame().name(), radios.options(), sent);
            case PageView.SelectField select ->
                select.options().stream()
                        .filter(PageView.SelectOption::selected)
                        .forEach(option -> sent.add(select.frame().name(), option.value()));
            case PageView.AddressField address -> {
                collect(address.frame().name(), address.where(), sent);
                address.street().forEach(street -> collect(street, sent));
            }
            case PageView.RowsField rows ->
                rows.rows().forEach(row -> row.fields().forEach(one -> collect(one, sent)));
            case PageView.PaperField _, PageView.ComputedField _ -> {}
        }
    }

    private static void collect(String name, List<PageView.RadioOption> options, MultiValueMap<String, String> sent) {
        for (var option : options) {
            if (option.checked()) {
                sent.add(name, option.value());
            }
            option.opens().forEach(opened -> collect(opened, sent));
        }
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static final class Parts implements FormParts {

        @Override
        public CodeList list(String name) {
            return BirthForm.list(name);
        }

        @Override
        public String group(String name) {
            var path = "localities/mo-cay-nam-2021/forms/groups/" + name + ".json";
            return new ClassPathResource(path).exists() ? text(path) : FormParts.super.group(name);
        }
    }
}
