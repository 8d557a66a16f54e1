package vn.motcua.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.PostId;

/**
 * Who has work in hand: a post, and its officer's name and title in words of that time ("Trần Thị B, Công chức Tư pháp – Hộ
 * tịch"). The system acts without a post.
 */
public record Holder(@Nullable PostId post, String name) {

    public Optional<PostId> asPost() {
        return Optional.ofNullable(post);
    }
}
