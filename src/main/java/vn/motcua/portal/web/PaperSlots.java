package vn.motcua.portal.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Draft;
import vn.motcua.files.Upload;
import vn.motcua.files.Uploads;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.PaperSlot;
import vn.motcua.forms.Question;

/** What a page shows of the papers that are photographed or on their way. */
@Component
class PaperSlots {

    private final Uploads uploads;

    PaperSlots(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The slots of a page's papers, by the path of the question. */
    Map<String, PaperSlot> of(Draft draft, FormPage page) {
        var slots = new HashMap<String, PaperSlot>();
        for (var question : page.questions()) {
            if (question instanceof Question.Paper paper) {
                slots.put(paper.field(), slot(draft, paper.field()));
            }
        }
        return slots;
    }

    private PaperSlot slot(Draft draft, String field) {
        var pages = draft.photos().of(field).stream()
                .map(hash -> new PaperSlot.Page(hash, "/khai/" + draft.id() + "/anh/" + hash))
                .toList();
        var sending = uploads.open(draft.id().toString(), field).stream()
                .map(PaperSlots::sending)
                .toList();
        return new PaperSlot(pages, sending);
    }

    private static PaperSlot.Sending sending(Upload upload) {
        return new PaperSlot.Sending(upload.id(), upload.name(), upload.sign(), upload.received(), upload.size());
    }
}
