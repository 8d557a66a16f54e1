package vn.motcua.catalogue.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.internal.CatalogueFile.GuideFile;
import vn.motcua.shared.FirstStart;
import vn.motcua.shared.Locality;

/** Publishes a locality's procedures on the first start, all by one decision. */
@Component
class LoadCatalogue implements FirstStart {

    private final CatalogueStore store;
    private final JsonMapper json;

    LoadCatalogue(CatalogueStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public int floor() {
        return 90;
    }

    @Override
    public void load(Locality locality) {
        var file = json.readValue(locality.open("catalogue.json"), CatalogueFile.class);
        var guides = file.guides().stream()
                .map(name -> json.readValue(locality.open(name), GuideFile.class))
                .collect(Collectors.toMap(GuideFile::code, Function.identity()));
        var titles = TabFile.read(locality.open("procedure-titles.tsv")).stream()
                .collect(Collectors.toMap(row -> row.text("code"), Function.identity()));
        var rows = TabFile.read(locality.open("procedures.tsv"));
        refuseStrangers(rows, titles.keySet());
        refuseStrangers(rows, guides.keySet());
        var decision = store.add(file.decision());
        store.generalLimit(file.validFrom(), file.generalLimit());
        var procedures = rows.stream().map(row -> row.text("code")).collect(Collectors.toSet());
        for (var row : rows) {
            var code = row.text("code");
            var draft = VersionDraft.of(row, titles.get(code), guides.get(code), procedures, file);
            store.publish(store.add(draft, decision), file.decision());
        }
        TabFile.read(locality.open("procedure-terms.tsv"))
                .forEach(term -> store.term(term.text("code"), term.text("kind"), term.text("term")));
    }

    private static void refuseStrangers(List<TabFile.Row> rows, Iterable<String> codes) {
        Map<String, TabFile.Row> known =
                rows.stream().collect(Collectors.toMap(row -> row.text("code"), Function.identity()));
        for (var code : codes) {
            if (!known.containsKey(code)) {
                throw new IllegalStateException("procedures.tsv has no procedure " + code + ".");
            }
        }
    }
}
