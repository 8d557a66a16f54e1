package vn.motcua.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.files.FilesException;
import vn.motcua.files.SampleFiles;

/** HEIC is turned into JPEG where the machine can; elsewhere people are told how to take a JPEG. */
class HeicConverterTest {

    @TempDir
    private Path folder;

    @Test
    void turnsAPhotographIntoAJpegByTheProgramOfTheMachine() throws IOException {
        var jpeg = Files.write(folder.resolve("made.jpg"), SampleFiles.jpeg(20, 10));
        var target = folder.resolve("target.jpg");

        converter("cp '" + jpeg + "' \"$2\"").convert(sent(), target, "IMG_1.HEIC");

        assertThat(target).hasSameBinaryContentAs(jpeg);
    }

    @Test
    void saysSoWhenTheProgramCannotReadTheFile() throws IOException {
        var converter = converter("exit 1");

        assertThatThrownBy(() -> converter.convert(sent(), folder.resolve("target.jpg"), "IMG_1.HEIC"))
                .isInstanceOf(FilesException.Refused.class)
                .hasMessage("files.refused.picture-broken");
    }

    @Test
    void tellsHowToTakeAJpegWhereThereIsNoProgram() {
        var converter = new HeicConverter(folder.resolve("not-there").toString());

        assertThatThrownBy(() -> converter.convert(sent(), folder.resolve("target.jpg"), "IMG_1.HEIC"))
                .isInstanceOf(FilesException.Refused.class)
                .hasMessage("files.refused.heic-unknown");
    }

    private Path sent() throws IOException {
        return Files.write(folder.resolve("sent.heic"), SampleFiles.heic());
    }

    private HeicConverter converter(String does) throws IOException {
        var program = Files.writeString(folder.resolve("convert-heic"), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new HeicConverter(program.toString());
    }
}
