package vn.motcua.workflow;

/** A short text of a route file in both languages; the Vietnamese one is the office's own and is what {@code toString} gives. */
public record Words(String vi, String en) {

    public Words {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text of a route needs both languages");
        }
    }

    @Override
    public String toString() {
        return vi;
    }
}
