package vn.motcua.desk.web;

import org.springframework.web.servlet.ModelAndView;
import vn.motcua.workflow.Stance;

/**
 * A dossier on the desk of an agency that sees a part of it: what it was asked, what was opened to it, its answer.
 *
 * @param stance code of the stance that was chosen when something was refused
 */
public record DeskConsultedPage(DeskDossierPage shown, String stance) {

    /** The page of a dossier, whole or in part, as its reader may see it. */
    static ModelAndView model(DeskDossierPage shown, String stance) {
        return shown.dossier().consulting().whole()
                ? new ModelAndView("desk/dossier", "page", shown)
                : new ModelAndView("desk/consulted", "page", new DeskConsultedPage(shown, stance));
    }

    public boolean chosen(Stance one) {
        return one.code().equals(stance);
    }
}
