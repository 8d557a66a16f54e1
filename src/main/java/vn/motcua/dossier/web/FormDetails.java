package vn.motcua.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.forms.LocalText;

/** What belongs to some kinds of question only. What does not apply is left out. */
@Schema(
        oneOf = {
            FormDetails.OfText.class,
            FormDetails.OfNumber.class,
            FormDetails.OfDay.class,
            FormDetails.OfChoice.class,
            FormDetails.OfCode.class,
            FormDetails.OfAddress.class,
            FormDetails.OfRows.class,
            FormDetails.OfComputed.class,
            FormDetails.None.class
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface FormDetails {

    /** Nothing more to say. */
    @Schema(name = "NoDetails")
    record None() implements FormDetails {}

    /**
     * A text.
     *
     * @param invalid what to say about a text that does not match the pattern of its schema
     * @param secret to be masked where it is shown again
     */
    @Schema(name = "TextDetails")
    record OfText(int lines, @Nullable LocalText invalid, boolean secret) implements FormDetails {}

    /**
     * A number.
     *
     * @param decimals digits after the comma at most
     * @param unit what is counted
     */
    @Schema(name = "NumberDetails")
    record OfNumber(int decimals, @Nullable LocalText unit) implements FormDetails {}

    /**
     * A date.
     *
     * @param least what must be known of it: {@code DAY}, {@code MONTH} or {@code YEAR}; the rest may be left out
     */
    @Schema(name = "DayDetails")
    record OfDay(String least) implements FormDetails {}

    @Schema(name = "ChoiceDetails")
    record OfChoice(List<FormAnswers.Option> options) implements FormDetails {}

    @Schema(name = "CodeDetails")
    record OfCode(String codeList) implements FormDetails {}

    /**
     * Rows, each answered by the same questions.
     *
     * @param one what a row is about
     * @param questions of one row; their paths begin inside it
     */
    @Schema(name = "RowsDetails")
    record OfRows(LocalText one, int most, List<FormAnswers.Asked> questions) implements FormDetails {}

    /**
     * A value that the server computes; what is sent for it does not count.
     *
     * @param compute {@code sum} or {@code product} of fields, {@code count} of rows, {@code age} of a date {@code at} another
     *     or {@code on} a day, {@code copy} of a field
     * @param unit what is counted
     */
    @Schema(name = "ComputedDetails")
    record OfComputed(
            @Schema(type = "object") JsonNode compute,
            @Nullable LocalText unit) implements FormDetails {}

    /**
     * An address.
     *
     * @param codeList of the communes of the locality
     * @param here label of "in this locality"
     * @param within what follows the commune in a full address
     * @param provinces code list of the provinces; absent: the province is written with district and commune
     * @param countries code list of the countries; absent: places abroad are no choice of their own
     * @param street whether hamlet, street and house number are asked
     */
    @Schema(name = "AddressDetails")
    record OfAddress(
            String codeList,
            LocalText here,
            LocalText within,
            @Nullable String provinces,
            @Nullable String countries,
            String street)
            implements FormDetails {}
}
