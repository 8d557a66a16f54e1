package vn.motcua.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import vn.motcua.identity.IdentityException;

/** Answers from inside the security filters in the same words and shapes as controllers do. */
@Component
class Refusals {

    private final HandlerExceptionResolver errors;
    private final ViewResolver views;
    private final LocaleResolver languages;

    Refusals(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors,
            @Qualifier("jteViewResolver") ViewResolver views,
            LocaleResolver languages) {
        this.errors = errors;
        this.views = views;
        this.languages = languages;
    }

    void answer(IdentityException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (refusal instanceof IdentityException.TryLater later) {
            response.setHeader("Retry-After", Long.toString(later.waitingTime().toSeconds()));
        }
        var answer = errors.resolveException(request, response, null, refusal);
        if (answer == null) {
            throw new ServletException("Nobody answers a refusal.", refusal);
        }
        if (!answer.isEmpty()) {
            render(answer, request, response);
        }
    }

    private void render(ModelAndView answer, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        try {
            if (answer.getStatus() != null) {
                response.setStatus(answer.getStatus().value());
            }
            view(answer, request).render(answer.getModel(), request, response);
        } catch (IOException | ServletException failure) {
            throw new ServletException("The refusal could not be shown.", failure);
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private View view(ModelAndView answer, HttpServletRequest request) throws Exception {
        var name = answer.getViewName();
        var view = name == null ? answer.getView() : views.resolveViewName(name, languages.resolveLocale(request));
        if (view == null) {
            throw new ServletException("No view " + name);
        }
        return view;
    }
}
