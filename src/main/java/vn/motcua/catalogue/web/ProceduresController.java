package vn.motcua.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueException;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureQuery.Filters;
import vn.motcua.catalogue.ProcedureQuery.Start;
import vn.motcua.catalogue.ProcedureWords;

@RestController
@RequestMapping(path = "/api/v1/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "procedures", description = "Published administrative procedures; open to everybody")
class ProceduresController {

    private static final int SIZE = 20;

    private final Catalogue catalogue;
    private final ProcedureWords words;

    ProceduresController(Catalogue catalogue, ProcedureWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    @GetMapping
    @Operation(summary = "Search procedures in anybody's words, with or without accents; best first, 20 to a page")
    ProcedureAnswers.Page search(
            @Parameter(description = "what is looked for; all procedures without it") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "code of a sector, or its name") @RequestParam(defaultValue = "") String sector,
            @Parameter(description = "COMMUNE or DISTRICT") @RequestParam(defaultValue = "") String level,
            @Parameter(description = "number of the page, from 1") @RequestParam(defaultValue = "1") String page,
            @Parameter(hidden = true) Locale locale) {
        var filters = new Filters(sector(sector), level(level), Optional.empty(), false);
        var found = catalogue.search(new ProcedureQuery(q, false, filters, number(page), SIZE));
        return new ProcedureAnswers.Page(
                found.total(),
                found.page().items().stream()
                        .map(item -> ProcedureAnswers.item(item, words, locale))
                        .toList());
    }

    @GetMapping("/{code}")
    @Operation(summary = "One procedure as published: limits, fee, cases, papers, steps, legal bases")
    ProcedureAnswers.Detail procedure(@PathVariable String code, @Parameter(hidden = true) Locale locale) {
        return ProcedureAnswers.detail(catalogue.procedure(new ProcedureCode(code)), words, locale);
    }

    private Optional<String> sector(String asked) {
        if (asked.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(catalogue.sectors().stream()
                .filter(sector -> sector.name().equalsIgnoreCase(asked.strip()))
                .map(sector -> sector.code())
                .findFirst()
                .orElse(asked.strip()));
    }

    /** Small letters without accents. */
    private static String plain(String asked) {
        return java.text.Normalizer.normalize(asked.strip().toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static Set<Level> level(String asked) {
        return switch (plain(asked)) {
            case "" -> Set.of();
            case "commune", "xa" -> Set.of(Level.COMMUNE);
            case "district", "huyen" -> Set.of(Level.DISTRICT);
            default -> throw new CatalogueException.UnknownLevel(asked);
        };
    }

    private static Start number(String page) {
        try {
            return page.isBlank() ? new Start.First() : new Start.Page(Integer.parseInt(page.strip()));
        } catch (NumberFormatException notANumber) {
            throw new CatalogueException.NotAPage();
        }
    }
}
