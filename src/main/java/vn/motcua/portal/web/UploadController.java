package vn.motcua.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.files.Downloads;
import vn.motcua.files.FilesException;
import vn.motcua.files.Upload;
import vn.motcua.files.Uploads;
import vn.motcua.identity.CurrentActor;

/**
 * Files of a draft, piece by piece, by the protocol tus 1.0 with creation and termination (tus.io); and the small
 * pictures of what was photographed. A file becomes part of the draft when the form names it.
 */
@Controller
class UploadController {

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String PIECE = "application/offset+octet-stream";

    private final Drafts drafts;
    private final Uploads uploads;
    private final Downloads downloads;
    private final CurrentActor actor;

    UploadController(Drafts drafts, Uploads uploads, Downloads downloads, CurrentActor actor) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.downloads = downloads;
        this.actor = actor;
    }

    @RequestMapping(path = "/khai/{id}/gui", method = RequestMethod.OPTIONS)
    ResponseEntity<Void> abilities(@PathVariable UUID id) {
        open(id);
        return answer(HttpStatus.NO_CONTENT)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,termination")
                .header("Tus-Max-Size", Long.toString(Uploads.LARGEST))
                .build();
    }

    @PostMapping("/khai/{id}/gui")
    ResponseEntity<Void> begin(
            @PathVariable UUID id,
            @RequestHeader("Upload-Length") long length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata,
            HttpServletRequest request) {
        var known = Metadata.of(metadata);
        var upload = uploads.begin(owner(id), known.get("slot"), known.get("filename"), known.get("sign"), length);
        return answer(HttpStatus.CREATED)
                .location(URI.create(request.getContextPath() + "/khai/" + id + "/gui/" + upload.id()))
                .build();
    }

    @RequestMapping(path = "/khai/{id}/gui/{upload}", method = RequestMethod.HEAD)
    ResponseEntity<Void> arrived(@PathVariable UUID id, @PathVariable("upload") UUID name) {
        var upload = uploads.find(owner(id), name);
        return told(HttpStatus.OK, upload)
                .header("Upload-Length", Long.toString(upload.size()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PatchMapping(path = "/khai/{id}/gui/{upload}", consumes = PIECE)
    ResponseEntity<Void> append(
            @PathVariable UUID id,
            @PathVariable("upload") UUID name,
            @RequestHeader(OFFSET) long offset,
            InputStream piece) {
        return told(HttpStatus.NO_CONTENT, uploads.append(owner(id), name, offset, piece))
                .build();
    }

    @DeleteMapping("/khai/{id}/gui/{upload}")
    ResponseEntity<Void> forget(@PathVariable UUID id, @PathVariable("upload") UUID name) {
        uploads.forget(owner(id), name);
        return answer(HttpStatus.NO_CONTENT).build();
    }

    @GetMapping("/khai/{id}/anh/{hash}")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable String hash) throws IOException {
        boolean own = open(id).photos().byField().values().stream().anyMatch(pages -> pages.contains(hash));
        if (!own) {
            throw new FilesException.UnknownFile();
        }
        return downloads.thumbnail(hash);
    }

    private static ResponseEntity.BodyBuilder told(HttpStatus status, Upload upload) {
        return answer(status).header(OFFSET, Long.toString(upload.received()));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(RESUMABLE, VERSION);
    }

    /** Uploads belong to the draft, and the draft to its citizen. */
    private String owner(UUID id) {
        return open(id).id().toString();
    }

    private Draft open(UUID id) {
        return drafts.open(actor.get(), id);
    }

    /** Pairs of a name and a value in base64, as tus writes them. */
    private record Metadata(Map<String, String> values) {

        static Metadata of(String header) {
            var values = new HashMap<String, String>();
            for (var pair : header.split(",", -1)) {
                var parts = pair.strip().split(" ", 2);
                if (parts.length == 2) {
                    values.put(parts[0], decoded(parts[1]));
                }
            }
            return new Metadata(values);
        }

        String get(String name) {
            return values.getOrDefault(name, "");
        }

        private static String decoded(String value) {
            try {
                return new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notBase64) {
                return "";
            }
        }
    }
}
