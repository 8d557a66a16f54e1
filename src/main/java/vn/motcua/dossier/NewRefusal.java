package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Why a counter does not take a dossier in (Mẫu 03; NĐ 61/2018 article 17). All three are needed.
 *
 * @param reason what is so, in words the owner understands
 * @param article the article of law that forbids to take it in
 * @param instead what the owner can do: which office is competent, or when to come again
 * @param seen {@link DossierView#version()} of what was looked at; null where a program did not say
 */
public record NewRefusal(
        String reason,
        String article,
        String instead,
        @Nullable Integer seen) {}
