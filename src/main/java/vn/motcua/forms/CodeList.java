package vn.motcua.forms;

import java.util.List;
import java.util.Optional;

/**
 * A published list of codes with their names, for example the 54 ethnic groups, in the order in which it is shown.
 *
 * @param name file name without ending; a changed list is a new name, so that old answers keep their words
 */
public record CodeList(String name, List<Entry> entries) {

    /** No list. */
    public static final CodeList NONE = new CodeList("", List.of());

    public CodeList {
        entries = List.copyOf(entries);
    }

    public record Entry(String code, LocalText name) {}

    public Optional<LocalText> nameOf(String code) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .map(Entry::name)
                .findFirst();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public List<String> codes() {
        return entries.stream().map(Entry::code).toList();
    }
}
