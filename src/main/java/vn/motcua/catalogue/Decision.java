package vn.motcua.catalogue;

import java.time.LocalDate;

/**
 * The decision by which a version was published (NĐ 63/2010 Đ13).
 *
 * @param illustrative made for a demonstration, issued by nobody; to be shown as such
 */
public record Decision(String number, String title, String issuer, LocalDate issuedOn, boolean illustrative) {}
