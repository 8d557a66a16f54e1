package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.DraftContent;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Letters;
import vn.motcua.dossier.PaperKind;
import vn.motcua.dossier.Photos;
import vn.motcua.files.Files;
import vn.motcua.forms.Answers;
import vn.motcua.forms.ConstructionForm;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Program;
import vn.motcua.testing.Visitor;
import vn.motcua.workflow.Opinion;
import vn.motcua.workflow.Stance;

/**
 * An agency that was asked opens every page and every API route there is, also those that do not exist yet, and finds of the
 * dossier only what {@code sees} names; after its answer not even that (NĐ 61/2018 article 19.5).
 */
@MotCuaTest
class SeesTest {

    private static final String AGENCY = "chuyenvien.tnmt";
    private static final String SECRET_NOTE = "Ghi riêng cho phòng";
    private static final String SECRET_LETTER = "Thư của chủ nhà";
    private static final String SECRET_ANSWER = "Lời của xã An Định";
    private static final String SECRET_QUESTION = "Câu hỏi cho riêng xã";
    private static final String SECRET_FILE = "Nội dung bản cam kết";
    private static final String OPEN = "T7781Q";

    /** Values and labels of what is not named. */
    private static final List<String> HIDDEN = List.of(
            "Trần Văn Gạch",
            "083180000055",
            "083180••••55",
            "0900000155",
            "Lê Thị Thước",
            "BET-00012345",
            "Tên chủ đầu tư",
            "Người lập thiết kế",
            "Có công trình liền kề",
            "Bản cam kết bảo đảm an toàn công trình liền kề",
            "owner.name",
            SECRET_NOTE,
            SECRET_LETTER,
            SECRET_ANSWER,
            SECRET_QUESTION,
            SECRET_FILE);

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    @Autowired
    private Permits permits;

    @Autowired
    private BirthPlace place;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private ReceiveDossier receive;

    @Autowired
    private ConsultAgencies consult;

    @Autowired
    private GiveOpinion give;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Letters letters;

    @Autowired
    private Files files;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    @Test
    void consultedAgencyFindsOnlyWhatIsNamedAndAfterItsAnswerNothing() {
        var number = told();

        var before = everything(number);
        assertThat(before.stream().filter(look -> look.body().contains(OPEN)).map(Look::address))
                .as("what is named is there")
                .contains("GET /viec/" + number, "GET /api/v1/dossiers/" + number);
        assertThat(opened(before, number)).containsExactly("papers.drawings", "papers.landRight");
        nothingHidden(before);

        give.give(permits.environment(), number, Permits.ASKING + ":1", Stance.NO_OBJECTION, null);
        var after = everything(number);
        assertThat(after).noneMatch(look -> look.body().contains(OPEN));
        assertThat(opened(after, number)).isEmpty();
        nothingHidden(after);
    }

    private static void nothingHidden(List<Look> looks) {
        assertThat(looks).hasSizeGreaterThan(40);
        for (var look : looks) {
            assertThat(HIDDEN.stream().filter(look.body()::contains).toList())
                    .as(look.address())
                    .isEmpty();
            assertThat(look.type())
                    .as("%s is no official paper", look.address())
                    .doesNotContain("pdf");
        }
    }

    /** Attached files that it can open. */
    private static Set<String> opened(List<Look> looks, DossierNumber number) {
        var opened = new TreeSet<String>();
        looks.stream()
                .filter(look -> look.status() == 200)
                .map(Look::address)
                .filter(address -> address.startsWith("GET /viec/" + number + "/tep/"))
                .forEach(address -> opened.add(address.substring(address.lastIndexOf('/') + 1)));
        return opened;
    }

    /** A dossier about which everything has been said that there is to say. */
    private DossierNumber told() {
        var answers = ConstructionForm.house()
                .with("land.lot", OPEN)
                .with("papers.landRight", stored("Giấy đất"))
                .with("papers.drawings", stored("Bản vẽ"))
                .with("papers.pledge", stored(SECRET_FILE));
        var number = handedIn(answers);
        receive.receive(permits.counter(), number, null);
        letters.write(Births.citizen(place.citizen()), number, SECRET_LETTER, "");
        complete.complete(permits.specialist(), number, "tham-dinh", "eligible", SECRET_NOTE);
        consult.consult(
                permits.specialist(), number, permits.question(List.of(permits.unit("tnmt")), Opinion.Join.ALL));
        var other = permits.question(List.of(permits.unit(Permits.COMMUNE)), Opinion.Join.ALL);
        consult.consult(
                permits.specialist(),
                number,
                new vn.motcua.dossier.NewConsultation(
                        other.stage(),
                        other.agencies(),
                        SECRET_QUESTION,
                        other.answerBy(),
                        other.waitFor(),
                        other.fields(),
                        other.papers()));
        give.give(permits.commune(), number, Permits.ASKING + ":2", Stance.OBJECTION, SECRET_ANSWER);
        return number;
    }

    /** Online, with its papers. */
    private DossierNumber handedIn(Answers answers) {
        var owner = Births.citizen(place.citizen());
        var draft = drafts.start(owner, new ProcedureCode("1.013225"));
        var kept = drafts.keep(owner, draft.id(), draft.version(), new DraftContent(answers, Photos.none()));
        return dossiers.submit(owner, kept).number();
    }

    private String stored(String words) {
        var content = ("%PDF-1.4\n%" + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        return files.store(new ByteArrayInputStream(content), "giay.pdf").hash().value();
    }

    private record Look(String address, int status, String type, String body) {}

    private List<Look> everything(DossierNumber number) {
        var page = Visitor.signedIn(port, AGENCY);
        var program = Program.of(port, AGENCY);
        var looks = new ArrayList<Look>();
        mapping.getHandlerMethods().keySet().forEach(route -> {
            var methods = route.getMethodsCondition().getMethods();
            for (var path : route.getPatternValues()) {
                for (var address : addresses(path, number).toList()) {
                    if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                        looks.add(get(page, program, address));
                    }
                    if (methods.contains(RequestMethod.POST) && path.contains("{number}")) {
                        looks.add(post(page, program, address));
                    }
                }
            }
        });
        return looks;
    }

    private static Look get(Visitor page, Program program, String address) {
        var answer = address.startsWith("/api/") ? program.get(address).answer() : page.get(address);
        return look("GET " + address, answer);
    }

    /** What it may not do says nothing either. */
    private static Look post(Visitor page, Program program, String address) {
        if (address.startsWith("/api/")) {
            return look("POST " + address, program.post(address, "{}").answer());
        }
        page.get("/hien-thi");
        return look("POST " + address, page.send(address, Map.of("_version", "1")));
    }

    private static Look look(String address, Visitor.Answer answer) {
        var file = address.contains("/tep/");
        return new Look(
                address,
                answer.status(),
                file && answer.status() == 200
                        ? ""
                        : answer.header("Content-Type").orElse(""),
                answer.body());
    }

    /** Addresses of a route about the dossier; of routes about something else those that need nothing said. */
    private static Stream<String> addresses(String path, DossierNumber number) {
        if (path.startsWith("/dang-xuat") || path.startsWith("/chon-chuc-vu")) {
            return Stream.of();
        }
        if (!path.contains("{number}")) {
            return path.contains("{") ? Stream.of() : Stream.of(path);
        }
        var all = Stream.of(path.replace("{number}", number.value()));
        var variables =
                VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
        for (var variable : variables) {
            all = all.flatMap(
                    address -> values(variable).stream().map(value -> address.replace("{" + variable + "}", value)));
        }
        return all;
    }

    private static List<String> values(String variable) {
        return switch (variable) {
            case "number" -> List.of("");
            case "kind" ->
                Arrays.stream(PaperKind.values()).map(PaperKind::file).toList();
            case "field" -> List.of("papers.landRight", "papers.drawings", "papers.pledge", "owner.name");
            case "stage" -> List.of("tham-dinh", "lay-y-kien-co-quan", "kiem-tra-thuc-dia");
            case "receipt", "payment" -> List.of("00000000-0000-0000-0000-000000000000");
            case "opinion" -> List.of("lay-y-kien-co-quan:1", "lay-y-kien-co-quan:2");
            default ->
                throw new AssertionError("Say which values '" + variable + "' can have in a route of a dossier.");
        };
    }
}
