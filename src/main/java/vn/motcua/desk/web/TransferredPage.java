package vn.motcua.desk.web;

/**
 * That a dossier is now at another counter.
 *
 * @param unit name of the office; empty where there is none of that key
 */
public record TransferredPage(String number, String unit) {}
