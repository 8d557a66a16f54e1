package vn.motcua.shared;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list that is read by position of its last row, not by page number: equally fast on every page.
 *
 * @param items the rows, at most the asked number
 * @param next opaque position after the last row, absent on the last page
 */
public record KeysetPage<T>(List<T> items, Optional<String> next) {

    public KeysetPage {
        items = List.copyOf(items);
    }
}
