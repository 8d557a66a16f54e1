package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.internal.Errands;
import vn.motcua.forms.Answers;
import vn.motcua.forms.BusinessForm;
import vn.motcua.forms.CivilStatusCase;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Filling;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Screen;
import vn.motcua.testing.Tab;

/** Every case of every procedure with a form of its own, filled in and handed in on a phone, each page with axe. */
@Tag("slow")
@MotCuaTest
class EveryCaseJourneyTest {

    private static final String FILER = "congdan2";
    private static final String BUSINESS = "1.001612";
    private static final int MOST_PAGES = 25;

    @LocalServerPort
    private int port;

    @Autowired
    private Errands errands;

    static Stream<Errand> cases() {
        var businesses = Stream.of(
                new Errand(BUSINESS, "one person", BusinessForm.individual()),
                new Errand(BUSINESS, "a household", BusinessForm.household()));
        var civil = Stream.concat(CivilStatusCase.births().stream(), CivilStatusCase.all())
                .map(filed -> new Errand(filed.procedure(), filed.name(), filed.answers()));
        return Stream.concat(businesses, civil);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isHandedInOnAPhone(Errand errand) {
        errands.nothingBegun(FILER, errand.procedure());
        try (var tab = Browser.open(port, Screen.PHONE)) {
            tab.signIn(FILER).go("/nop/" + errand.procedure());
            var filling = new Filling(tab, errand.answers());
            tab.page()
                    .locator("main form[action$='/nop/" + errand.procedure() + "'] button")
                    .click();
            for (int page = 0; page < MOST_PAGES && !tab.path().endsWith("/kiem-tra"); page++) {
                look(tab);
                filling.answerAndGoOn();
            }
            look(tab);
            filling.next();
            look(tab);
            assertThat(tab.path()).matches("/ho-so/[^/]+/da-nop");
        }
    }

    private static void look(Tab tab) {
        assertThat(tab.status()).as(tab.path()).isEqualTo(200);
        tab.checkAccessibility();
    }

    /** What somebody comes for. */
    record Errand(String procedure, String name, Answers answers) {

        @Override
        public String toString() {
            return procedure + ", " + name;
        }
    }
}
