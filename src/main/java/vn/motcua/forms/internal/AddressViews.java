package vn.motcua.forms.internal;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.forms.CodeList;
import vn.motcua.forms.PageView;
import vn.motcua.forms.PageView.Field;
import vn.motcua.forms.PageView.Frame;
import vn.motcua.forms.PageView.RadioOption;
import vn.motcua.forms.Question;

/** Shows an address: where it is, what must be said of such a place, then hamlet and street. */
record AddressViews(Shown shown, Question.Address address) {

    PageView.AddressField field(Frame frame) {
        var where = new ArrayList<RadioOption>();
        where.add(option(0, Question.Address.HERE, shown.say(address.here()), List.of(commune())));
        var abroad = address.reach().abroad();
        var elsewhere = abroad ? "forms.address.elsewhere.vietnam" : "forms.address.elsewhere";
        where.add(option(1, Question.Address.ELSEWHERE, shown.say(elsewhere), elsewhere()));
        if (abroad) {
            where.add(option(2, Question.Address.ABROAD, shown.say("forms.address.abroad"), abroad()));
        }
        var street = address.street() == Question.Address.Street.NOT_ASKED
                ? List.<Field>of()
                : List.<Field>of(text(address.streetPath(), "forms.address.street"));
        return new PageView.AddressField(frame, where, street);
    }

    private RadioOption option(int number, String value, String label, List<Field> opens) {
        return new RadioOption(
                Shown.optionId(address.where(), number),
                value,
                label,
                "",
                shown.value(address, address.where()).equals(value),
                opens);
    }

    private Field commune() {
        return select(address.commune(), "forms.address.commune", address.communes());
    }

    private List<Field> elsewhere() {
        if (address.reach().provinces().isEmpty()) {
            return List.of(text(address.place(), "forms.address.place"));
        }
        return List.of(
                select(
                        address.province(),
                        "forms.address.province",
                        address.reach().provinces()),
                text(address.place(), "forms.address.district"));
    }

    private List<Field> abroad() {
        return List.of(
                select(
                        address.country(),
                        "forms.address.country",
                        address.reach().countries()),
                text(address.abroad(), "forms.address.city"));
    }

    private Field select(String path, String label, CodeList list) {
        return shown.select(frame(path, label, ""), list, shown.value(address, path));
    }

    private Field text(String path, String label) {
        return new PageView.TextField(
                frame(path, label, shown.say(label + ".hint")), shown.value(address, path), 1, 0, "", "", "");
    }

    private Frame frame(String path, String label, String hint) {
        boolean optional = path.equals(address.streetPath()) && address.street() == Question.Address.Street.OPTIONAL;
        return new Frame(PageView.id(path), path, shown.say(label), hint, "", shown.error(path), optional, false);
    }
}
