package vn.motcua.testing;

import java.util.List;

/**
 * How the pages of one module are reached. Each module with pages has one class of this kind in its tests, annotated
 * with {@code @Component}: the application context of the tests finds it and hands it what it needs to make data. A page
 * route that no class names makes {@code EveryPageTest} fail.
 */
public interface PageVisits {

    List<PageVisit> visits();
}
