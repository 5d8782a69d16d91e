package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.plan.Plan;
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
            "clause",
            "figures",
            "numbers",
            "reports",
            "heading",
            "document",
            "lists",
            "sheet",
            "paper",
            "authority",
            "missing");

    private static final Optional<Plan> PLAN = Optional.of(SamplePlan.outlined(
            SamplePlan.part("streets", "III.1", "Đường phố", "GDVH_DK"),
            SamplePlan.text("opinions", "KIEN_NGHI", "Ý kiến")));

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
                        "Tệp câu chữ /report/wording.properties: câu 'document.number' có chỗ trống {number} mà chương trình"
                                + " không điền. Chỉ dùng các chỗ trống: symbol.");
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
                file("document.draft=BẢN THẢO\nfigure.SO_HN.zero=Chưa tổ chức hội nghị nào\n"),
                StandardForms.all(),
                PLAN);

        assertThat(wording.text("document.draft")).isEqualTo("BẢN THẢO");
        assertThat(wording.text("figure.SO_HN.zero")).isEqualTo("Chưa tổ chức hội nghị nào");
        assertThat(wording.text("document.kind")).isEqualTo("BÁO CÁO");
    }

    @Test
    void refusesAKeyThatTheReportDoesNotKnow() throws IOException {
        var file = file("document.drafft=BẢN THẢO\n");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all(), PLAN))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining(
                        "own.properties:1: báo cáo không có câu nào tên là 'document.drafft'. Dùng tên của");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        var file = folder.resolve("mất.properties");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all(), PLAN))
                .isInstanceOf(WordingException.class)
                .hasMessageStartingWith("Không đọc được tệp câu chữ " + file);
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        var file = folder.resolve("cu.properties");
        Files.write(file, new byte[] {'a', '=', (byte) 0xD0, 'x'});

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all(), PLAN))
                .isInstanceOf(WordingException.class)
                .hasMessageEndingWith("Lưu lại tệp với bảng mã UTF-8, mỗi dòng theo dạng khóa=câu.");
    }

    /** RP-02. */
    @Test
    void refusesABlankThatNothingFillsIn() throws IOException {
        var file = file("document.subject=Kết quả {moment-of-truth}\n");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all(), PLAN))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining(
                        "câu 'document.subject' có chỗ trống {moment-of-truth} mà chương trình không điền.");
    }

    /** FG-03. */
    @Test
    void refusesABlankOfAnotherSentenceAtStart() throws IOException {
        var file = file("document.subject=Kết quả {denominator}\n");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all(), PLAN))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("own.properties:1: câu 'document.subject' có chỗ trống {denominator}");
    }

    @Test
    void refusesASentenceWithoutWordsButNotAFigureThatStandsAlone() throws IOException {
        var file = folder.resolve("wording.properties");
        Files.writeString(file, "figure.GDVH_DK.some=\nfigure.TL_GDVH.after=\n");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all(), PLAN))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("có 1 lỗi")
                .hasMessageContaining(
                        "wording.properties:1: câu 'figure.GDVH_DK.some' để trống. Ghi nội dung của câu;");
    }

    @Test
    void takesWhatTheFiguresOfACaseTakeInTheSentenceOfOneIndicator() throws IOException {
        var file = file("figure.GDVH_DK.some=Có {amount} {unit} đăng ký ({wording})\n");

        assertThat(Wording.from(file, StandardForms.all(), PLAN).has("figure.GDVH_DK.some"))
                .isTrue();
    }

    /** FG-03. */
    @Test
    void takesSentencesForPartsOfTheOfficesOwnOutline() throws IOException {
        var file = file("""
                streets.lead.all=Các đơn vị ({count}/{expected}) đã dọn đường.
                streets.lead.some={count}/{expected} đơn vị đã dọn đường.
                streets.lead.none=Chưa đơn vị nào dọn đường.
                streets.lead.unknown=Chưa rõ.
                opinions.lead=Trong {next}, đề nghị:
                """);

        assertThat(Wording.from(file, StandardForms.all(), PLAN).isClaim("streets.lead"))
                .isTrue();
    }

    /** FG-03. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "streets.none=Không có",
                "opinions.lead.all=Tất cả",
                "streets.lead={next}",
                "opinions.lead={count}",
                "figure.KHONG_CO.some={amount}",
                "figure.GDVH_DK.sometimes={amount}",
                "figure.some.x=1",
                "strets.lead=Kết quả"
            })
    void refusesWhatAPartOrAFigureDoesNotHave(String line) throws IOException {
        var file = file("# lời riêng\n\n" + line + "\n");

        assertThatThrownBy(() -> Wording.from(file, StandardForms.all(), PLAN))
                .isInstanceOf(WordingException.class)
                .hasMessageContaining("có 1 lỗi:")
                .hasMessageContaining("own.properties:3: ");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.properties"), text, StandardCharsets.UTF_8);
    }
}
