package vn.motcua.dossier;

import vn.motcua.catalogue.Fee;

/** What a published amount comes to for so many copies of so many pages, in whole đồng. */
public final class Tariff {

    /** Certified copies: half the amount from this page on (TT 226/2016/TT-BTC article 4). */
    private static final int CHEAPER_FROM = 3;

    /** Certified copies: one never costs more than so many pages at the full amount, 200,000 đồng at 2,000 a page. */
    private static final int MOST_PAGES = 100;

    private Tariff() {}

    /** What one copy of so many pages costs. */
    public static long each(Fee.Amount amount, int pages) {
        if (!byPage(amount)) {
            return amount.dong();
        }
        var full = Math.min(pages, CHEAPER_FROM - 1);
        var cheaper = Math.max(pages - full, 0);
        return Math.min(full * amount.dong() + cheaper * (amount.dong() / 2), MOST_PAGES * amount.dong());
    }

    /** What so many copies cost. */
    public static long total(Fee.Amount amount, int copies, int pages) {
        return copies * each(amount, pages);
    }

    /** Whether pages are counted. */
    public static boolean byPage(Fee.Amount amount) {
        return amount.per().equals("page");
    }
}
