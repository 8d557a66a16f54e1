package vn.motcua.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which fields differ between two declarations, as dotted paths; a list counts as one field. */
public final class AnswerChanges {

    private AnswerChanges() {}

    public static Set<String> between(JsonNode before, JsonNode after) {
        var changed = new TreeSet<String>();
        compare("", before, after, changed);
        return changed;
    }

    private static void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after, Set<String> changed) {
        if (before != null && after != null && before.isObject() && after.isObject()) {
            var names = new TreeSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            for (var name : names) {
                compare(path.isEmpty() ? name : path + "." + name, before.get(name), after.get(name), changed);
            }
        } else if (!Optional.ofNullable(before).equals(Optional.ofNullable(after))) {
            changed.add(path);
        }
    }
}
