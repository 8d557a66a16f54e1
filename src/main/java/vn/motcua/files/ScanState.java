package vn.motcua.files;

/** Whether a file was looked at by a virus scanner; never a silent pass. */
public enum ScanState {
    /** No scanner is set up. */
    NOT_SCANNED,
    /** The scanner found nothing it knows. */
    CLEAN,
    /** The scanner knows what is in it: the file is not opened and not handed in. */
    INFECTED,
    /** The scanner did not answer, or not in words we know; it is asked again. */
    FAILED;

    /** Key of the words for it. */
    public String messageKey() {
        return "files.scan." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
