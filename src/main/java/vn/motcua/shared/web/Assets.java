package vn.motcua.shared.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of static files with their hash. */
@Component
class Assets {

    private final ResourceUrlProvider resources;

    Assets(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    String address(String path) {
        var hashed = resources.getForLookupPath(path);
        if (hashed == null) {
            throw new IllegalArgumentException("No static file " + path);
        }
        return hashed;
    }
}
