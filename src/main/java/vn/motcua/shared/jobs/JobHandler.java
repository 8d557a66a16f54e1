package vn.motcua.shared.jobs;

/**
 * Work that is done after a commit, as often as needed until it succeeds once.
 *
 * <p>A handler may be run again after it succeeded (a crash between its effect and the note of it), so it must be
 * repeatable. It receives an id and reads what it needs itself.
 */
public interface JobHandler {

    /** Name of the kind of job, unique, for example {@code dossier.render-slip}. */
    String kind();

    /** Does the work for one subject (an id, never content). */
    void run(String subject);

    /** Thrown by a handler whose next try would end the same way: the job goes to the administrator at once. */
    final class Futile extends RuntimeException {
        public Futile(Throwable cause) {
            super(cause);
        }
    }
}
