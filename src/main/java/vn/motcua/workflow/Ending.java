package vn.motcua.workflow;

/** How a finished course ended: with the result asked for, or with a refusal notice in its place (NĐ 61/2018, Điều 19 khoản 8). */
public enum Ending {
    RESULT,
    REFUSED
}
