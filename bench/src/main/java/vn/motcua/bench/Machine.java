package vn.motcua.bench;

/** What the figures depend on and what may be said of a machine. */
public final class Machine {

    private Machine() {}

    public static void print() {
        var runtime = Runtime.getRuntime();
        System.out.printf(
                "%d cores, Java %s, heap of the bench at most %d MiB%n",
                runtime.availableProcessors(), Runtime.version().feature(), runtime.maxMemory() >> 20);
    }
}
