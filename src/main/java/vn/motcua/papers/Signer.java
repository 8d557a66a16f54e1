package vn.motcua.papers;

import org.jspecify.annotations.Nullable;

/**
 * Who signs a paper, as printed above and under the place of the signature.
 *
 * @param capacity in whose name, for example "TM. ỦY BAN NHÂN DÂN", or null where the post is enough
 * @param post for example "CHỦ TỊCH"
 * @param name without titles and degrees (NĐ 30/2020/NĐ-CP annex I)
 */
public record Signer(@Nullable String capacity, String post, String name) {}
