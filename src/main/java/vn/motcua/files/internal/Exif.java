package vn.motcua.files.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one thing we want to know of what a camera wrote beside the pixels: which way it was held. */
final class Exif {

    private static final int UPRIGHT = 1;
    private static final int START_OF_IMAGE = 0xffd8;
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int ORIENTATION = 0x0112;
    private static final int LITTLE_ENDIAN = 0x4949;

    /** Segments before the pixels; a file with more is not read on for this. */
    private static final int MOST_SEGMENTS = 100;

    private Exif() {}

    /** 1 to 8 as the tag says; 1 where it says nothing, or nonsense. */
    static int orientation(Path file) throws IOException {
        try (var in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                return UPRIGHT;
            }
            for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
                int marker = in.readUnsignedShort();
                int length = marker == START_OF_SCAN ? 0 : in.readUnsignedShort() - 2;
                if (length <= 0) {
                    return UPRIGHT;
                }
                var content = in.readNBytes(length);
                if (marker == APP1 && begins(content)) {
                    return inDirectory(
                            ByteBuffer.wrap(content, 6, content.length - 6).slice());
                }
            }
            return UPRIGHT;
        } catch (java.io.EOFException | BufferUnderflowException | IllegalArgumentException nonsense) {
            return UPRIGHT;
        }
    }

    private static boolean begins(byte[] content) {
        return content.length > 14
                && content[0] == 'E'
                && content[1] == 'x'
                && content[2] == 'i'
                && content[3] == 'f'
                && content[4] == 0;
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        int entries = tiff.getShort() & 0xffff;
        for (int i = 0; i < entries; i++) {
            int tag = tiff.getShort() & 0xffff;
            tiff.getShort();
            tiff.getInt();
            int value = tiff.getShort();
            tiff.getShort();
            if (tag == ORIENTATION) {
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
