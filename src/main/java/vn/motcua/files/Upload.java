package vn.motcua.files;

import java.util.UUID;

/**
 * A file that is still being sent.
 *
 * @param owner whose it is, in the words of the module that began it
 * @param slot what it is for
 * @param name what it is called, as text
 * @param sign what the sender knows the file again by; proves nothing
 * @param size in bytes, when it is whole
 * @param received bytes that have arrived and lie on the disk
 */
public record Upload(UUID id, String owner, String slot, String name, String sign, long size, long received) {

    public boolean whole() {
        return received == size;
    }
}
