package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.plan.folder.ShippedPlans;

/** A plan of the program becomes one's own, and is told all that is wrong in it before it is used. */
class PlanCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @ParameterizedTest
    @MethodSource("vn.tonghop.plan.folder.ShippedPlans#names")
    void everyPlanOfTheProgramIsWrittenAndRight(String name) {
        assertThat(run("export", plan(), "--example", name)).isZero();
        assertThat(run("check", plan())).isZero();
        assertThat(said()).contains("Kế hoạch dùng được");
    }

    @Test
    void theHelpNamesEveryPlanThereIs() {
        assertThat(run("export", "--help")).isZero();
        assertThat(said()).contains(ShippedPlans.names());
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("plan"));
        Files.writeString(folder.resolve("plan/units.csv"), "của tôi");

        assertThat(run("export", plan())).isEqualTo(2);
        assertThat(said()).contains("units.csv", "để không ghi đè");
        assertThat(folder.resolve("plan/units.csv")).hasContent("của tôi");
        assertThat(folder.resolve("plan/plan.yml")).doesNotExist();
    }

    @Test
    void tellsTheFaultsOfAllFilesAtOnce() throws IOException {
        run("export", plan());
        replace("units.csv", ",", ";");
        replace("plan.yml", "policy: automatic", "policy: tự động");
        Files.writeString(folder.resolve("plan/wording.properties"), "lời.lạ=Không có khóa này\n");

        assertThat(run("check", plan())).isEqualTo(2);
        assertThat(said())
                .contains("có 2 lỗi:", "units.csv:1: các cột ngăn cách bằng dấu chấm phẩy", "'policy' là 'tự động'")
                .contains("wording.properties");
    }

    @Test
    void saysWhatAPersonHasYetToConfirm() {
        run("export", plan());
        run("check", plan());

        assertThat(said()).contains("Cần xác nhận: Quyết định 530/QĐ-UBND", "example: true");
    }

    @Test
    void saysWhichWordsStayedInTheYearBefore() throws IOException {
        run("export", plan());
        run("check", plan());
        assertThat(said()).doesNotContain("năm đã qua");

        replace("plan.yml", "danh hiệu văn hóa năm 2026", "danh hiệu văn hóa năm 2025");

        assertThat(run("check", plan())).isZero();
        assertThat(said())
                .contains("Cần xem lại: “tasks II.3” trong plan.yml chỉ nói về năm đã qua: “Tổng hợp báo cáo");
    }

    @Test
    void refusesAFolderOrAnExampleThatIsNotThere() {
        assertThat(run("check", plan())).isEqualTo(2);
        assertThat(run("export", plan(), "--example", "1999")).isEqualTo(2);
        assertThat(said())
                .contains("Không có thư mục kế hoạch")
                .contains("Không có kế hoạch mẫu \"1999\"; các kế hoạch: 2026, ngay-thu-bay-van-minh");
    }

    private String plan() {
        return folder.resolve("plan").toString();
    }

    private void replace(String file, String text, String replacement) throws IOException {
        var path = folder.resolve("plan").resolve(file);
        Files.writeString(path, Files.readString(path).replace(text, replacement));
    }

    private int run(String command, String... arguments) {
        var all =
                Stream.concat(Stream.of("plan", command), Stream.of(arguments)).toArray(String[]::new);
        var stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        return CommandLineEntry.run(all, stream, stream);
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
