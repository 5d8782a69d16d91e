package vn.tonghop.blankform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.folder.PlanFolder;
import vn.tonghop.plan.folder.ShippedPlans;
import vn.tonghop.template.Templates;
import vn.tonghop.vietnamese.OfficialDate;

/** What units are told of a plan. */
class UnitGuideTest {

    @TempDir
    Path folder;

    static List<String> plans() {
        return ShippedPlans.names();
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("the guide tells the dates, columns, codes and titles of its own plan, whichever it is")
    void everythingOfItsPlan(String name) throws IOException {
        var plan = plan(name);

        var guide = guide(plan);

        assertThat(guide).contains(plan.title());
        plan.periods()
                .forEach(period -> assertThat(guide)
                        .contains(
                                period.label(),
                                ">" + period.code() + "<",
                                "hết ngày " + OfficialDate.written(period.cutOff()),
                                OfficialDate.written(period.closing()),
                                "trước ngày " + OfficialDate.written(period.deadline())));
        plan.indicators().all().stream()
                .filter(indicator -> indicator.kind() != IndicatorKind.RATIO)
                .forEach(indicator -> assertThat(guide).contains(">" + indicator.code() + "<", indicator.wording()));
        plan.formsAsked().stream()
                .map(plan.forms()::get)
                .flatMap(form -> form.required().stream())
                .forEach(column ->
                        assertThat(guide).contains("<b>" + StandardForms.words().officialName(column) + "</b>"));
        plan.titles().names().forEach(title -> assertThat(guide).contains(title));
        assertThat(guide).doesNotContain("${", "{KIND}", " th:");
    }

    @Test
    @DisplayName("a plan without documents asks for no form about them")
    void noDocuments() throws IOException {
        var plan = plan("ngay-thu-bay-van-minh");
        assertThat(plan.forms().all()).anyMatch(FormDefinition::answersForDocuments);

        assertThat(plan.documents().all()).isEmpty();
        assertThat(guide(plan)).doesNotContain("Biểu văn bản", "Hạn phổ biến");
        assertThat(guide(plan(ShippedPlans.STANDARD))).contains("Biểu văn bản", "Hạn phổ biến");
    }

    @Test
    @DisplayName("the guide can be read by whoever may open the folder, and a later one takes its place")
    void readableForTheShare() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        guide(plan("ngay-thu-bay-van-minh"));

        guide(plan(ShippedPlans.STANDARD));

        try (var files = Files.list(folder)) {
            var only = files.toList();
            assertThat(only).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only.get(0))))
                    .isEqualTo("rw-r-----");
        }
    }

    private static Plan plan(String name) {
        return PlanFolder.inside("plan/" + name).read(StandardForms.all());
    }

    private String guide(Plan plan) throws IOException {
        var words = StandardForms.words();
        return Files.readString(new UnitGuide(plan, words, new Templates()).write(folder))
                .replace("&quot;", "\"")
                .replace("&#39;", "'");
    }
}
