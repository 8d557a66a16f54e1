package vn.motcua.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.motcua.booking.internal.SampleBookings;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;

/** A visit from the first question to the counter, by programs alone. */
@MotCuaTest
class BookingApiTest {

    private static final String OFFICES = "/api/v1/procedures/2.000815/offices";
    private static final String OFFICE = "andinh";

    @LocalServerPort
    private int port;

    @Autowired
    private SampleBookings samples;

    @BeforeEach
    void nobodyIsHeldBack() {
        samples.nobodyIsHeldBack();
    }

    @Test
    void booksMovesAndCancelsWithoutAnAccount() {
        var nobody = Program.ofNobody(port);
        assertThat(nobody.get(OFFICES).json().get("offices").toString()).contains("\"" + OFFICE + "\"");
        var key = UUID.randomUUID().toString();
        var phone = samples.phone();

        var booked = nobody.post("/api/v1/bookings", wish(free(0), phone), "Idempotency-Key", key);
        var again = nobody.post("/api/v1/bookings", wish(free(0), phone), "Idempotency-Key", key);

        assertThat(booked.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(booked.text("id"));
        var named = "{\"code\":\"" + booked.text("code") + "\",\"phone\":\"" + phone + "\"";
        assertThat(nobody.post("/api/v1/bookings/open", named + "}").text("state"))
                .isEqualTo("BOOKED");
        var moved = nobody.post("/api/v1/bookings/move", named + ",\"start\":\"" + free(1) + "\"}");
        assertThat(moved.text("code")).isEqualTo(booked.text("code"));
        assertThat(nobody.post("/api/v1/bookings/cancel", named + "}").text("state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void wrongNumberAndUnknownCodeLookAlike() {
        var nobody = Program.ofNobody(port);
        var booking = samples.ofGuest(OFFICE);

        var wrong =
                nobody.post("/api/v1/bookings/open", "{\"code\":\"" + booking.code() + "\",\"phone\":\"0912345678\"}");
        var unknown = nobody.post("/api/v1/bookings/open", "{\"code\":\"00000000\",\"phone\":\"0912345678\"}");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.answer().body()).isEqualTo(wrong.answer().body());
    }

    @Test
    void theCounterSeesWhoComesAndNotesIt() {
        var booking = samples.ofGuest(OFFICE);
        var day = booking.start().atZone(vn.motcua.calendar.WorkCalendar.ZONE).toLocalDate();
        var counter = Program.of(port, "tiepnhan." + OFFICE);
        var attendance = "/api/v1/bookings/" + booking.id() + "/attendance";

        assertThat(counter.get("/api/v1/bookings?date=" + day).json().toString())
                .contains(booking.code().value());
        assertThat(counter.post(attendance, "{\"attendance\":\"ARRIVED\"}").text("code"))
                .isEqualTo("booking.too-early");
        samples.past(booking.id());
        assertThat(counter.post(attendance, "{\"attendance\":\"ARRIVED\"}").text("state"))
                .isEqualTo("ARRIVED");
        assertThat(Program.of(port, "tiepnhan.mocay")
                        .post(attendance, "{\"attendance\":\"SERVED\"}")
                        .status())
                .isEqualTo(404);
        assertThat(Program.of(port, "tuphap.andinh")
                        .get("/api/v1/bookings?date=" + day)
                        .status())
                .isEqualTo(403);
    }

    private String free(int place) {
        var days = Program.ofNobody(port)
                .get(OFFICES + "/" + OFFICE + "/half-hours")
                .json()
                .get("days");
        return place(days.get(days.size() - 2).get("halfHours"), place);
    }

    private static String place(JsonNode halfHours, int place) {
        return halfHours.get(place).get("start").asString();
    }

    private static String wish(String start, String phone) {
        return "{\"procedure\":\"2.000815\",\"office\":\"" + OFFICE + "\",\"start\":\"" + start
                + "\",\"name\":\"Nguyễn Thị Máy\",\"phone\":\"" + phone + "\",\"documents\":2,\"copies\":3}";
    }
}
