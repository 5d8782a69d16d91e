package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.report.wording.Wording;
import vn.tonghop.report.wording.WordingException;

class WordingTest {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z-]*");
    private static final List<String> NAMES = List.of(
            "movement",
            "period",
            "number",
            "symbol",
            "place",
            "date",
            "office",
            "name",
            "title",
            "type",
            "issuer",
            "subject",
            "citations",
            "drafter",
            "from",
            "to",
            "cutOff",
            "moment",
            "received",
            "expected",
            "count",
            "units",
            "wording",
            "amount",
            "unit",
            "numerator",
            "denominator",
            "percent",
            "target",
            "registered",
            "achieved",
            "list",
            "places",
            "report",
            "form",
            "file",
            "id",
            "before",
            "after",
            "content",
            "next",
            "year",
            "text",
            "addressees",
            "reader",
            "measure",
            "citation",
            "doubt",
            "indicator",
            "task",
            "section",
            "standing",
            "submitted",
            "declared",
            "listed",
            "clause");

    @TempDir
    Path folder;

    static Stream<String> keys() {
        return Wording.standard(StandardForms.all()).keys().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void rendersEverySentenceWithoutALeftoverBlank(String key) {
        var sentence = Wording.standard(StandardForms.all()).sentence(key);
        for (var name : NAMES) {
            assertThat(name).matches(NAME);
            sentence = sentence.with(name, "…");
        }

        assertThat(sentence.text()).isNotBlank().doesNotContain("{", "}");
    }

    @Test
    void stopsAtABlankThatNobodyFillsInAndNamesIt() {
        var sentence = Wording.standard(StandardForms.all())
                .sentence("document.number")
                .with("symbol", "VPUB");

        assertThatThrownBy(sentence::text)
                .isInstanceOf(WordingException.class)
                .hasMessage(
                        "/report/wording.properties: the sentence 'document.number' has the unknown blank {number}; it knows [symbol].");
    }

    @Test
    void putsValuesInAsTheyAreAndSeeksNoBlanksInThem() {
        var text = Wording.standard(StandardForms.all())
                .sentence("statement.by")
                .with("text", "giá trị {units} $1 \\")
                .with("units", "Phòng A")
                .text();

        assertThat(text).isEqualTo("- giá trị {units} $1 \\ (Phòng A).");
    }

    @Test
    void takesTheSentencesOfAnOfficeInPlaceOfItsOwn() throws IOException {
        var wording = Wording.from(
                file("document.draft=BẢN THẢO\nfigure.SO_HN.zero=Chưa tổ chức hội nghị nào\n"), StandardForms.all());

        assertThat(wording.text("document.draft")).isEqualTo("BẢN THẢO");
        assertThat(wording.text("figure.SO_HN.zero")).isEqualTo("Chưa tổ chức hội nghị nào");
        assertThat(wording.text("document.kind")).isEqualTo("BÁO CÁO");
    }

    @Test
    void refusesAKeyThatTheReportDoesNotKnow() throws IOException {
        var file = file("document.drafft=BẢN THẢO\n");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all()))
                .isInstanceOf(WordingException.class)
                .hasMessageEndingWith("has the unknown key 'document.drafft'. Use a key of the standard wording.");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        var file = folder.resolve("mất.properties");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all()))
                .isInstanceOf(WordingException.class)
                .hasMessageStartingWith("Cannot read the wording file " + file);
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        var file = folder.resolve("cu.properties");
        Files.write(file, new byte[] {'a', '=', (byte) 0xD0, 'x'});

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all()))
                .isInstanceOf(WordingException.class)
                .hasMessageEndingWith("Save it as UTF-8 or correct the setting.");
    }

    /** RP-02. */
    @Test
    void refusesABlankThatNothingFillsIn() throws IOException {
        var file = file("document.subject=Kết quả {moment-of-truth}\n");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all()))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("the sentence 'document.subject' has the unknown blank {moment-of-truth}");
    }

    /** FG-03. */
    @Test
    void refusesABlankOfAnotherSentenceAtStart() throws IOException {
        var file = file("document.subject=Kết quả {denominator}\n");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all()))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("the sentence 'document.subject' has the unknown blank {denominator}");
    }

    @Test
    void takesWhatTheFiguresOfACaseTakeInTheSentenceOfOneIndicator() throws IOException {
        var file = file("figure.GDVH_DK.some=Có {amount} {unit} đăng ký ({wording})\n");

        assertThat(Wording.from(file, StandardForms.all()).has("figure.GDVH_DK.some"))
                .isTrue();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.properties"), text, StandardCharsets.UTF_8);
    }
}
