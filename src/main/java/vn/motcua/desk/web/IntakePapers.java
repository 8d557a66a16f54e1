package vn.motcua.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.Digitised;
import vn.motcua.dossier.HandedPaper;
import vn.motcua.files.Files;
import vn.motcua.files.FilesException;
import vn.motcua.shared.DomainException;

/** The table of papers at the counter: what the case needs, what lies there, what was scanned. */
@Component
class IntakePapers {

    static final String ROW = "_giay.";
    static final String UNSCAN = "_boquet";

    private static final Locale OFFICE = Locale.forLanguageTag("vi");
    private static final String OTHER = "khac";
    private static final int OTHERS = 2;

    private final Files files;

    IntakePapers(Files files) {
        this.files = files;
    }

    /** What was typed and sent, and the first thing that was refused. */
    record Taken(List<HandedPaper> papers, @Nullable DomainException refused) {}

    List<IntakePaper> rows(ProcedureVersion version, String caseKey, List<HandedPaper> papers) {
        var rows = new ArrayList<IntakePaper>();
        for (var document : version.guide().documentsFor(caseKey)) {
            if (handedOver(document)) {
                rows.add(row(document, find(papers, document.key())));
            }
        }
        var known = rows.stream().map(IntakePaper::key).toList();
        var others =
                papers.stream().filter(paper -> !known.contains(paper.key())).toList();
        for (int place = 0; place < Math.max(OTHERS, others.size() + 1); place++) {
            rows.add(other(place, place < others.size() ? others.get(place) : null));
        }
        return rows;
    }

    /** What is only shown is taken home; the declaration is asked above. */
    private static boolean handedOver(RequiredDocument document) {
        return switch (document.handling()) {
            case SUBMIT, SUBMIT_IF_REPRESENTED -> true;
            case FORM, SHOW, NOT_NEEDED -> false;
        };
    }

    private IntakePaper row(RequiredDocument document, @Nullable HandedPaper paper) {
        var needed = document.handling() == RequiredDocument.Handling.SUBMIT;
        var originals = Math.max(document.originals(), document.copies() == 0 ? 1 : 0);
        return new IntakePaper(
                document.key(),
                document.name().in(OFFICE),
                document.hint().in(OFFICE),
                false,
                needed,
                paper != null && paper.there(),
                paper == null ? originals : paper.originals(),
                paper == null ? document.copies() : paper.copies(),
                paper == null ? Digitised.NO : paper.digitised(),
                fileName(paper));
    }

    private IntakePaper other(int place, @Nullable HandedPaper paper) {
        return new IntakePaper(
                OTHER + place,
                paper == null ? "" : paper.name(),
                "",
                true,
                false,
                paper != null,
                paper == null ? 1 : paper.originals(),
                paper == null ? 0 : paper.copies(),
                paper == null ? Digitised.NO : paper.digitised(),
                fileName(paper));
    }

    private String fileName(@Nullable HandedPaper paper) {
        return paper == null || paper.file() == null ? "" : files.nameOf(paper.file());
    }

    private static @Nullable HandedPaper find(List<HandedPaper> papers, String key) {
        return papers.stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /**
     * Takes over the table as it was sent; scans that came before stay with their paper.
     *
     * @param shown the rows that were shown
     */
    Taken take(
            List<IntakePaper> shown,
            List<HandedPaper> before,
            MultiValueMap<String, String> fields,
            MultiValueMap<String, MultipartFile> parts) {
        var papers = new ArrayList<HandedPaper>();
        DomainException refused = null;
        for (var row : shown) {
            var paper = typed(row, scanOf(row, before), fields);
            for (var part : parts.getOrDefault(ROW + row.key() + ".tep", List.of())) {
                if (!part.isEmpty()) {
                    try {
                        paper = paper.scanned(
                                files.take(part.getResource()).hash().value());
                    } catch (FilesException unusable) {
                        refused = unusable;
                    }
                }
            }
            var named = !row.free() || !paper.name().isBlank();
            if (named && paper.there()) {
                papers.add(paper);
            }
        }
        return new Taken(papers, refused);
    }

    private static @Nullable String scanOf(IntakePaper row, List<HandedPaper> before) {
        return before.stream()
                .filter(paper -> row.free()
                        ? paper.name().equals(row.name()) && !row.name().isEmpty()
                        : paper.key().equals(row.key()))
                .flatMap(paper -> java.util.Optional.ofNullable(paper.file()).stream())
                .findFirst()
                .orElse(null);
    }

    private static HandedPaper typed(IntakePaper row, @Nullable String scan, MultiValueMap<String, String> fields) {
        var name = ROW + row.key();
        var removed = row.key().equals(fields.getFirst(UNSCAN));
        var words = row.free() ? text(fields.getFirst(name + ".ten")) : row.name();
        // Whoever writes the name of another paper down has it.
        var there = fields.getFirst(name + ".co") != null || (row.free() && !words.isBlank());
        var state = Digitised.of(number(fields.getFirst(name + ".so"), 0));
        return new HandedPaper(
                row.free() ? "" : row.key(),
                words,
                there ? number(fields.getFirst(name + ".chinh"), row.originals()) : 0,
                there ? number(fields.getFirst(name + ".sao"), row.copies()) : 0,
                scan != null && !removed ? Digitised.SCANNED : state == Digitised.SCANNED ? Digitised.NO : state,
                removed ? null : scan);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static int number(@Nullable String typed, int otherwise) {
        var digits = text(typed);
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : otherwise;
    }
}
