package vn.motcua.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param words as typed: with or without accents, with slips, in anybody's words; empty for all procedures
 * @param literal only what was typed, without guesses
 * @param filters narrowing down
 * @param start where the page begins
 * @param size most rows wanted, 1 to 100
 */
public record ProcedureQuery(String words, boolean literal, Filters filters, Start start, int size) {

    private static final int LONGEST = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    public ProcedureQuery {
        words = printable(words).strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        if (size < 1 || size > 100) {
            throw new CatalogueException.NotAPage();
        }
    }

    /** Without control characters: nobody types them, and the database refuses some. */
    private static String printable(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** All procedures, or those that the words find, first page. */
    public static ProcedureQuery of(String words, int size) {
        return new ProcedureQuery(words, false, Filters.NONE, new Start.First(), size);
    }

    /**
     * Narrowing down; what is empty does not.
     *
     * @param sector code of a sector
     * @param levels commune, district
     * @param place key of a department of the district
     * @param fileable only procedures that can be handed in on these pages
     */
    public record Filters(Optional<String> sector, Set<Level> levels, Optional<String> place, boolean fileable) {

        public static final Filters NONE = new Filters(Optional.empty(), Set.of(), Optional.empty(), false);

        public Filters {
            sector = sector.map(ProcedureQuery::printable);
            place = place.map(ProcedureQuery::printable);
            levels = Set.copyOf(levels);
        }
    }

    /** Where a page begins. */
    public sealed interface Start {

        /** At the first row. */
        record First() implements Start {}

        /** After the row where another page ended; the text is what that page gave as {@code next}. */
        record After(String position) implements Start {}

        /** At the page of that number, the first being 1: for programs. */
        record Page(int number) implements Start {

            public Page {
                if (number < 1 || number > 10_000) {
                    throw new CatalogueException.NotAPage();
                }
            }
        }
    }
}
