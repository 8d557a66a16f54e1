package vn.motcua.dossier;

/**
 * What anybody may know of a dossier whose number they have: how far it is, nothing about whom (TT 01/2018 article 16, I10).
 */
public record Tracked(DossierNumber number, DossierState state) {}
