package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockFace;
import vn.motcua.catalogue.Channel;
import vn.motcua.forms.SummarySection;

/**
 * One dossier as a page shows it to its owner or to an officer who may read it.
 *
 * @param filedFor in what capacity and on what ground the submitter acts for the applicant; empty where they are one
 * @param version counts changes, for telling whether it is still what one looked at
 * @param agency name of the receiving unit as it was called at submission
 * @param clock absent until reception
 * @param receptionDue until when the counter decides; only while it has not
 * @param declaration the answers in words
 * @param way the stages of the route in order, those of which it is not known yet whether they come left out; empty
 *     before reception
 * @param atCounter what the counter had to do with it, and may do now
 * @param supplements what offices asked to be mended, the newest first
 * @param letters what owner and offices wrote to each other, the first one first
 * @param rating how the owner found it, once said
 * @param awaitsRating whether its owner may say how it went
 * @param acts what acts of law beside the stages left, and which are open to this reader
 * @param verbs what this reader may do now
 */
public record DossierView(
        DossierNumber number,
        int version,
        DossierState state,
        String procedureCode,
        String procedure,
        String applicant,
        String submitter,
        Optional<FiledFor> filedFor,
        Channel channel,
        String agency,
        Instant submittedAt,
        Optional<ClockFace> clock,
        Optional<Instant> receptionDue,
        List<SummarySection> declaration,
        List<Step> way,
        List<Line> timeline,
        List<Paper> papers,
        AtCounter atCounter,
        Optional<Handed> handed,
        List<SupplementView> supplements,
        List<Letter> letters,
        Optional<Rating> rating,
        boolean awaitsRating,
        ActsView acts,
        Verbs verbs) {

    public DossierView {
        declaration = List.copyOf(declaration);
        way = List.copyOf(way);
        timeline = List.copyOf(timeline);
        papers = List.copyOf(papers);
        supplements = List.copyOf(supplements);
        letters = List.copyOf(letters);
    }

    /** The request that waits for its answer. */
    public Optional<SupplementView> waitsFor() {
        return state.isEnd()
                ? Optional.empty()
                : supplements.stream().filter(SupplementView::open).findFirst();
    }

    /** What somebody wrote, in words of that time; post and unit are empty for the owner. */
    public record Letter(Instant at, boolean fromOwner, String name, String post, String unit, String text) {

        /** Its paragraphs, as they were typed. */
        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /** One stage of the way. */
    public record Step(
            String code,
            String name,
            Mark mark,
            int hours,
            String unit,
            String role,
            @Nullable String holder,
            @Nullable Instant due,
            @Nullable String outcome) {}

    /** Where a stage stands, as a timeline marks it. */
    public enum Mark {
        DONE,
        NOW,
        /** Will come, for all that is known now. */
        NEXT,
        HOLD,
        SKIPPED
    }

    /** One line of the timeline, in words of that time. */
    public record Line(
            DossierAction action,
            DossierState to,
            Instant at,
            String name,
            String post,
            String unit,
            Optional<String> stage,
            Optional<String> outcome,
            Optional<String> note) {}

    /** An official paper that can be opened. */
    public record Paper(PaperName name, Instant fixedAt, boolean made) {

        public PaperKind kind() {
            return name.kind();
        }
    }

    /** To whom the result was handed. */
    public record Handed(String receiver, Channel channel, Instant at) {}

    /** What the reader may do now. */
    public record Verbs(
            boolean receive, boolean giveBack, boolean supplement, boolean write, Optional<StageWork> stage) {

        public boolean none() {
            return !receive && !giveBack && stage.isEmpty();
        }
    }

    /** The stage the reader may complete, with its outcomes in order. */
    public record StageWork(String code, String name, List<Choice> outcomes) {}

    /**
     * One outcome.
     *
     * @param kind {@code on}, {@code refusal} or {@code back}
     */
    public record Choice(String code, String name, String kind, boolean noteRequired) {}
}
