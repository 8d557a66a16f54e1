package vn.motcua.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper by which an agency certifies what somebody declared and it has looked into: extracts, confirmations,
 * registration certificates. Which words stand in it is data of the procedure (docs/procedures.md).
 *
 * @param agency full name of the agency that certifies
 * @param number in its register, for example "15/2021"
 * @param title of the paper
 * @param opening paragraphs before the facts
 * @param statement word that begins the facts ("xác nhận"); null for none
 * @param sections facts under headings; an empty heading prints none
 * @param closing paragraphs after the facts
 * @param checkAddress where anybody can check the paper; its random token gives nothing away; empty
 *     for a draft
 */
public record Certificate(
        Letterhead head,
        String agency,
        String number,
        String title,
        List<String> opening,
        @Nullable String statement,
        List<Section> sections,
        List<String> closing,
        Signer signer,
        String checkAddress) {

    public Certificate {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /** Facts that belong together. */
    public record Section(String title, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** One fact in words; where there are several of a kind, one line for each. */
    public record Row(String label, String value) {

        /** The value by lines, as they are printed. */
        public List<String> lines() {
            return value.lines().toList();
        }
    }
}
