package vn.motcua.workflow;

/** How much work a post has in hand, each figure counted to one hundred. */
public record Load(CappedCount open, CappedCount today, CappedCount overdue) {}
