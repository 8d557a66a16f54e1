package vn.motcua.desk.web;

import vn.motcua.organisation.Post;

/** A post and who holds it, in one line. */
final class PostWords {

    private PostWords() {}

    static String of(Post post) {
        return post.holder().map(officer -> officer.name() + ", ").orElse("") + post.title();
    }
}
