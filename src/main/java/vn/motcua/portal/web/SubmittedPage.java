package vn.motcua.portal.web;

import vn.motcua.dossier.DossierView;
import vn.motcua.papers.QrCode;
import vn.motcua.papers.Svg;

/**
 * Right after handing in: the number, its QR, and what happens until when.
 *
 * @param address of the public tracking page of this dossier
 */
public record SubmittedPage(DossierView dossier, String address) {

    /** The QR that opens the tracking page. */
    public Svg qr(String name) {
        return QrCode.svg(address, name);
    }
}
