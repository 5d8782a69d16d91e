package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.Plans;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.InvalidPlanException;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.Plan;

/** A plan with other task numbers prints the same figures in the same parts, or is refused. */
class RenumberedTasksTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void copyTheShippedPlan() {
        folder = PlanWithUnits.in(temporary.resolve("plan"), List.of());
    }

    @Test
    void printsTheSameFiguresInTheSamePartsWhenAllNumbersChange() throws Exception {
        for (var file : List.of("plan.yml", "indicators.csv")) {
            replace(file, "II.1", "A.9");
            replace(file, "III.1", "C.4");
            replace(file, "II.3", "B");
        }

        assertThat(printed(read())).isEqualTo(printed(Plans.shipped()));
    }

    @Test
    void refusesNumbersThatTheOutlineDoesNotFollow() throws Exception {
        replace("indicators.csv", "III.1,", "II.9,");
        replace("plan.yml", "number: III.1", "number: II.9");

        assertThat(refusal())
                .contains("mục 'families' in nhiệm vụ III.1, không có trong tasks")
                .contains("chỉ tiêu GDVH_DK của nhiệm vụ II.9 không có chỗ trong báo cáo");
    }

    @Test
    void refusesAnOutlineThatNamesNothing() throws Exception {
        replace("plan.yml", "        tasks: [II.1]\n", "");

        assertThat(refusal())
                .contains("mục 'dissemination' không in nội dung nào")
                .contains("chỉ tiêu SO_HN của nhiệm vụ II.1 không có chỗ trong báo cáo");
    }

    @Test
    void printsWhatIsUsualWhereOnlyHeadingsAreNamed() throws Exception {
        for (var file : List.of("plan.yml", "indicators.csv")) {
            replace(file, "II.1", "A.9");
            replace(file, "III.1", "C.4");
        }
        namesHeadingsOnly();

        assertThat(printed(read())).isEqualTo(printed(Plans.shipped()));
        assertThat(restsOn(read())).isEqualTo(restsOn(Plans.shipped()));
    }

    @Test
    void leavesOutOfTheUsualWhatThePlanDoesNotAskFor() throws Exception {
        namesHeadingsOnly();
        without("indicators.csv", "GUONG_DH,");

        var usual = printed(Plans.shipped());
        assertThat(printed(read()).getOrDefault("communication", List.of()))
                .containsExactlyElementsOf(usual.getOrDefault("communication", List.of()).stream()
                        .filter(code -> !code.value().equals("GUONG_DH"))
                        .toList());
    }

    @Test
    void refusesHeadingsThatAreNotTheUsualOnesAndFiguresWithoutAPlaceAmongThem() throws Exception {
        namesHeadingsOnly();
        replace("plan.yml", "key: families", "key: households");
        replace("indicators.csv", "GUONG_DH,", "GUONG_MOI,");
        replace("plan.yml", "GUONG_DH", "GUONG_MOI");

        assertThat(refusal())
                .contains("mục 'households' không in nội dung nào")
                .contains("chỉ tiêu GDVH_DK của nhiệm vụ III.1 không có chỗ trong báo cáo")
                .contains("chỉ tiêu GUONG_MOI của nhiệm vụ III.2 không có chỗ trong báo cáo");
    }

    private void namesHeadingsOnly() throws IOException {
        var path = folder.resolve("plan.yml");
        var yml = Files.readString(path);
        var outline = yml.indexOf("\noutline:");
        Files.writeString(
                path,
                yml.substring(0, outline)
                        + yml.substring(outline).replaceAll("\n +(tasks|indicators|texts|rests-on): [^\n]*", ""));
    }

    private void without(String file, String beginning) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(
                path,
                Files.readAllLines(path).stream()
                        .filter(line -> !line.startsWith(beginning))
                        .collect(Collectors.joining("\n")));
    }

    private Plan read() {
        return PlanFolder.at(folder).read(StandardForms.all());
    }

    private String refusal() {
        return String.valueOf(
                catchThrowableOfType(InvalidPlanException.class, this::read).getMessage());
    }

    private void replace(String file, String text, String replacement) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(text, replacement));
    }

    private static Map<String, List<IndicatorCode>> restsOn(Plan plan) {
        return plan.outline().stream()
                .flatMap(OutlineSection::all)
                .collect(Collectors.toMap(OutlineSection::key, OutlineSection::restsOn));
    }

    private static Map<String, List<IndicatorCode>> printed(Plan plan) {
        return plan.outline().stream()
                .flatMap(OutlineSection::all)
                .collect(Collectors.toMap(
                        OutlineSection::key,
                        section -> plan.indicators().all().stream()
                                .filter(section::prints)
                                .map(indicator -> indicator.code())
                                .toList()));
    }
}
