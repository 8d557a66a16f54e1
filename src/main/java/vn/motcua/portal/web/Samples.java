package vn.motcua.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.forms.FormId;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.SampleForms;
import vn.motcua.forms.SummarySection;

/** The sample of a procedure's form in words. */
@Component
class Samples {

    private final SampleForms samples;
    private final MessageSource messages;

    Samples(SampleForms samples, MessageSource messages) {
        this.samples = samples;
        this.messages = messages;
    }

    boolean has(ProcedureVersion version) {
        return sample(version).isPresent();
    }

    /** Where the sample of that form shows the page; empty where there is none. */
    String address(String procedure, FormId form, String page) {
        return samples.of(form).isPresent() ? "/thu-tuc/" + procedure + "/mau#" + page : "";
    }

    Optional<SamplePage> page(ProcedureVersion version, Locale locale) {
        return sample(version)
                .map(sample -> new SamplePage(version, sample.form().title().in(locale), parts(sample, locale)));
    }

    private Optional<SampleForms.Sample> sample(ProcedureVersion version) {
        return version.form()
                .filter(form -> version.fileable())
                .flatMap(form -> samples.of(new FormId(form.code(), form.version())));
    }

    private List<SamplePage.Part> parts(SampleForms.Sample sample, Locale locale) {
        var rows = sample.form().summary(sample.answers(), locale).stream()
                .flatMap(section -> section.rows().stream())
                .toList();
        var needed = sample.papersNeeded();
        var parts = new ArrayList<SamplePage.Part>();
        for (FormPage page : sample.form().visiblePages(sample.answers())) {
            var lines = rows.stream()
                    .filter(row -> row.page().equals(page.key()))
                    .map(row -> new SamplePage.Line(row.label(), answer(row, needed, locale)))
                    .toList();
            parts.add(new SamplePage.Part(page.key(), page.title().in(locale), lines));
        }
        return parts;
    }

    private List<String> answer(SummarySection.Row row, List<String> needed, Locale locale) {
        if (row.paper()) {
            return List.of(
                    text(needed.contains(row.field()) ? "portal.sample.paper" : "portal.sample.noPaper", locale));
        }
        return row.value().isEmpty()
                ? List.of(text("portal.sample.left", locale))
                : row.value().lines().toList();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
