package vn.motcua.workflow;

import java.util.UUID;

/** What work is about, by the kind its module chose ({@code dossier}) and its id. */
public record Subject(String kind, UUID id) {}
