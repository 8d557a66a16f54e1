package vn.motcua.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void marksWordsWhateverTheirAccents() {
        assertThat(shown(Marked.words("giay doc than"), "Còn gọi là giấy độc thân."))
                .isEqualTo("Còn gọi là [giấy độc thân].");
    }

    @Test
    void leavesSingleWordsOfALongerSearchAlone() {
        assertThat(shown(Marked.words("giấy độc thân"), "Giấy khai sinh")).isEqualTo("Giấy khai sinh");
        assertThat(shown(Marked.words("rượu"), "Giấy phép bán lẻ rượu")).isEqualTo("Giấy phép bán lẻ [rượu]");
    }

    @Test
    void keepsEveryLetterOfTheText() {
        var text = "<b>Đăng ký</b> khai sinh, 100 %";

        assertThat(Marked.words("dang ky khai sinh").in(text).stream()
                        .map(Marked.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(Marked.words("").in("")).isEmpty();
    }

    private static String shown(Marked marked, String text) {
        return marked.in(text).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
