package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Audience;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;

/** The title "Cơ quan đạt chuẩn văn hóa" that the office itself applies for: its papers in the report, and what lacks. */
@OnEachDatabase(Dialect.SAME)
class TitleDossierTest {

    private static final String RESULTS = """
            Mã chỉ tiêu,Kết quả,Kỳ báo cáo
            CQVH_DK,%d,2026-H1
            CQVH_HS,%d,2026-H1
            CQVH_CN,%d,2026-H1
            """;

    private final TestDatabase database;

    @TempDir
    Path folder;

    private RunningOffice office;

    TitleDossierTest(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    @DisplayName(
            "a report names number, day and receiver of the papers, and that the title is asked for the first time")
    void aReportNamesThePapers() throws IOException {
        letTheNightPass(
                RESULTS.formatted(1, 1, 0),
                "    authority:\n",
                "    authority: Chủ tịch UBND tỉnh\n",
                "    occasion:\n",
                "    occasion: first\n",
                "type: Công văn\n      number:\n      date:",
                "type: Công văn\n      number: 45/VPUB-TCHCQT\n      date: 2026-03-10",
                "type: Tờ trình\n      number:\n      date:",
                "type: Tờ trình\n      number: 12/TTr-VPUB\n      date: 2026-05-28");

        assertThat(paper())
                .contains(
                        "đã đăng ký danh hiệu “Cơ quan đạt chuẩn văn hóa” (Công văn số 45/VPUB-TCHCQT ngày 10/3/2026)")
                .contains("đã hoàn thiện hồ sơ đề nghị công nhận (Tờ trình số 12/TTr-VPUB ngày 28/5/2026 gửi Chủ tịch"
                        + " UBND tỉnh; đề nghị công nhận lần đầu)");
        assertThat(unfit()).isEmpty();
    }

    @Test
    @DisplayName("a title that is recognised again names the decision and who made it")
    void aReportNamesTheDecision() throws IOException {
        letTheNightPass(
                RESULTS.formatted(1, 1, 1),
                "    authority:\n",
                "    authority: UBND tỉnh\n",
                "    occasion:\n",
                "    occasion: again\n",
                "type: Quyết định\n      number:\n      date:",
                "type: Quyết định\n      number: 812/QĐ-UBND\n      date: 2026-06-01");

        assertThat(paper())
                .contains("đề nghị công nhận lại")
                .contains(
                        "đã được cấp có thẩm quyền công nhận (Quyết định số 812/QĐ-UBND ngày 01/6/2026 của UBND tỉnh");
        assertThat(unfit())
                .satisfiesExactlyInAnyOrder(
                        said -> assertThat(said)
                                .contains("Đăng ký danh hiệu “Cơ quan đạt chuẩn văn hóa”")
                                .contains("chưa ghi số, ngày văn bản;"),
                        said -> assertThat(said).contains("Hoàn thiện hồ sơ").contains("chưa ghi số, ngày văn bản;"));
    }

    @Test
    @DisplayName("what the plan lacks is asked of the drafting department once a unit says that the step is taken")
    void theDraftingDepartmentIsAsked() throws IOException {
        letTheNightPass(RESULTS.formatted(1, 1, 0));

        assertThat(paper())
                .contains("đã đăng ký danh hiệu “Cơ quan đạt chuẩn văn hóa”; đã hoàn thiện hồ sơ đề nghị công nhận;");
        assertThat(unfit())
                .hasSize(2)
                .anySatisfy(said -> assertThat(said)
                        .contains("số, ngày văn bản; cấp công nhận; công nhận lần đầu hay công nhận lại"));
    }

    @Test
    @DisplayName(
            "a step that no unit has taken asks for nothing and prints no paper; one the plan has a paper for is told")
    void aDeniedStepIsTold() throws IOException {
        letTheNightPass(
                RESULTS.formatted(1, 0, 0),
                "type: Công văn\n      number:\n      date:",
                "type: Công văn\n      number: 45/VPUB-TCHCQT\n      date: 2026-03-10",
                "type: Tờ trình\n      number:\n      date:",
                "type: Tờ trình\n      number: 12/TTr-VPUB\n      date: 2026-05-28",
                "type: Quyết định\n      number:\n      date:",
                "type: Quyết định\n      number: 812/QĐ-UBND\n      date: 2026-09-01");

        assertThat(paper()).doesNotContain("12/TTr-VPUB", "812/QĐ-UBND").contains("45/VPUB-TCHCQT");
        assertThat(unfit())
                .singleElement()
                .asString()
                .contains("chưa thực hiện nhưng kế hoạch đã ghi Tờ trình số 12/TTr-VPUB ngày 28/5/2026");
    }

    /** Up to the night of closing, with texts of the plan replaced. */
    private void letTheNightPass(String results, String... replaced) throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var file = plan.resolve("plan.yml");
        var text = Files.readString(file);
        for (var index = 0; index < replaced.length; index += 2) {
            assertThat(text).containsOnlyOnce(replaced[index]);
            text = text.replace(replaced[index], replaced[index + 1]);
        }
        Files.writeString(file, text);
        office = new RunningOffice(folder, database, "--tonghop.plan-folder=" + plan);
        office.at("2026-06-08T09:00").drop("TCHCQT", "kq.csv", results);
        office.at("2026-06-11T22:00").nightByTimer();
    }

    private List<String> unfit() {
        return office.get(AttentionList.class).openFor(EnumSet.of(Audience.DRAFTER)).stream()
                .filter(open -> open.matter().code() == AttentionCode.DOSSIER_UNFIT)
                .map(open -> open.matter().sentence())
                .toList();
    }

    private String paper() throws IOException {
        try (var files = Files.walk(office.output().resolve("bao-cao/2026-H1"))) {
            var page = files.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(page);
        }
    }
}
