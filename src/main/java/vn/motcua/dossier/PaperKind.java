package vn.motcua.dossier;

import java.util.Locale;

/** Official papers of a dossier. */
public enum PaperKind {
    /** Mẫu 01, giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    SLIP("giay-hen"),
    /** Mẫu 02, phiếu yêu cầu bổ sung, hoàn thiện hồ sơ; one for each request. */
    SUPPLEMENT_REQUEST("yeu-cau-bo-sung"),
    /** What was asked for. */
    RESULT("ket-qua"),
    /** Mẫu 03, phiếu từ chối tiếp nhận, giải quyết hồ sơ. */
    REFUSAL("tu-choi"),
    /** Mẫu 04, phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    APOLOGY("xin-loi"),
    /** Thông báo dừng giải quyết hồ sơ; without a number of its own until 2025. */
    STOP("dung-giai-quyet");

    private final String file;

    PaperKind(String file) {
        this.file = file;
    }

    /** Last part of its address, without ending. */
    public String file() {
        return file;
    }

    /** The kind with that address; {@link DossierException.NoSuchPaper} if there is none. */
    public static PaperKind ofFile(String file) {
        for (var kind : values()) {
            if (kind.file.equals(file)) {
                return kind;
            }
        }
        throw new DossierException.NoSuchPaper();
    }

    /** Key of its name. */
    public String messageKey() {
        return "dossier.paper." + name().toLowerCase(Locale.ROOT);
    }
}
