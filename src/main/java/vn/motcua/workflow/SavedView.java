package vn.motcua.workflow;

import java.util.UUID;

/** A list as the officer of a post likes to see it: a name and the question that leads there. */
public record SavedView(UUID id, String name, String question) {}
