package vn.motcua.shared.web;

import static java.util.Objects.requireNonNull;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Renders a page whole before its first byte leaves: an error in a template is still a clean page. */
final class JteViewResolver extends AbstractTemplateViewResolver {

    private final TemplateEngine templates;
    private final Pages pages;

    JteViewResolver(TemplateEngine templates, Pages pages) {
        this.templates = templates;
        this.pages = pages;
        setViewClass(requiredViewClass());
        setSuffix(".jte");
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new JteView(templates, pages);
    }

    @Override
    protected Class<?> requiredViewClass() {
        return JteView.class;
    }

    private static final class JteView extends AbstractTemplateView {

        private final TemplateEngine templates;
        private final Pages pages;

        JteView(TemplateEngine templates, Pages pages) {
            this.templates = templates;
            this.pages = pages;
        }

        @Override
        public boolean checkResource(Locale locale) {
            return templates.hasTemplate(requireNonNull(getUrl()));
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            var values = new HashMap<>(model);
            values.put("ui", pages.ui(request));
            var page = new Utf8ByteOutput();
            templates.render(requireNonNull(getUrl()), values, page);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
