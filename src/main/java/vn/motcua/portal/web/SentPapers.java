package vn.motcua.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.DraftContent;
import vn.motcua.files.FileHash;
import vn.motcua.files.Files;
import vn.motcua.files.FilesException;
import vn.motcua.files.Refusal;
import vn.motcua.files.StoredFile;
import vn.motcua.files.Uploads;
import vn.motcua.forms.FieldError;
import vn.motcua.forms.FormDefinition;
import vn.motcua.forms.FormPage;
import vn.motcua.forms.LocalText;
import vn.motcua.forms.PageView;
import vn.motcua.shared.DomainException;

/**
 * Puts the files that came with a page where they belong: a photograph is one page more of its paper, another file is
 * the paper. What is refused becomes a complaint beside its question; the rest is kept.
 */
@Component
class SentPapers {

    private final Files files;
    private final Uploads uploads;
    private final MessageSource messages;

    SentPapers(Files files, Uploads uploads, MessageSource messages) {
        this.files = files;
        this.uploads = uploads;
        this.messages = messages;
    }

    /** What came with a form: files in it, and names of files that were sent before it as {@code slot:upload}. */
    record Sent(MultiValueMap<String, MultipartFile> parts, List<String> before) {}

    /** The content with what came, and what to complain of. */
    record Received(DraftContent content, List<FieldError> complaints) {}

    /** Takes the files for papers that this page asks for; others are not looked at. */
    Received receive(UUID draft, FormDefinition form, FormPage page, DraftContent content, Sent sent) {
        var receiving = new Receiving(page, content);
        for (var field : asked(form, page, content)) {
            for (var name : sent.before()) {
                if (name.startsWith(field + ":")) {
                    receiving.add(field, () -> uploads.take(draft.toString(), field, id(name, field)));
                }
            }
            for (var part : sent.parts().getOrDefault(field, List.of())) {
                if (!part.isEmpty()) {
                    receiving.add(field, () -> files.take(part.getResource()));
                }
            }
        }
        return new Received(receiving.content, receiving.complaints);
    }

    /** Gives up a file that is still being sent. */
    void forget(UUID draft, UUID upload) {
        uploads.forget(draft.toString(), upload);
    }

    /** The content in which photographs of this page's papers are bound to their answers. */
    DraftContent bound(FormDefinition form, FormPage page, DraftContent content) {
        var bound = content;
        for (var field : asked(form, page, content)) {
            var photos = content.photos().of(field);
            if (!photos.isEmpty() && content.answers().raw(field).isEmpty()) {
                var hash = files.bind(photos.stream().map(FileHash::new).toList(), PageView.id(field));
                bound = bound.with(bound.answers().with(field, hash.value()));
            }
        }
        return bound;
    }

    private static Set<String> asked(FormDefinition form, FormPage page, DraftContent content) {
        var onPage = page.questions().stream().map(question -> question.field()).collect(Collectors.toSet());
        return form.papers(content.answers()).keySet().stream()
                .filter(onPage::contains)
                .collect(Collectors.toSet());
    }

    private static UUID id(String name, String field) {
        try {
            return UUID.fromString(name.substring(field.length() + 1));
        } catch (IllegalArgumentException notAnId) {
            throw new FilesException.UnknownFile();
        }
    }

    private final class Receiving {

        private final FormPage page;
        private final List<FieldError> complaints = new ArrayList<>();
        private DraftContent content;

        Receiving(FormPage page, DraftContent content) {
            this.page = page;
            this.content = content;
        }

        void add(String field, Supplier<StoredFile> taking) {
            try {
                put(field, taking.get());
            } catch (FilesException.UnknownFile usedBefore) {
                // the same form sent twice: the file is where it belongs already
            } catch (FilesException refused) {
                complain(field, words(refused));
            }
        }

        private void put(String field, StoredFile file) {
            boolean pages = !content.photos().of(field).isEmpty();
            if (!file.type().picture()) {
                if (pages) {
                    complain(field, words("portal.papers.hasPages", file.name()));
                } else {
                    content = content.with(
                            content.answers().with(field, file.hash().value()));
                }
            } else if (content.photos().of(field).size() >= Files.MOST_PHOTOS) {
                complain(field, words(new FilesException.Refused(file.name(), Refusal.TOO_MANY_PAGES)));
            } else {
                content = content.photographed(field, file.hash().value());
            }
        }

        private void complain(String field, LocalText words) {
            complaints.add(new FieldError(field, page.key(), words, PageView.id(field)));
        }
    }

    private LocalText words(DomainException refused) {
        return new LocalText(sentence(refused, Locale.forLanguageTag("vi")), sentence(refused, Locale.ENGLISH));
    }

    private LocalText words(String key, String name) {
        var arguments = new Object[] {name};
        return new LocalText(
                messages.getMessage(key, arguments, Locale.forLanguageTag("vi")),
                messages.getMessage(key, arguments, Locale.ENGLISH));
    }

    private String sentence(DomainException refused, Locale locale) {
        var arguments = refused.arguments().toArray();
        return messages.getMessage(refused.code(), arguments, locale) + ". "
                + messages.getMessage(refused.code() + ".next", arguments, "", locale);
    }
}
