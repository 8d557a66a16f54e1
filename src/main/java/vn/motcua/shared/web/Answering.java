package vn.motcua.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Answers an error that happened in a filter in the same words and shapes as one of a controller. */
@Component
public class Answering {

    private final HandlerExceptionResolver errors;
    private final ViewResolver views;

    Answering(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors,
            @Qualifier("jteViewResolver") ViewResolver views) {
        this.errors = errors;
        this.views = views;
    }

    /** Writes the answer; a {@link ServletException} if nobody knows one. */
    public void answer(Exception error, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        var answer = errors.resolveException(request, response, null, error);
        if (answer == null) {
            throw new ServletException("Nobody answers an error.", error);
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
            throw new ServletException("The answer to an error could not be shown.", failure);
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private View view(ModelAndView answer, HttpServletRequest request) throws Exception {
        var name = answer.getViewName();
        var view = name == null ? answer.getView() : views.resolveViewName(name, LanguagePrefix.locale(request));
        if (view == null) {
            throw new ServletException("No view " + name);
        }
        return view;
    }
}
