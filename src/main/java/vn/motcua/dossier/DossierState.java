package vn.motcua.dossier;

/**
 * Where a dossier stands in law. What offices do meanwhile stands in the stages of its route; "overdue" is computed and
 * never a state.
 *
 * <p>Each maps to one of the ten national states (TrangThaiHoSo) and to the word citizens see (message key {@code
 * dossier.state.*}), with the style of its tag.
 */
public enum DossierState {
    /** Chờ tiếp nhận: submitted, the counter has not decided yet; no clock runs. */
    SUBMITTED(1, "wait", false),
    /** Chờ bổ sung khi tiếp nhận: the counter asked for more; no clock runs. */
    INTAKE_SUPPLEMENT(5, "need", false),
    /** Không được tiếp nhận. */
    REFUSED(3, "refuse", true),
    /** Đang giải quyết: received, the clock runs. */
    PROCESSING(4, "work", false),
    /** Chờ bổ sung sau thẩm định: back at the citizen, the limit begins anew with the full dossier. */
    SUPPLEMENT(5, "need", false),
    /** Chờ thực hiện nghĩa vụ tài chính: the clock stands until payment is proved. */
    PAYMENT(6, "need", false),
    /** Xin rút: the citizen asked to withdraw, the officer has not confirmed. */
    WITHDRAWAL(7, "wait", false),
    /** Đã rút. */
    WITHDRAWN(8, "stop", true),
    /** Đã dừng: the supplement never came, or force majeure. */
    STOPPED(8, "stop", true),
    /** Tiếp nhận nhầm, đã hủy: the counter undid the reception within minutes; the number stays used (ADR 15). */
    ANNULLED(8, "stop", true),
    /** Có kết quả: waits at the counter; the clock has ended. */
    RESULT_READY(9, "ready", false),
    /** Có thông báo từ chối giải quyết: the refusal stands in the place of the result. */
    REJECTION_READY(9, "ready", false),
    /** Đã trả kết quả. */
    RETURNED(10, "closed", true);

    private final int nationalCode;
    private final String tag;
    private final boolean end;

    DossierState(int nationalCode, String tag, boolean end) {
        this.nationalCode = nationalCode;
        this.tag = tag;
        this.end = end;
    }

    /** Code in the national list TrangThaiHoSo, 1 to 10. */
    public int nationalCode() {
        return nationalCode;
    }

    /** Style of the tag that shows it. */
    public String tag() {
        return tag;
    }

    /** Whether nothing follows any more. */
    public boolean isEnd() {
        return end;
    }

    /** Key of the word that citizens and officers see. */
    public String messageKey() {
        return "dossier.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
