package vn.motcua.files;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers that hand a file over: always an attachment, never guessed at, never run. */
@Component
public class Downloads {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Files files;

    Downloads(Files files) {
        this.files = files;
    }

    /** The file under a name of ours. */
    public ResponseEntity<InputStreamResource> attachment(String hash, String name) {
        var file = files.usable(hash);
        return headed(file.type().value(), name)
                .contentLength(file.size())
                .body(new InputStreamResource(files.open(file.hash())));
    }

    /** A PDF that was made just now and is kept nowhere. */
    public ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return headed(vn.motcua.files.MediaType.PDF.value(), name).body(content);
    }

    /** Headers of an Excel file that is written straight to the line. */
    public HttpHeaders workbook(String name) {
        return headed(WORKBOOK, name).build().getHeaders();
    }

    /** A small picture of a photograph, which a page shows; opened by itself it is an attachment like every file. */
    public ResponseEntity<byte[]> thumbnail(String hash) {
        return headed(vn.motcua.files.MediaType.JPEG.value(), "nho.jpg").body(files.thumbnail(new FileHash(hash)));
    }

    private static ResponseEntity.BodyBuilder headed(String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    /** The file under the name it came with. */
    public ResponseEntity<InputStreamResource> attachment(String hash) {
        return attachment(hash, files.find(new FileHash(hash)).name());
    }
}
