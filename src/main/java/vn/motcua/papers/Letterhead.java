package vn.motcua.papers;

import java.time.LocalDate;

/**
 * The head of an official paper: who issues it, where and when. Beside it stand the name and the motto of the State.
 *
 * @param superior the line above the issuer, upright; for a counter the agency it belongs to
 * @param issuer the agency or counter that issues the paper, bold with a line under it
 * @param place the place name of the date line, for example "An Định"
 * @param date of the paper
 */
public record Letterhead(String superior, String issuer, String place, LocalDate date) {}
