package vn.motcua.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.SampleDossiers;
import vn.motcua.files.SampleFiles;
import vn.motcua.files.Uploads;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Visitor;

/** Papers by HTTP alone: forms without script, and pieces by tus. */
@MotCuaTest
class UploadAddressesTest {

    private static final String CITIZEN = "congdan2";
    private static final String FIELD = "papers.birthCertificate";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern PICTURE = Pattern.compile("/khai/[^/]+/anh/[0-9a-f]{64}");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private SampleDossiers samples;

    @Autowired
    private Uploads uploads;

    private Visitor visitor;
    private String draft;
    private String page;
    private String token;

    @BeforeEach
    void openThePapersOfADraft() {
        draft = samples.draft(CITIZEN, answers -> answers.without(FIELD)).id().toString();
        uploads.open(draft, FIELD).forEach(open -> uploads.forget(draft, open.id()));
        page = "/khai/" + draft + "/giay-to";
        visitor = Visitor.signedIn(port, CITIZEN);
        token = tokenOf(visitor.get(page).body());
    }

    @Test
    void addsPhotographsPageByPageWithoutScriptAndShowsThemSmall() {
        assertThat(form("_add", FIELD, "IMG_1.jpg", SampleFiles.jpeg(400, 300)).statusCode())
                .isEqualTo(302);
        assertThat(form("_add", FIELD, "IMG_2.jpg", SampleFiles.jpeg(300, 400)).statusCode())
                .isEqualTo(302);

        var shown = visitor.get(page).body();
        assertThat(shown).contains("Đã có 2 trang ảnh");
        var pictures =
                PICTURE.matcher(shown).results().map(found -> found.group()).toList();
        assertThat(pictures).hasSize(2);
        var small = visitor.get(pictures.getFirst());
        assertThat(small.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(small.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(small.header("Content-Security-Policy").orElseThrow()).startsWith("sandbox");
        assertThat(Visitor.signedIn(port, "congdan1").get(pictures.getFirst()).status())
                .isEqualTo(404);

        assertThat(form("x", "", "", new byte[0]).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/khai/" + draft + "/kiem-tra").body()).contains("Đã có tệp");
    }

    @Test
    void removesOnePageAndKeepsTheOthers() {
        form("_add", FIELD, "IMG_1.jpg", SampleFiles.jpeg(400, 300));
        form("_add", FIELD, "IMG_2.jpg", SampleFiles.jpeg(300, 400));
        var first = PICTURE.matcher(visitor.get(page).body());
        assertThat(first.find()).isTrue();
        var hash = first.group().substring(first.group().lastIndexOf('/') + 1);

        assertThat(form("_removePhoto", FIELD + ":" + hash, "", new byte[0]).statusCode())
                .isEqualTo(302);

        assertThat(visitor.get(page).body()).contains("Đã có 1 trang ảnh").doesNotContain(hash);
    }

    @Test
    void saysWhatWasRefusedAndKeepsThePagesThatWereThere() {
        form("_add", FIELD, "IMG_1.jpg", SampleFiles.jpeg(400, 300));

        var refused = form("_add", FIELD, "<b>anh.jpg", "<html>".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Tệp _b_anh.jpg không phải ảnh, PDF hay Word nên không mở được")
                .contains("Đã có 1 trang ảnh")
                .doesNotContain("<b>anh");
    }

    @Test
    void saysThatAFileOfThirtyMegabytesIsTooLarge() {
        var refused = form("_add", FIELD, "dai.pdf", new byte[30 << 20]);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body())
                .contains("files.request-too-large")
                .contains("Những trang đã lưu trước đó vẫn được giữ");
    }

    @Test
    void answersBeforeTwoHundredMegabytesHaveCome() throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write(("POST " + page
                                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                                    + "Content-Length: 209715200\r\n\r\n--x\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            var begin = new String(line.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(begin).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void goesOnWhereALineWasCut() throws Exception {
        var content = SampleFiles.jpeg(1500, 1000);
        var upload = begin("IMG_3.jpg", content.length);
        int half = content.length / 2;

        sendAndCut(upload, content, half);
        var arrived = tus("HEAD", upload, BodyPublishers.noBody());
        assertThat(arrived.headers().firstValue("Upload-Length")).contains(Integer.toString(content.length));
        assertThat(visitor.get(page).body()).contains("IMG_3.jpg mới gửi được");

        var rest = Arrays.copyOfRange(content, half, content.length);
        var sent = tus(
                "PATCH",
                upload,
                BodyPublishers.ofByteArray(rest),
                "Upload-Offset",
                Integer.toString(half),
                "Content-Type",
                "application/offset+octet-stream");

        assertThat(sent.statusCode()).isEqualTo(204);
        assertThat(sent.headers().firstValue("Upload-Offset")).contains(Integer.toString(content.length));
        var id = upload.substring(upload.lastIndexOf('/') + 1);
        assertThat(form("_sent", FIELD + ":" + id, "", new byte[0]).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/khai/" + draft + "/kiem-tra").body()).contains("Đã có tệp");
        assertThat(uploads.open(draft, FIELD)).isEmpty();
    }

    @Test
    void takesNoByteBeyondTheSizeThatWasSaid() {
        var upload = begin("IMG_4.jpg", 10);

        assertThat(piece(upload, 0, new byte[11])).isEqualTo(413);
        assertThat(piece(upload, 7, new byte[1])).isEqualTo(409);
    }

    @Test
    void beginsNothingOfTwoHundredMegabytesAndNothingForStrangers() {
        assertThat(beginning("dai.pdf", 200L << 20, visitor, token).statusCode())
                .isEqualTo(413);

        var upload = begin("IMG_5.jpg", 10);
        var other = Visitor.signedIn(port, "congdan1");
        var theirs = "/khai/" + samples.draft("congdan1", answers -> answers).id();
        var theirToken = tokenOf(other.get(theirs + "/giay-to").body());
        assertThat(beginning("x.jpg", 10, other, theirToken).statusCode()).isEqualTo(404);
        var own = theirs + "/gui/" + upload.substring(upload.lastIndexOf('/') + 1);
        assertThat(exchange("HEAD", own, BodyPublishers.noBody(), other, "").statusCode())
                .isEqualTo(404);
        assertThat(exchange("HEAD", upload, BodyPublishers.noBody(), new Visitor(port), "")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void tellsWhatItCanDo() {
        var told = tus("OPTIONS", "/khai/" + draft + "/gui", BodyPublishers.noBody());

        assertThat(told.statusCode()).isEqualTo(204);
        assertThat(told.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(told.headers().firstValue("Tus-Max-Size")).contains(Long.toString(25L << 20));
    }

    @Test
    void givesAnUploadUp() {
        var upload = begin("IMG_6.jpg", 10);

        assertThat(tus("DELETE", upload, BodyPublishers.noBody()).statusCode()).isEqualTo(204);
        assertThat(tus("HEAD", upload, BodyPublishers.noBody()).statusCode()).isEqualTo(404);
    }

    private void sendAndCut(String upload, byte[] content, int half) throws IOException {
        try (var line = new Socket("localhost", port)) {
            var head = "PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie(visitor)
                    + "\r\nX-CSRF-TOKEN: "
                    + token + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                    + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + content.length + "\r\n\r\n";
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(content, 0, half);
            line.shutdownOutput();
            drain(line.getInputStream());
        }
        assertThat(uploads.find(draft, UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1)))
                        .received())
                .isEqualTo(half);
    }

    /** Whatever the server answers to half a request, it has then written what came. */
    private static void drain(InputStream answer) throws IOException {
        answer.transferTo(new ByteArrayOutputStream());
    }

    private String begin(String name, long size) {
        var begun = beginning(name, size, visitor, token);
        assertThat(begun.statusCode()).isEqualTo(201);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> beginning(String name, long size, Visitor who, String csrf) {
        return exchange(
                "POST",
                "/khai/" + draft + "/gui",
                BodyPublishers.noBody(),
                who,
                csrf,
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                "filename " + base64(name) + ",slot " + base64(FIELD));
    }

    private int piece(String upload, long offset, byte[] content) {
        return tus(
                        "PATCH",
                        upload,
                        BodyPublishers.ofByteArray(content),
                        "Upload-Offset",
                        Long.toString(offset),
                        "Content-Type",
                        "application/offset+octet-stream")
                .statusCode();
    }

    private HttpResponse<String> tus(String method, String path, BodyPublisher body, String... headers) {
        return exchange(method, path, body, visitor, token, headers);
    }

    private HttpResponse<String> exchange(
            String method, String path, BodyPublisher body, Visitor who, String csrf, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body)
                .header("X-CSRF-TOKEN", csrf.isEmpty() ? "-" : csrf)
                .header("Cookie", cookie(who));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<String> form(String button, String value, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        part(body, "_csrf", token);
        part(body, "_version", "0");
        part(body, button, value);
        if (!name.isEmpty()) {
            body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + FIELD + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return exchange(
                "POST",
                page,
                BodyPublishers.ofByteArray(body.toByteArray()),
                visitor,
                token,
                "Content-Type",
                "multipart/form-data; boundary=x");
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String cookie(Visitor who) {
        return "motcua=" + who.cookie("motcua").orElse("");
    }

    private static String tokenOf(String body) {
        var found = TOKEN.matcher(body);
        return found.find() ? found.group(1) : "";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
