package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.internal.Actors;
import vn.motcua.identity.internal.ChoosePost;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.PostId;

/** The choice of the post to act in, and the officer's own page: who one is, in which post, and the way out. */
@Controller
class PostController {

    private static final String POST = "chuc-vu";

    private final ChoosePost choosePost;
    private final Actors actors;
    private final Organisation organisation;
    private final SignInSessions sessions;
    private final RequestActor current;

    PostController(
            ChoosePost choosePost,
            Actors actors,
            Organisation organisation,
            SignInSessions sessions,
            RequestActor current) {
        this.choosePost = choosePost;
        this.actors = actors;
        this.organisation = organisation;
        this.sessions = sessions;
        this.current = current;
    }

    @GetMapping(PageDoor.CHOOSE_POST)
    ModelAndView page(
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target, HttpServletRequest request) {
        return page(request, target, List.of());
    }

    @PostMapping(PageDoor.CHOOSE_POST)
    ModelAndView choose(
            @RequestParam(name = POST, required = false) @Nullable UUID post,
            @RequestParam(name = ReturnTarget.PARAMETER, defaultValue = "") String target,
            HttpServletRequest request) {
        if (post == null) {
            var page = page(request, target, List.of(Complaint.of(POST, "identity.posts.none-chosen")));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var account = current.account().orElseThrow(IdentityException.NotSignedIn::new);
        var chosen = choosePost.choose(account, new PostId(post));
        sessions.act(request, chosen.id());
        return WayOn.home(request, target, chosen.roles());
    }

    private ModelAndView page(HttpServletRequest request, String target, List<Complaint> complaints) {
        var account = current.account().orElseThrow(IdentityException.NotSignedIn::new);
        var posts = actors.posts(account);
        if (posts.isEmpty()) {
            return WayOn.of(request, current.get(), "");
        }
        var units = organisation.names(posts.stream().map(Post::unit).collect(Collectors.toUnmodifiableSet()));
        var now = sessions.post(request);
        var choices = posts.stream()
                .map(post -> new PostsPage.Choice(
                        post.id().toString(),
                        post.title(),
                        units.getOrDefault(post.unit(), ""),
                        now.filter(post.id()::equals).isPresent()))
                .toList();
        var name = posts.getFirst().holder().orElseThrow().name();
        var safe = ReturnTarget.named(target).map(ReturnTarget::path).orElse("");
        return new ModelAndView("identity/posts", "page", new PostsPage(name, choices, safe, complaints));
    }
}
