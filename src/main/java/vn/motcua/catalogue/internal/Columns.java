package vn.motcua.catalogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Agency;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.LocalText;

/** The columns of a version that a list and a page read alike. */
record Columns(ResultSet row) {

    Agency agency() throws SQLException {
        return new Agency(
                Level.valueOf(row.getString("level")),
                Optional.ofNullable(row.getString("department")),
                new LocalText(row.getString("agency"), row.getString("agency_en")));
    }

    /** The everyday title, or the official name where there is none. */
    LocalText title() throws SQLException {
        var everyday = text("title");
        return everyday.isPresent() ? everyday.get() : LocalText.of(row.getString("name"));
    }

    Optional<LocalText> text(String column) throws SQLException {
        @Nullable String vi = row.getString(column);
        @Nullable String en = row.getString(column + "_en");
        return vi == null ? Optional.empty() : Optional.of(new LocalText(vi, en == null ? vi : en));
    }

    TimeLimit generalLimit() throws SQLException {
        return new TimeLimit(row.getInt("general_amount"), TimeLimit.Unit.valueOf(row.getString("general_unit")));
    }

    Fee fee() throws SQLException {
        var kind = Fee.Kind.valueOf(row.getString("fee_kind"));
        Optional<Fee.Amount> amount = kind == Fee.Kind.AMOUNT
                ? Optional.of(new Fee.Amount(
                        row.getLong("fee_amount"),
                        Fee.Type.valueOf(row.getString("fee_type")),
                        row.getString("fee_unit")))
                : Optional.empty();
        return new Fee(kind, amount, row.getString("fee_note"));
    }
}
