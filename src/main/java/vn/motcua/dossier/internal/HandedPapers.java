package vn.motcua.dossier.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Digitised;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.HandedPaper;

/** Keeps which papers were handed over at the counter with a dossier. */
@Repository
class HandedPapers {

    private final JdbcClient jdbc;

    HandedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(DossierId dossier, List<HandedPaper> papers) {
        for (int place = 0; place < papers.size(); place++) {
            var paper = papers.get(place);
            jdbc.sql("""
                    insert into dossier.handed_paper (dossier, position, key, name, originals, copies, digitised, file_hash)
                    values (:dossier, :position, :key, :name, :originals, :copies, :digitised, :file)
                    """)
                    .param("dossier", dossier.value())
                    .param("position", place)
                    .param("key", paper.key())
                    .param("name", paper.name())
                    .param("originals", paper.originals())
                    .param("copies", paper.copies())
                    .param("digitised", paper.digitised().code())
                    .param("file", paper.file(), java.sql.Types.VARCHAR)
                    .update();
        }
    }

    /** In the order of the slip. */
    List<HandedPaper> of(DossierId dossier) {
        return jdbc.sql("""
                select key, name, originals, copies, digitised, file_hash from dossier.handed_paper
                where dossier = :dossier order by position
                """)
                .param("dossier", dossier.value())
                .query((row, index) -> new HandedPaper(
                        row.getString("key"),
                        row.getString("name"),
                        row.getInt("originals"),
                        row.getInt("copies"),
                        Digitised.of(row.getInt("digitised")),
                        row.getString("file_hash")))
                .list();
    }

    /** Hash of the scan at that address, {@code giay.} and its place from 0, if there is one. */
    Optional<String> scan(DossierId dossier, String field) {
        var papers = of(dossier);
        return IntStream.range(0, papers.size())
                .filter(place -> field.equals(HandedPaper.FIELD + place))
                .mapToObj(papers::get)
                .flatMap(paper -> Optional.ofNullable(paper.file()).stream())
                .findFirst();
    }
}
