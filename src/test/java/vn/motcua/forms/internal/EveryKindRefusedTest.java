package vn.motcua.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.forms.EveryKind;
import vn.motcua.forms.FormRefused;

/** Outside the closed subset, for each kind of question: refused with a sentence that says where it stands. */
class EveryKindRefusedTest {

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            "multipleOf": 0.01, "minimum": 0, "maximum": 100000 | "multipleOf": 0.05, "minimum": 0, "maximum": 100000 | schema.properties.area.multipleOf: a number goes in steps of 0.1, 0.01 or 0.001
            "multipleOf": 0.01, "minimum": 0, "maximum": 100000 | "minimum": 0, "maximum": 100000 | schema.properties.area: 'multipleOf' is missing
            "multipleOf": 0.01, "minimum": 0, "maximum": 100000 | "multipleOf": 0.01, "minimum": 0.5, "maximum": 100000 | schema.properties.area.minimum: a whole number of at most fifteen digits
            "format": "vnd", "minimum": 0, "maximum": 999999999999} | "format": "usd", "minimum": 0, "maximum": 999999999999} | schema.properties.capital.format: a whole number has no format but vnd
            "format": "vnd", "minimum": 0, "maximum": 999999999999} | "format": "vnd", "minimum": 0, "maximum": 9999999999999999} | schema.properties.capital.maximum: a whole number of at most fifteen digits
            "format": "vnd", "minimum": 0, "maximum": 999999999999} | "format": "vnd", "maximum": 999999999999} | schema.properties.capital: 'minimum' is missing
            "label": {"vi": "Vốn", "en": "Capital"} | "unit": {"vi": "đô", "en": "usd"}, "label": {"vi": "Vốn", "en": "Capital"} | 'unit' is outside the closed subset
            "label": {"vi": "Tên cơ sở" | "unit": {"vi": "m", "en": "m"}, "label": {"vi": "Tên cơ sở" | 'unit' is outside the closed subset
            "format": "partial-date"} | "format": "date-time"} | only the formats date, partial-date and file-hash are allowed
            "least": "month" | "least": "day" | least: what must be known at least is year or month
            "label": {"vi": "Ngày mở cửa" | "least": "year", "label": {"vi": "Ngày mở cửa" | 'least' is outside the closed subset
            "enum": ["here", "elsewhere", "abroad"] | "enum": ["here", "elsewhere"] | the schema has no field 'place', nor an address of that name
            "commune": {"type": "string", "codes": "communes-1"} | "commune": {"type": "string", "maxLength": 9} | the schema has no field 'place', nor an address of that name
            "street": "optional" | "street": "none" | the address has a street in the schema if and only if it is asked
            "codes": "provinces-1" | "codes": "provinces-1", "maxLength": 3 | 'maxLength' is outside the closed subset
            groups/person-1 | groups/person-9 | groups/person-9
            groups/person-1 | persons/person-1 | a $ref names a definition of the same file, #/$defs/name, or a group, groups/name
            "group": "person-1", "at": "owner" | "group": "person-1", "at": "keeper" | the schema has no field 'keeper.name'
            "group": "person-1", "at": "owner" | "group": "person-1", "at": "owner", "optional": true | 'optional' is outside the closed subset
            "group": "person-1", "at": "owner", "who": {"vi": "chủ hộ", "en": "the owner"} | "group": "person-1", "at": "owner" | 'who' is missing
            "maxItems": 3 | "maxItems": 0 | schema.properties.members.maxItems: there are between 1 and 50 rows
            "maxItems": 3 | "maxItems": 51 | schema.properties.members.maxItems: there are between 1 and 50 rows
            "maxItems": 3 | "maxItems": 3, "uniqueItems": true | schema.properties.members: 'uniqueItems' is outside the closed subset
            "born": {"type": "string", "format": "partial-date"} | "born": {"type": "array", "maxItems": 2, "items": {"type": "object", "properties": {"a": {"type": "boolean"}}}} | schema.properties.members.items.properties.born: a row holds no rows
            "born": {"type": "string", "format": "partial-date"} | "born": {"type": "string", "format": "file-hash"} | 'least' is outside the closed subset
            "field": "sex", | "field": "sex", "showIf": {"field": "kind", "is": "household"}, | a question of a row is always asked: it has no showIf, requiredIf, prefill or compute
            "field": "sex", | "field": "gender", | the schema has no field 'gender'
            "one": {"vi": "Người góp vốn", "en": "Partner"} | "one": {"vi": "Người góp vốn"} | one: 'en' is missing
            "compute": {"count": "members"} | "compute": {"count": "capital"} | compute.count: no earlier question asks for rows 'capital'
            "compute": {"count": "members"} | "compute": {"count": "members", "sum": ["capital"]} | a value is computed by one of sum, product, count, copy, or by age with at or on
            "compute": {"count": "members"} | "compute": {"average": ["capital"]} | compute: 'average' is outside the closed subset
            "compute": {"count": "members"} | "missing": {"vi": "Nhập", "en": "Enter"}, "compute": {"count": "members"} | 'missing' is outside the closed subset
            "members.share" | "members.name" | no earlier question asks for a number 'members.name'
            "product": ["rooms", "area"] | "product": ["rooms", "floor"] | no earlier question asks for a number 'floor'
            "product": ["rooms", "area"] | "product": ["rooms", "members.share"] | no earlier question asks for a number 'members.share'
            "at": "opened" | "at": "shop" | no earlier question asks for a date 'shop'
            "age": "built", "at": "opened" | "age": "built", "on": "01/03/2021" | on: a day is written yyyy-mm-dd
            "age": "built", "at": "opened" | "age": "built" | a value is computed by one of sum, product, count, copy, or by age with at or on
            "copy": "shop" | "copy": "members" | no earlier question asks for a single value 'members'
            "copy": "shop" | "copy": "story" | a copy has the schema of what it copies
            "age": {"type": "integer", "minimum": 0, "maximum": 150} | "age": {"type": "string", "maxLength": 3} | what is computed is a number, unless it is a copy
            "field": "total", "least": 500000000 | "field": "total", "least": 500000000, "most": 9 | a condition is field with is or in, or field with least or most
            "field": "total", "least": 500000000 | "field": "shop", "least": 500000000 | 'shop' is no number
            "field": "total", "least": 500000000 | "field": "total", "least": "much" | least: a whole number of at most fifteen digits
            "field": "total", "least": 500000000 | "field": "total", "is": "500000000" | 'total' has no option '500000000'
            "rule": "notFuture", "field": "members.born" | "rule": "notFuture", "field": "members.name" | 'members.name' is no date of this form
            "rule": "notFuture", "field": "members.born" | "rule": "notFuture", "field": "members.0.born" | 'members.0.born' is no date of this form
            """)
    void refusesWhatTheSubsetDoesNotKnow(String written, String instead, String sentence) {
        assertThat(flat(EveryKind.text())).contains(written);
        assertThatThrownBy(() -> EveryKind.read(text -> flat(text).replace(written, instead)))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesAGroupThatHoldsAnythingButASchemaAndQuestions() {
        var parts = new Groups(new FormParts() {
            @Override
            public vn.motcua.forms.CodeList list(String name) {
                throw new FormRefused(name);
            }

            @Override
            public String group(String name) {
                return name.equals("broken") ? "{" : "{\"schema\": {}, \"questions\": [], \"rules\": []}";
            }
        });
        assertThatThrownBy(() -> parts.schema("groups/odd"))
                .hasMessageContaining("groups/odd: 'rules' is outside the closed subset");
        assertThatThrownBy(() -> parts.schema("groups/broken")).hasMessageContaining("this is not JSON");
    }

    /** One line, so that a test need not know how the file is broken into lines. */
    private static String flat(String json) {
        return json.replaceAll("\\n *", " ")
                .replace("{ ", "{")
                .replace(" }", "}")
                .replace("[ ", "[")
                .replace(" ]", "]");
    }
}
