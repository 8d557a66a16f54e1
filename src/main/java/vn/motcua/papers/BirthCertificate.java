package vn.motcua.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The birth certificate, "Giấy khai sinh". Content: Luật Hộ tịch 2014 Art. 14, layout after TT 04/2020/TT-BTP.
 *
 * @param number of the entry, for example "15/2021"
 * @param book the register of births it stands in, for example "01/2021"
 * @param mother null where she is not determined; the part stays empty by law
 * @param father null where he is not determined; the part stays empty by law
 * @param registeredAt full name of the registering agency
 * @param checkAddress where anybody can check the paper; its random token gives nothing away
 */
public record BirthCertificate(
        String number,
        String book,
        Child child,
        @Nullable Parent mother,
        @Nullable Parent father,
        @Nullable Declarant declarant,
        String registeredAt,
        LocalDate registeredOn,
        Signer signer,
        String checkAddress) {

    /**
     * Whose birth it is.
     *
     * @param homeTown "quê quán", after the father or the mother
     * @param personalId twelve figures from the population database, null until it has answered
     */
    public record Child(
            String name,
            LocalDate bornOn,
            String sex,
            String ethnicity,
            String nationality,
            String birthplace,
            String homeTown,
            @Nullable String personalId) {}

    /**
     * Mother or father, as they were on the day of registration.
     *
     * @param birthYear null where it is not known; the place stays empty
     */
    public record Parent(
            String name, @Nullable Integer birthYear, String ethnicity, String nationality, String residence) {}

    /** Who declared the birth, and the identity paper that was shown. */
    public record Declarant(String name, String identityPaper) {}
}
