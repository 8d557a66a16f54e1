package vn.motcua.testing;

/** One module's rows in the {@link UseCaseMatrix}: a {@code @Component} in the module's test tree. */
@FunctionalInterface
public interface UseCaseRows {

    void addTo(UseCaseMatrix matrix);
}
