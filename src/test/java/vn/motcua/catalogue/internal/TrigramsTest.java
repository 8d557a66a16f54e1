package vn.motcua.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrigramsTest {

    private static final List<String> TYPED =
            List.of("dang ki khai sinh", "giai doc tham", "mo tiem", "kinh doanh", "x");

    @Test
    void measuresLikenessAsPostgresDoes() {
        var names = PublishedDistrict.jdbc()
                .sql("select term from catalogue.search_term union select name from catalogue.procedure_version")
                .query(String.class)
                .list()
                .stream()
                .map(PlainWords::plain)
                .toList();

        for (var typed : TYPED) {
            var theirs = PublishedDistrict.jdbc()
                    .sql("select public.similarity(:typed, name) from unnest(:names) with ordinality as t (name, place)"
                            + " order by place")
                    .param("typed", typed)
                    .param("names", names.toArray(String[]::new))
                    .query(Double.class)
                    .list();
            for (int at = 0; at < names.size(); at++) {
                var ours = Trigrams.of(typed).similarity(Trigrams.of(names.get(at)));
                assertThat(ours).as("%s ~ %s", typed, names.get(at)).isCloseTo(theirs.get(at), within(1e-6));
            }
        }
    }

    @Test
    void likensToTheNearestRunOfWords() {
        var name = Trigrams.of("thay doi noi dung dang ki ho kinh doanh cua ca nhan");

        assertThat(Trigrams.of("kinh doanh").similarityInside(name)).isEqualTo(1);
        assertThat(Trigrams.of("ho kinh doan").similarityInside(name)).isBetween(0.7, 0.99);
        assertThat(Trigrams.of("khai sinh").similarityInside(name)).isLessThan(0.4);
        assertThat(Trigrams.of("").similarityInside(name)).isZero();
    }
}
