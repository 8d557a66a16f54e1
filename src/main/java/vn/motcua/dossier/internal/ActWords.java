package vn.motcua.dossier.internal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarWords;
import vn.motcua.dossier.ActsView;
import vn.motcua.dossier.DossierState;

/** What a message says of an act of law beyond the state: places, sums and days, never what is about a person. */
@Component
class ActWords {

    private static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    private final RefusalStore refusals;
    private final PaymentStore payments;
    private final MessageSource messages;

    ActWords(RefusalStore refusals, PaymentStore payments, MessageSource messages) {
        this.refusals = refusals;
        this.payments = payments;
        this.messages = messages;
    }

    String more(Dossier dossier, DossierState state) {
        var id = dossier.facts().id();
        return switch (state) {
            case REFUSED -> refusals.of(id).map(ActsView.Refusal::instead).orElse("");
            case PAYMENT -> payments.open(id).map(this::payment).orElse("");
            default -> "";
        };
    }

    private String payment(PaymentStore.Demand demand) {
        var day = CalendarWords.in(messages, LANGUAGE).dates().date(demand.payBy());
        return messages.getMessage("dossier.acts.pay", new Object[] {demand.amount(), day}, LANGUAGE);
    }
}
