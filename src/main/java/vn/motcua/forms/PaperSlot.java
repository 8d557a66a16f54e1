package vn.motcua.forms;

import java.util.List;
import java.util.UUID;

/**
 * What lies in the slot of a paper besides the file that answers it.
 *
 * @param pages small pictures of the pages photographed so far
 * @param uploads files that are still being sent, or were sent and not used yet
 */
public record PaperSlot(List<Page> pages, List<Sending> uploads) {

    public PaperSlot {
        pages = List.copyOf(pages);
        uploads = List.copyOf(uploads);
    }

    /**
     * One page.
     *
     * @param hash of the photograph, by which it is removed
     * @param picture address of the small picture
     */
    public record Page(String hash, String picture) {}

    /**
     * A file that is on its way.
     *
     * @param sign what a script knows the file again by
     * @param sent bytes that have arrived
     * @param size bytes of the whole
     */
    public record Sending(UUID id, String name, String sign, long sent, long size) {

        public boolean whole() {
            return sent == size;
        }

        public double sentMegabytes() {
            return sent / 1_048_576.0;
        }

        public double megabytes() {
            return size / 1_048_576.0;
        }
    }
}
