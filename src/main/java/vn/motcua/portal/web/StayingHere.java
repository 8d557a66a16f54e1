package vn.motcua.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DraftContent;
import vn.motcua.forms.PageView;

/** Buttons of a page with papers that do something here and lead to the same page again. */
record StayingHere(MultiValueMap<String, String> fields) {

    boolean stays() {
        return button("_add").isPresent()
                || button("_remove").isPresent()
                || button("_removePhoto").isPresent()
                || button("_forget").isPresent();
    }

    /** The content without what a button takes away. */
    DraftContent applied(DraftContent content) {
        var changed = button("_remove").map(content::without).orElse(content);
        return button("_removePhoto")
                .filter(name -> name.contains(":"))
                .map(name -> changed.withoutPhoto(
                        name.substring(0, name.indexOf(':')), name.substring(name.indexOf(':') + 1)))
                .orElse(changed);
    }

    /** Files that are not to be sent any more. */
    List<UUID> forgotten() {
        try {
            return button("_forget").map(UUID::fromString).stream().toList();
        } catch (IllegalArgumentException notAnId) {
            return List.of();
        }
    }

    /** What another row or page was asked for, or nothing. */
    String added() {
        return button("_add").orElse("");
    }

    /** Where on the page to go on. */
    String anchor() {
        return button("_add").map(field -> "#" + PageView.id(field)).orElse("");
    }

    private Optional<String> button(String name) {
        return Optional.ofNullable(fields.getFirst(name)).filter(value -> !value.isEmpty());
    }
}
