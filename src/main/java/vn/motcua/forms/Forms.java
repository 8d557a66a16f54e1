package vn.motcua.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.motcua.forms.internal.PublishedForms;

/** The published forms of this installation. A version never changes once published; old versions stay. */
@Service
public class Forms {

    private final Map<FormId, FormDefinition> definitions;

    Forms(PublishedForms published) {
        this.definitions =
                published.all().stream().collect(Collectors.toUnmodifiableMap(FormDefinition::id, Function.identity()));
    }

    /** That version of that form; {@link FormException.UnknownForm} if it was never published here. */
    public FormDefinition definition(String code, int version) {
        return find(code, version).orElseThrow(() -> new FormException.UnknownForm(code, version));
    }

    /** As {@link #definition(String, int)}. */
    public FormDefinition definition(FormId id) {
        return definition(id.code(), id.version());
    }

    /** That version of that form, if it was published here. */
    public Optional<FormDefinition> find(String code, int version) {
        return definitions.values().stream()
                .filter(form -> form.id().code().equals(code) && form.id().version() == version)
                .findFirst();
    }

    /** All published versions, by code and version. */
    public List<FormId> published() {
        return definitions.keySet().stream()
                .sorted(Comparator.comparing(FormId::code).thenComparingInt(FormId::version))
                .toList();
    }
}
