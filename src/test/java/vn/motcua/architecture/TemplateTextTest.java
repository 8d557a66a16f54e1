package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTest {

    @Test
    void seesWordsBetweenTagsAndInAttributesThatAreRead() {
        assertThat(TemplateText.written("<p class=\"to\">Nộp hồ sơ</p>")).containsExactly("Nộp hồ sơ");
        assertThat(TemplateText.written("<img alt=\"Cánh cửa\" src=\"a.svg\">")).containsExactly("\"Cánh cửa\"");
        assertThat(TemplateText.written("<input type=\"submit\" value=\"Gửi đi\">"))
                .containsExactly("\"Gửi đi\"");
        assertThat(TemplateText.written("@if(a)\n  Có\n@else\n  Không\n@endif")).containsExactly("Có", "Không");
    }

    @Test
    void seesWordsInContentHandedToALayout() {
        assertThat(TemplateText.written(
                        "@template.layout.office(ui = ui, title = \"x y\", content = @`<h1>Nhật ký</h1>`)"))
                .containsExactly("Nhật ký");
    }

    @Test
    void passesOverExpressionsAddressesAndDirectives() {
        assertThat(TemplateText.written("""
                @import vn.motcua.shared.web.Ui
                @param Ui ui
                <%-- a note for whoever reads the template --%>
                !{var words = ui.text("desk.words");}
                @for(var row : page.rows())
                  <a class="mc-code" href="${ui.href("/viec")}" aria-label="${ui.text("a.b", row.id())}">${row.id()}</a>, @if(row.open() && a(1)) (${row.x()})@endif &nbsp;
                @endfor
                """)).isEmpty();
    }
}
