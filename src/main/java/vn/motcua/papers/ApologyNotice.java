package vn.motcua.papers;

import java.time.LocalDateTime;

/**
 * Form 04 of one-stop reception, "Phiếu xin lỗi và hẹn lại ngày trả kết quả". Source of the fields: NĐ 61/2018/NĐ-CP Art.
 * 19.9, TT 01/2018/TT-VPCP Art. 9.
 *
 * @param agency that is late and apologises
 * @param number of this notice in its register
 * @param addressee owner of the dossier
 * @param request what was asked for
 * @param receivedAt reception, local time of the office
 * @param appointed the appointment that is not kept
 * @param reason why, in words the owner understands
 * @param cause name of the unit that causes the delay
 * @param newAppointment the only new one the decree allows
 * @param contact officer, telephone and address for questions
 * @param trackingAddress where the paper can be checked; also in the QR code
 * @param signer who leads the agency
 */
public record ApologyNotice(
        Letterhead head,
        String agency,
        String number,
        String dossierNumber,
        String addressee,
        String request,
        LocalDateTime receivedAt,
        LocalDateTime appointed,
        String reason,
        String cause,
        LocalDateTime newAppointment,
        String contact,
        String trackingAddress,
        Signer signer) {}
