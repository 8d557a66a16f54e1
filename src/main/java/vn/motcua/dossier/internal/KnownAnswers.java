package vn.motcua.dossier.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.forms.Answers;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.Question;
import vn.motcua.identity.Mandate;
import vn.motcua.identity.MandateBasis;
import vn.motcua.identity.Represented;

/** What a mandate already answers in a form; docs/forms.md names the fields. What was typed is never overwritten. */
final class KnownAnswers {

    private static final int WHOLE_DATE = 10;

    private final FormDefinition form;

    KnownAnswers(FormDefinition form) {
        this.form = form;
    }

    /** The answers with what is known filled into what is empty. */
    Answers with(Answers answers, Mandate mandate) {
        var filled = answers;
        for (var known : known(mandate).entrySet()) {
            if (!filled.has(known.getKey())) {
                filled = filled.with(known.getKey(), known.getValue());
            }
        }
        return filled;
    }

    /** The answers without what only the mandate had answered. */
    Answers without(Answers answers, Mandate mandate) {
        var left = answers;
        for (var known : known(mandate).entrySet()) {
            if (left.raw(known.getKey()).equals(known.getValue())) {
                left = left.without(known.getKey());
            }
        }
        return left;
    }

    private Map<String, String> known(Mandate mandate) {
        var known = new LinkedHashMap<String, String>();
        switch (mandate.whom()) {
            case Represented.Person person -> {
                for (var group : new String[] {"person", "owner"}) {
                    put(known, group + ".name", person.name());
                    date(known, group + ".birthDate", person.birthDate());
                }
                if (mandate.basis() == MandateBasis.AUTHORISATION) {
                    choose(known, "representative");
                } else if (form.fields().contains("person.name")) {
                    choose(known, "parent");
                }
            }
            case Represented.Organisation organisation -> {
                put(known, "requester.organisation", organisation.name());
                choose(known, "organisation");
            }
        }
        return known;
    }

    private void put(Map<String, String> known, String field, String value) {
        if (form.fields().contains(field)) {
            known.put(field, value);
        }
    }

    /** A year alone answers only a question that a year answers. */
    private void date(Map<String, String> known, String field, String value) {
        question(field)
                .filter(question -> value.length() == WHOLE_DATE
                        || (question instanceof Question.Day day && day.known() == Question.Day.Known.YEAR))
                .ifPresent(_ -> known.put(field, value));
    }

    private void choose(Map<String, String> known, String option) {
        question("requester.relation")
                .filter(question -> question instanceof Question.Choice choice
                        && choice.options().stream()
                                .anyMatch(offered -> offered.value().equals(option)))
                .ifPresent(_ -> known.put("requester.relation", option));
    }

    private Optional<Question> question(String field) {
        return form.questions().stream()
                .filter(question -> question.field().equals(field))
                .findFirst();
    }
}
