package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.internal.PreviewResult;
import vn.motcua.dossier.internal.RecordMinutes;
import vn.motcua.identity.Actor;

/** What an officer writes on the way to a result: minutes of looking at a place, and the draft of the result itself. */
@Service
public class Minutes {

    private final RecordMinutes record;
    private final PreviewResult preview;

    Minutes(RecordMinutes record, PreviewResult preview) {
        this.record = record;
        this.preview = preview;
    }

    /** Keeps the minutes and makes their paper; the stage is completed by an act of its own. */
    public Progress record(Actor actor, DossierNumber number, NewMinutes minutes) {
        return record.record(actor, number, minutes);
    }

    /** The result as it would be issued now, as PDF, without number and signature; recorded in the audit. */
    public byte[] preview(Actor actor, DossierNumber number) {
        return preview.preview(actor, number);
    }
}
