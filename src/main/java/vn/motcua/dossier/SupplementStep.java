package vn.motcua.dossier;

/** When an office asks for more. */
public enum SupplementStep {
    /** Before reception: no clock runs (NĐ 61/2018 article 17.2). */
    INTAKE,
    /** After appraisal, within three working days: the limit begins anew with the full dossier (article 19.4, R-12). */
    APPRAISAL
}
