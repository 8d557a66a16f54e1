package vn.motcua.files;

/** Whether a file was looked at by a virus scanner; never a silent pass. */
public enum ScanState {
    NOT_SCANNED
}
