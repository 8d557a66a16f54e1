package vn.motcua.dossier;

import vn.motcua.forms.Answers;

/** What is kept of a draft: the answers, and photographs that are not bound to an answer yet. */
public record DraftContent(Answers answers, Photos photos) {

    public DraftContent with(Answers others) {
        return new DraftContent(others, photos);
    }

    /** With one page more of a paper, whose answer is now to be bound anew. */
    public DraftContent photographed(String field, String hash) {
        return new DraftContent(answers.without(field), photos.with(field, hash));
    }

    /** Without one page of a paper, whose answer is now to be bound anew. */
    public DraftContent withoutPhoto(String field, String hash) {
        return photos.of(field).contains(hash)
                ? new DraftContent(answers.without(field), photos.without(field, hash))
                : this;
    }

    /** Without a paper, whatever it is. */
    public DraftContent without(String field) {
        return new DraftContent(answers.without(field), photos.without(field));
    }
}
