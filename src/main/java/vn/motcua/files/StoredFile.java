package vn.motcua.files;

/**
 * A file that is kept.
 *
 * @param name what it was called when it came first, as text only
 * @param size in bytes
 */
public record StoredFile(FileHash hash, String name, MediaType type, long size, ScanState scan) {}
