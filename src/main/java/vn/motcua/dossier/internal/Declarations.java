package vn.motcua.dossier.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierException;
import vn.motcua.files.Files;
import vn.motcua.forms.Answers;
import vn.motcua.forms.Check;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.Forms;

/** What is declared when a dossier is handed in. */
@Component
class Declarations {

    private final Forms forms;
    private final Files files;

    Declarations(Forms forms, Files files) {
        this.forms = forms;
        this.files = files;
    }

    /**
     * The answers that count, complete. A paper is named by the hash of its file; only a draft proves that the sender
     * uploaded it, so a hash that comes any other way is dropped: knowing it must not open somebody else's paper. A file
     * in which the scanner has found something since is not handed in.
     */
    Answers complete(ProcedureVersion version, Submission submission, boolean ownUploads, LocalDate today) {
        var form = form(version);
        var sent = form.settled(form.read(submission.answers()).answers());
        var papers = form.papers(sent);
        var answers = ownUploads ? sent : sent.only(path -> !papers.containsKey(path));
        var check = submission.channel() == Channel.ONLINE ? Check.complete(today) : Check.atCounter(today);
        var errors = form.validateAll(answers, check);
        if (!errors.isEmpty()) {
            throw new DossierException.AnswersIncomplete(errors);
        }
        if (ownUploads) {
            files.refuseInfected(
                    papers.values().stream().flatMap(Optional::stream).toList());
        }
        return answers;
    }

    private FormDefinition form(ProcedureVersion version) {
        if (!version.fileable()) {
            throw new DossierException.NotFileable(version.title().vi());
        }
        var reference = version.form().orElseThrow();
        return forms.definition(reference.code(), reference.version());
    }
}
