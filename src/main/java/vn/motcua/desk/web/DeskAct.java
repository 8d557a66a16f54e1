package vn.motcua.desk.web;

import vn.motcua.dossier.ActsView;

/** Acts of law that have a page of their own on the desk. */
public enum DeskAct {
    REFUSE("tu-choi", "cross-circle", "r", true),
    TRANSFER("chuyen", "arrow-right", "c", false),
    DEMAND("yeu-cau-nop-tien", "money", "n", false),
    PROVE("da-nop-tien", "check-circle", "d", false),
    DECIDE_WITHDRAWAL("tra-loi-rut", "doc-out", "l", false),
    REAPPOINT("hen-lai", "calendar", "h", false),
    ASK_WITHDRAWAL("xin-rut", "arrow-left", "u", false),
    STOP("dung", "stop", "s", true);

    private final String path;
    private final String icon;
    private final String shortcut;
    private final boolean warning;

    DeskAct(String path, String icon, String shortcut, boolean warning) {
        this.path = path;
        this.icon = icon;
        this.shortcut = shortcut;
        this.warning = warning;
    }

    /** Last part of its address, and of the keys of its texts. */
    public String path() {
        return path;
    }

    public String icon() {
        return icon;
    }

    /** The key that leads to it on the page of a dossier. */
    public String shortcut() {
        return shortcut;
    }

    /** Whether it ends something. */
    public boolean warning() {
        return warning;
    }

    public boolean open(ActsView acts) {
        var verbs = acts.verbs();
        return switch (this) {
            case REFUSE -> verbs.refuse();
            case TRANSFER -> verbs.transfer();
            case DEMAND -> verbs.demand();
            case PROVE -> verbs.prove();
            case DECIDE_WITHDRAWAL -> verbs.decideWithdrawal();
            case REAPPOINT -> verbs.reappoint();
            case ASK_WITHDRAWAL -> verbs.askWithdrawal();
            case STOP -> verbs.stop();
        };
    }
}
