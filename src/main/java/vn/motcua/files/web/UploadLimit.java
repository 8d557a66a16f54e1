package vn.motcua.files.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.files.FilesException;

/**
 * Says in its own words that a form with files is too large. Whoever first asked for a field of such a form would
 * otherwise find none, the token against forged forms included, and speak of a forged form.
 *
 * <p>The container reads the parts to the disk and stops at the first byte too many; a length that is too long is
 * refused before anything is read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 16)
class UploadLimit extends OncePerRequestFilter {

    private final DataSize most;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            throw new FilesException.RequestTooLarge(most.toMegabytes());
        }
        try {
            request.getParts();
        } catch (IllegalStateException tooMuch) {
            throw new FilesException.RequestTooLarge(most.toMegabytes());
        }
        chain.doFilter(request, response);
    }
}
