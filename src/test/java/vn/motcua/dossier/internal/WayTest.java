package vn.motcua.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierNumber;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Actor;
import vn.motcua.organisation.Role;
import vn.motcua.testing.MotCuaTest;

/** The way ahead as a dossier's page tells it promises nothing that is not decided. */
@MotCuaTest
class WayTest {

    private static final String REFUSAL = "phe-duyet-tu-choi";

    @Autowired
    private Births births;

    @Autowired
    private BirthPlace place;

    @Autowired
    private CompleteStage complete;

    @Autowired
    private ReadDossier read;

    @Test
    void nobodyIsToldOfARefusalBeforeThereIsOne() {
        var number = births.received(place.citizen(), place.commune());

        for (var reader : readers()) {
            assertThat(codes(reader, number)).containsExactly("tham-tra", "vao-so");
        }
    }

    @Test
    void signingOfTheRefusalIsShownOnceTheRefusalIsProposed() {
        var number = births.received(place.citizen(), place.commune());

        complete.complete(
                births.officer(place.commune(), Role.CASEWORKER),
                number,
                "tham-tra",
                "refuse",
                "Không đúng nơi cư trú");

        for (var reader : readers()) {
            assertThat(way(reader, number))
                    .filteredOn(step -> step.code().equals(REFUSAL))
                    .singleElement()
                    .extracting(DossierView.Step::mark)
                    .isEqualTo(DossierView.Mark.NOW);
        }
    }

    private List<Actor> readers() {
        return List.of(Births.citizen(place.citizen()), births.officer(place.commune(), Role.CASEWORKER));
    }

    private List<String> codes(Actor reader, DossierNumber number) {
        return way(reader, number).stream().map(DossierView.Step::code).toList();
    }

    private List<DossierView.Step> way(Actor reader, DossierNumber number) {
        return read.read(reader, number, Locale.of("vi")).way();
    }
}
