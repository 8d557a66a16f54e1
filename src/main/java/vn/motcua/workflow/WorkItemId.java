package vn.motcua.workflow;

import java.util.UUID;

/** Names one work item. */
public record WorkItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
