package vn.motcua.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.ProcedureQuery;

class PublicationsTest {

    private static final String NEW_NAME = """
            insert into catalogue.search_term (code, kind, term) values ('1.001193', 'TERM', 'zzyzx')
            """;

    private final Publications publications = new Publications(
            PublishedDistrict.jdbc(), new PublicationQueries(PublishedDistrict.jdbc()), PublishedDistrict.OFFICE);

    @Test
    void readsOnceWhileNothingIsPublished() {
        assertThat(publications.current()).isSameAs(publications.current());
    }

    @Test
    void showsAChangeAtTheNextQuestionAndForgetsOneThatWasRolledBack() {
        var before = publications.current();
        PublishedDistrict.jdbc().sql("begin").update();
        PublishedDistrict.jdbc().sql(NEW_NAME).update();
        var inside = publications.current();
        PublishedDistrict.jdbc().sql("rollback").update();
        var after = publications.current();

        assertThat(found(before)).isZero();
        assertThat(found(inside)).isEqualTo(1);
        assertThat(found(after)).isZero();
        assertThat(inside.stamp()).isNotEqualTo(before.stamp());
    }

    private static int found(Publication publication) {
        return new ProcedureSearch(publication.content(), ProcedureQuery.of("zzyzx", 5))
                .answer()
                .total();
    }
}
