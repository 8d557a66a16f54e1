package vn.motcua.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that can be read, as the application itself knows them. */
final class Routes {

    private final Map<String, HandlerMethod> reading = new TreeMap<>();

    Routes(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods().forEach((request, method) -> {
            var methods = request.getMethodsCondition().getMethods();
            boolean reads = methods.isEmpty() || methods.contains(RequestMethod.GET);
            if (reads && method.getBeanType().getPackageName().startsWith("vn.motcua")) {
                request.getPatternValues().forEach(pattern -> reading.put(pattern, method));
            }
        });
    }

    /** Every address that answers GET: pages, API and files. */
    Set<String> all() {
        return reading.keySet();
    }

    /** Those that answer with a page. */
    Set<String> pages() {
        var pages = new TreeMap<>(reading);
        pages.values().removeIf(method -> !showsPage(method));
        return pages.keySet();
    }

    private static boolean showsPage(HandlerMethod method) {
        boolean body = AnnotatedElementUtils.hasAnnotation(method.getMethod(), ResponseBody.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
        return !body && !HttpEntity.class.isAssignableFrom(method.getMethod().getReturnType());
    }
}
