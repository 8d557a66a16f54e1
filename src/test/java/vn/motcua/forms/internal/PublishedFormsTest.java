package vn.motcua.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.forms.BirthForm;
import vn.motcua.forms.FormException;
import vn.motcua.forms.FormRefused;
import vn.motcua.forms.Forms;
import vn.motcua.testing.MotCuaTest;

/** Published forms in the database: found by code and version, never changed. */
@MotCuaTest
class PublishedFormsTest {

    private final Forms forms;
    private final SourceStore store;

    @Autowired
    PublishedFormsTest(Forms forms, SourceStore store) {
        this.forms = forms;
        this.store = store;
    }

    @Test
    void findsTheFormOfBirthRegistration() {
        var form = forms.definition("khai-sinh", 1);
        assertThat(form.validateAll(BirthForm.married(), BirthForm.ONLINE)).isEmpty();
        assertThat(forms.published()).contains(form.id());
    }

    @Test
    void tellsThatAVersionWasNeverPublished() {
        assertThatThrownBy(() -> forms.definition("khai-sinh", 99)).isInstanceOf(FormException.UnknownForm.class);
        assertThat(forms.find("../khai-sinh", -1)).isEmpty();
    }

    @Test
    void publishesANameOnceAndRefusesAnotherTextUnderIt() {
        var list = new FormFiles.Source("codes/thu-1", "code\tvi\ten\n1\tMột\tOne\n");
        store.publish(list);
        store.publish(list);
        assertThat(store.all()).contains(list);
        assertThatThrownBy(() -> store.publish(new FormFiles.Source("codes/thu-1", "code\tvi\ten\n1\tHai\tTwo\n")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("publish the change as the next version");
        assertThat(store.all()).contains(list);
    }
}
